package io.sada.local.report;

import java.util.List;

/**
 * What the page's template is given: texts as they will stand there, not yet escaped. Records are
 * public because the template engine reads them by reflection.
 */
final class View {
  private View() {}

  /** A name and its value; the value reads in its own direction. */
  public record Fact(String name, String value) {}

  /** A large figure with what it counts. */
  public record Tile(String value, String label, String detail) {}

  /**
   * An event as other parts of the page refer to it.
   *
   * @param anchor where it is drawn; null where it is not
   * @param direction of the title, {@code rtl} or {@code ltr}
   */
  public record Link(String title, String direction, String time, String anchor) {}

  /**
   * A row of the strongest impacts.
   *
   * @param left where its interval begins, percent of the cell's width; all rows share one scale
   * @param width of the interval, percent
   * @param point where its estimate lies, percent
   */
  public record Strong(
      String name,
      Link event,
      String car,
      String interval,
      double left,
      double width,
      double point,
      String statistic,
      String count,
      String formulaP,
      String robustP,
      String decision) {}

  /** One test of the online procedure. */
  public record Test(
      long seq, String knownAt, String name, Link event, String p, String alpha, String decision) {}

  /** One line of the list of all events. */
  public record Listed(
      Link event,
      String kind,
      String status,
      boolean retracted,
      String tokens,
      String p,
      double sortP,
      String decision) {}

  /**
   * Words of an article.
   *
   * @param field what rests on them; null for those around
   */
  public record Piece(String text, String field) {}

  /**
   * Marked words with those around them.
   *
   * @param direction {@code rtl} or {@code ltr}, of the whole
   * @param source section and article
   */
  public record Passage(List<Piece> pieces, String direction, String source) {}

  /**
   * An article behind an event.
   *
   * @param url null where it has none that a browser may follow
   */
  public record Source(String id, String title, String direction, String url, List<String> about) {}

  /**
   * A chart's place.
   *
   * @param index into the event's data
   */
  public record Panel(String name, String tag, boolean strong, String caption, int index) {}

  /** A token's or a sector's tests, one row for each window. */
  public record Tests(String name, String tag, List<TestRow> rows) {}

  /** The cells of one window. */
  public record TestRow(String window, boolean tested, boolean rejected, List<String> cells) {}

  /** An event with everything about it. */
  public record Section(
      Link link,
      String id,
      String kind,
      String status,
      boolean retracted,
      String headline,
      String decision,
      boolean open,
      List<Fact> facts,
      List<Passage> passages,
      int moreWords,
      List<Source> sources,
      int moreSources,
      List<Panel> panels,
      List<Panel> sectorPanels,
      String chartNote,
      String data,
      List<Tests> tests,
      List<Tests> sectorTests,
      String testsNote) {}

  /** A series of rolling correlations. */
  public record Series(
      String name,
      String kind,
      long windows,
      long below,
      String p,
      String r,
      String lag,
      String at) {}

  /** A dead letter. */
  public record Rejected(String errorClass, String message, String source, String payload) {}
}
