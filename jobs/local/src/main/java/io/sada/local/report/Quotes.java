package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Evidence;

/** Shows evidence among the words that stand around it in its article. */
final class Quotes {
  private static final int AROUND = 90;
  private static final String CUT = "…";

  private Quotes() {}

  /** The evidence alone where its article is not at hand, or has changed. */
  static View.Quote of(Event event, Evidence evidence, Shelf shelf) {
    String section = shelf.section(event, evidence);
    String before = section == null ? "" : before(section, evidence.start());
    String after = section == null ? "" : after(section, evidence.end());
    String words = flat(evidence.quote());
    return new View.Quote(
        evidence.field().replace('_', ' '),
        before,
        words,
        after,
        Direction.of(before + words + after),
        evidence.section() + " of " + evidence.articleId());
  }

  private static String before(String text, int end) {
    int from = Math.max(0, end - AROUND);
    if (from == 0) {
      return flat(text.substring(0, end));
    }
    while (from < end && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return CUT + flat(text.substring(from, end));
  }

  private static String after(String text, int start) {
    int to = Math.min(text.length(), start + AROUND);
    if (to == text.length()) {
      return flat(text.substring(start));
    }
    while (to > start && !Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return flat(text.substring(start, to)) + CUT;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
