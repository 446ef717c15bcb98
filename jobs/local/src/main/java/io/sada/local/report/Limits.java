package io.sada.local.report;

/** How much of a large run the page shows; what is left out is said there, and is in the files. */
final class Limits {
  /** Events with words, charts and tests. */
  static final int DRAWN_EVENTS = 100;

  /** Events in the list of all. */
  static final int LISTED_EVENTS = 2_000;

  /** Charts of tokens for one event. */
  static final int PANELS = 9;

  /** Tokens in an event's table of tests. */
  static final int TESTED_TOKENS = 24;

  /** Fields whose words are shown for one event. */
  static final int WORDS = 24;

  /** Articles named for one event. */
  static final int ARTICLES = 12;

  /** Rows of the table of strongest impacts, and of sectors. */
  static final int STRONGEST = 15;

  /** Rows of the table of online tests. */
  static final int HYPOTHESES = 60;

  /** Points in the chart of online tests. */
  static final int POINTS = 5_000;

  static final int CORRELATIONS = 30;

  static final int DEAD_LETTERS = 20;

  private Limits() {}
}
