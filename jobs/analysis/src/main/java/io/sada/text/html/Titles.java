package io.sada.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the page calls itself: in its metadata, in its title and in its main headings. */
final class Titles {

  private static final int MOST_HEADINGS = 5;
  private static final int LONGEST = 300;

  /** Shorter titles are too common to be recognised in the text, in letters and digits. */
  private static final int RECOGNISED = 8;

  /** A beginning of a title counts as the title from this length, in letters and digits. */
  private static final int RECOGNISED_PART = 20;

  /** How much longer than the title a line with it may be, such as one with the section's name. */
  private static final double WITH_REST = 1.3;

  private static final int MOST_WORDS_OF_SITE = 4;
  private static final Pattern SEPARATOR = Pattern.compile(" [-–—|:»•]{1,2} ");

  private final String title;
  private final List<String> known = new ArrayList<>();

  private Titles(Document document) {
    String shared = meta(document, "og:title");
    String named = shared.isEmpty() ? meta(document, "twitter:title") : shared;
    List<String> headings =
        document.stream()
            .filter(element -> element.nameIs("h1"))
            .limit(MOST_HEADINGS)
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .toList();
    know(named);
    know(document.title());
    headings.forEach(this::know);
    this.title = choose(named, document, headings);
  }

  static Titles of(Document document) {
    return new Titles(document);
  }

  /** The headline, without the site's name; empty when there is none. */
  String title() {
    return title;
  }

  /** Whether the text is the title again, or a good part of it from its beginning. */
  boolean isRepeatedIn(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String letters = letters(text);
    for (String each : known) {
      if (letters.equals(each)
          || (letters.length() >= RECOGNISED_PART && each.startsWith(letters))
          || (letters.startsWith(each) && letters.length() < WITH_REST * each.length())) {
        return true;
      }
    }
    return false;
  }

  private void know(String text) {
    String letters = letters(text);
    if (letters.length() > RECOGNISED && text.length() <= LONGEST) {
      known.add(letters);
    }
  }

  private static String choose(String named, Document document, List<String> headings) {
    String best = named.isEmpty() ? document.title() : named;
    String letters = letters(best);
    for (String heading : headings) {
      String own = letters(heading);
      if (!own.isEmpty() && (letters.contains(own) || own.contains(letters))) {
        return heading;
      }
    }
    return withoutSite(best, meta(document, "og:site_name"), named.isEmpty());
  }

  /** Cuts the last part of a title when it is the site's name, or may be guessed to be. */
  private static String withoutSite(String title, String site, boolean mayGuess) {
    Matcher separator = SEPARATOR.matcher(title);
    int cut = -1;
    int end = -1;
    while (separator.find()) {
      cut = separator.start();
      end = separator.end();
    }
    if (cut <= 0) {
      return title;
    }
    String last = title.substring(end);
    boolean isSite =
        letters(last).equals(letters(site))
            || (mayGuess && last.split(" ").length <= MOST_WORDS_OF_SITE && last.length() < cut);
    return isSite ? title.substring(0, cut).strip() : title;
  }

  private static String meta(Document document, String name) {
    Element meta =
        document.head().selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return meta == null ? "" : Parser.unescapeEntities(meta.attr("content"), false).strip();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
