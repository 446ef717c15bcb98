package io.sada.text.html;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Marks the blocks that are not the article, by the elements around them and by what they say. */
final class Furniture {

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "menu", "figcaption", "address");
  private static final Set<String> DOUBTFUL_TAGS = Set.of("form", "label");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "dialog",
          "alert",
          "alertdialog");
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

  /** An element with more of the page's prose than this is not furniture, whatever its name. */
  private static final double MOST_OF_THE_PROSE = 0.4;

  /** The same for doubtful names, as a part of the page's prose and in characters. */
  private static final double SOME_OF_THE_PROSE = 0.15;

  private static final double DOUBTFUL_CHARS = 500;

  /** Prose before a section's heading that shows that the article went before, in characters. */
  private static final double ARTICLE_BEFORE = 400;

  private static final double BYLINE_CHARS = 300;

  private final Page page;
  private final boolean[] marked;
  private final boolean[] byline;

  private Furniture(Page page) {
    this.page = page;
    this.marked = new boolean[page.size()];
    this.byline = new boolean[page.size()];
  }

  static Furniture of(Page page) {
    Furniture furniture = new Furniture(page);
    furniture.markConsent();
    PriceStrips.mark(page, furniture.marked);
    furniture.markElements(Furniture::hasFurnitureTag, MOST_OF_THE_PROSE, Double.MAX_VALUE);
    furniture.markElements(Names::isCertain, MOST_OF_THE_PROSE, Double.MAX_VALUE);
    furniture.markElements(
        e -> DOUBTFUL_TAGS.contains(e.normalName()) || Names.isDoubtful(e),
        SOME_OF_THE_PROSE,
        DOUBTFUL_CHARS);
    furniture.markBylines();
    furniture.markSections();
    Cards.mark(page, furniture.prose(), furniture.marked);
    return furniture;
  }

  /** Whether the block is not the article. */
  boolean isMarked(int block) {
    return marked[block];
  }

  /** Whether the block says who wrote the article, and when; such a block may be unmarked. */
  boolean isByline(int block) {
    return byline[block];
  }

  /** The unmarked prose, in characters. */
  Sums prose() {
    return Sums.of(page.size(), i -> marked[i] ? 0 : Math.max(0, Prose.score(page.block(i))));
  }

  private static boolean hasFurnitureTag(Element element) {
    return TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
  }

  private void markConsent() {
    for (int i = 0; i < page.size(); i++) {
      marked[i] = Phrases.isConsent(page.block(i));
    }
  }

  private void markElements(Predicate<Element> isFurniture, double part, double chars) {
    Sums prose = prose();
    double limit = Math.min(chars, part * prose.all());
    int markedUpTo = 0;
    for (Region region : page.regions()) {
      if (region.to() > markedUpTo
          && !WHOLE_PAGE.contains(region.element().normalName())
          && prose.in(region) <= limit
          && isFurniture.test(region.element())) {
        mark(region.from(), region.to());
        markedUpTo = region.to();
      }
    }
  }

  private void markBylines() {
    Sums prose = prose();
    int markedUpTo = 0;
    for (Region region : page.regions()) {
      if (region.to() > markedUpTo
          && prose.in(region) < BYLINE_CHARS
          && Names.isByline(region.element())) {
        Arrays.fill(byline, region.from(), region.to(), true);
        markedUpTo = region.to();
      }
    }
  }

  private void markSections() {
    Sums prose = prose();
    for (int i = 0; i < page.size(); i++) {
      if (!marked[i] && Phrases.isSectionHeading(page.block(i))) {
        markSection(i, prose);
      }
    }
  }

  private void markSection(int heading, Sums prose) {
    double limit =
        prose.before(heading) < ARTICLE_BEFORE ? MOST_OF_THE_PROSE * prose.all() : prose.all();
    Region section = page.regions().get(page.block(heading).region());
    if (section.from() != heading || prose.in(section) > MOST_OF_THE_PROSE * prose.all()) {
      // A bare line among the article's paragraphs says nothing of the element that they share.
      marked[heading] = true;
      return;
    }
    Region around = page.parent(section);
    while (around != null && around.from() == heading && prose.in(around) <= limit) {
      section = around;
      around = page.parent(section);
    }
    mark(section.from(), section.to());
    if (section.size() == 1 && around != null && page.block(heading).isHeading()) {
      markFollowing(section, around);
    }
  }

  /** Marks what follows a heading that has no element of its own, up to the next paragraph. */
  private void markFollowing(Region heading, Region around) {
    for (int i = heading.to(); i < around.to(); i++) {
      Block block = page.block(i);
      Region own = page.regions().get(block.region());
      boolean sibling = block.region() == heading.parent() || own.parent() == heading.parent();
      if (sibling && (block.isHeading() || Prose.is(block))) {
        return;
      }
      marked[i] = true;
    }
  }

  private void mark(int from, int to) {
    Arrays.fill(marked, from, to, true);
  }
}
