package io.sada.extraction.money;

import java.math.BigDecimal;

/**
 * A number as far as it was read, without currency.
 *
 * @param start index of its first lexeme
 * @param end one past its last lexeme
 * @param value what it says
 * @param lead what stands before its last scale: 20 in {@code 20 billion}
 * @param scale the scale behind the lead, 1 if it has none
 * @param floor a further part must have a smaller scale than this
 * @param grouped the value if the dot in its digits groups thousands; null where it cannot
 * @param style how it is written
 * @param rounded whether a third makes it a rounded figure
 */
record Quantity(
    int start,
    int end,
    BigDecimal value,
    BigDecimal lead,
    BigDecimal scale,
    BigDecimal floor,
    BigDecimal grouped,
    Style style,
    boolean rounded) {

  enum Style {
    DIGITS,
    /** Digits with a decimal fraction. */
    DECIMAL,
    /** The newspapers' {@code 4ر1}. */
    FRACTION_FIRST,
    WORDS,
    /** A scale word alone: {@code مليار}, {@code a billion}. */
    BARE
  }

  /** A number without scale. */
  static Quantity simple(int start, int end, BigDecimal value, BigDecimal grouped, Style style) {
    return new Quantity(
        start, end, value, value, BigDecimal.ONE, BigDecimal.ONE, grouped, style, false);
  }

  /** A lead under a scale. */
  static Quantity scaled(int start, int end, BigDecimal lead, BigDecimal scale, Style style) {
    return new Quantity(start, end, lead.multiply(scale), lead, scale, scale, null, style, false);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Quantity from(int newStart) {
    return new Quantity(newStart, end, value, lead, scale, floor, grouped, style, rounded);
  }

  Quantity to(int newEnd) {
    return new Quantity(start, newEnd, value, lead, scale, floor, grouped, style, rounded);
  }

  Quantity withValue(BigDecimal newValue) {
    return new Quantity(start, end, newValue, newValue, scale, floor, null, style, rounded);
  }

  /** The same number under a scale, or under a greater one still: {@code 20 billion}. */
  Quantity times(BigDecimal factor, int newEnd) {
    return new Quantity(
        start, newEnd, value.multiply(factor), value, factor, factor, null, style, rounded);
  }

  /** With a further part added: {@code 5 مليارات} and {@code 840 مليون}. */
  Quantity plus(BigDecimal part, BigDecimal newFloor, int newEnd, boolean roundedPart) {
    return new Quantity(
        start, newEnd, value.add(part), lead, scale, newFloor, null, style, rounded || roundedPart);
  }

  Quantity asRounded() {
    return new Quantity(start, end, value, lead, scale, floor, grouped, style, true);
  }
}
