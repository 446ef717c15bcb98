package io.sada.text.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the article out of a page.
 *
 * <p>The result depends on the page alone. Time and memory are linear in the page's length; the
 * length is for the caller to limit. Broken HTML is read as a browser would read it. A fragment, or
 * text without any markup, is read like a page.
 */
public final class ArticleBody {

  /** Deepest nesting of elements read by default; pages of newspapers stay below 100. */
  public static final int DEFAULT_MAX_DEPTH = 1_000;

  static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** Structured data shorter than this is a summary, in characters. */
  private static final int FEWEST_STRUCTURED = 250;

  /** The article was missed when it has less than this part of the structured data's length. */
  private static final double MISSED = 0.5;

  /** Articles shorter than this are looked for in what the page hides, too, in characters. */
  private static final int SHORT = 250;

  /** How many times longer the article must be there. */
  private static final int HIDDEN_GAIN = 3;

  private ArticleBody() {}

  /** As {@link #extract(byte[], String, int)} with {@link #DEFAULT_MAX_DEPTH}. */
  public static PageText extract(byte[] html, String url) {
    return extract(html, url, DEFAULT_MAX_DEPTH);
  }

  /**
   * Decodes a page (see {@link Charsets}) and takes the article out of it.
   *
   * @param url where the page is from, may be null
   * @param maxDepth deepest nesting of elements that is read, the html element being at 1
   * @throws HtmlTooDeepException when elements are nested deeper
   */
  public static PageText extract(byte[] html, String url, int maxDepth) {
    return extract(Charsets.decode(html), url, maxDepth);
  }

  /** As {@link #extract(String, String, int)} with {@link #DEFAULT_MAX_DEPTH}. */
  public static PageText extract(String html, String url) {
    return extract(html, url, DEFAULT_MAX_DEPTH);
  }

  /**
   * Takes the article out of a page.
   *
   * @param url where the page is from, may be null
   * @param maxDepth deepest nesting of elements that is read, the html element being at 1
   * @throws HtmlTooDeepException when elements are nested deeper
   */
  public static PageText extract(String html, String url, int maxDepth) {
    Document document = parse(html, url, maxDepth);
    Titles titles = Titles.of(document);
    String text = article(document, titles);
    String structured = StructuredData.articleBody(document);
    boolean missed =
        structured.length() >= FEWEST_STRUCTURED && text.length() < MISSED * structured.length();
    return new PageText(titles.title(), missed ? structured : text);
  }

  /** Whether elements are nested deeper than {@code maxDepth}, the html element being at 1. */
  public static boolean deeperThan(String html, int maxDepth) {
    try {
      parse(html, null, maxDepth);
      return false;
    } catch (HtmlTooDeepException e) {
      return true;
    }
  }

  private static Document parse(String html, String url, int maxDepth) {
    // One level more than allowed, so that a page that is too deep can be told from one that is
    // not.
    Parser parser = Parser.htmlParser().setMaxDepth(maxDepth + 1);
    Document document = parser.parseInput(html, url == null ? "" : url);
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (depth > maxDepth && node instanceof Element) {
            throw new HtmlTooDeepException(maxDepth);
          }
        },
        document);
    return document;
  }

  private static String article(Document document, Titles titles) {
    String text = article(PageReader.read(document.body(), false), titles);
    if (text.length() >= SHORT) {
      return text;
    }
    Page whole = PageReader.read(document.body(), true);
    String hidden = article(whole, titles);
    if (hidden.length() > HIDDEN_GAIN * text.length()) {
      return hidden;
    }
    return text.isEmpty() ? text(whole.blocks()) : text;
  }

  private static String article(Page page, Titles titles) {
    Furniture furniture = Furniture.of(page);
    Region chosen = Candidates.choose(page, furniture, titles);
    return chosen == null ? "" : text(Trimming.keep(page, furniture, titles, chosen));
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN_PARAGRAPHS));
  }
}
