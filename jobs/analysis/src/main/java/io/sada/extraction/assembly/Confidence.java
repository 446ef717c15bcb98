package io.sada.extraction.assembly;

/**
 * How likely an event is right, from what it rests on: how far its words, names and places are
 * above the least that still tells one, and whether headline and text differ.
 *
 * <p>The curve is fitted to labelled articles, those with events and those of everyday news without
 * any together; {@code docs/extraction.md} holds the table.
 */
final class Confidence {
  private static final double LEVEL = -0.4;
  private static final double SLOPE = 2.2;
  private static final double CONFLICT = 0.5;
  private static final double HIGHEST = 0.99;
  private static final double UNIT = 10_000;

  private Confidence() {}

  /** 0 to 1, to four decimals. */
  static double of(EventDraft draft) {
    boolean differs =
        draft.conflicts.stream().anyMatch(conflict -> !conflict.hypothesis().equals("rounding"));
    double logit = LEVEL + SLOPE * draft.margin - (differs ? CONFLICT : 0);
    double confidence = Math.min(HIGHEST, 1 / (1 + Math.exp(-logit)));
    return Math.round(confidence * UNIT) / UNIT;
  }
}
