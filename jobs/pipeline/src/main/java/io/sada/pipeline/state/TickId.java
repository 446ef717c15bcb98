package io.sada.pipeline.state;

import io.sada.connectors.ticks.TradeKey;
import java.math.BigDecimal;

/**
 * The order of trade ids: absent, then text by UTF-16 units, then numbers by value. An id is a kind
 * with a long (a number that fits) or a text (a text, or a number that does not fit), so that the
 * usual one costs no object.
 */
final class TickId {
  static final byte ABSENT = TradeKey.ABSENT;
  static final byte TEXT = TradeKey.TEXT;
  static final byte NUMBER = TradeKey.NUMBER;

  private TickId() {}

  /** Compares two ids as {@link java.util.Comparator} does. */
  static int compare(
      byte kindA, long numberA, String textA, byte kindB, long numberB, String textB) {
    int classA = Math.min(kindA, NUMBER);
    int classB = Math.min(kindB, NUMBER);
    if (classA != classB) {
      return Integer.compare(classA, classB);
    }
    return switch (classA) {
      case ABSENT -> 0;
      case TEXT -> textA.compareTo(textB);
      default ->
          kindA == NUMBER && kindB == NUMBER
              ? Long.compare(numberA, numberB)
              : number(kindA, numberA, textA).compareTo(number(kindB, numberB, textB));
    };
  }

  private static BigDecimal number(byte kind, long number, String text) {
    return kind == NUMBER ? BigDecimal.valueOf(number) : new BigDecimal(text);
  }
}
