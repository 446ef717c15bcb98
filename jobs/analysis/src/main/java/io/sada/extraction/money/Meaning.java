package io.sada.extraction.money;

import java.math.BigDecimal;

/**
 * What one word, sign or phrase means to the readers of sums.
 *
 * @param kind the part it plays
 * @param form grammatical number, where it matters for a value
 * @param number value of a number word, scale or fraction; null for others
 * @param money what a currency form names; null for others
 * @param country the lexicon's key of a country whose adjective it is; null for others. A word may
 *     be a currency and an adjective too ({@code sterling})
 * @param before whether a currency form may stand before its number
 * @param large whether a currency form is read beside large numbers only, being a word as well
 */
record Meaning(
    Kind kind,
    Form form,
    BigDecimal number,
    Denomination money,
    String country,
    boolean before,
    boolean large) {

  enum Kind {
    /** 1 to 9. */
    ONES,
    /** The Arabic ten, which makes teens of the ones before it. */
    TEN,
    /** 10 to 19 in one word. */
    TEEN,
    /** 20 to 90. */
    TENS,
    /** A hundred, which the ones before it multiply. */
    HUNDRED,
    /** 200 to 900 in one word. */
    HUNDREDS,
    /** Thousand, million, crore, 亿 …. */
    SCALE,
    /** A scale that is so only directly behind digits: {@code m}, {@code bn}. */
    SCALE_SUFFIX,
    /** Half, third, quarter. */
    FRACTION,
    /** A currency word, which stands after its number. */
    UNIT,
    /** A currency sign, stands touching its number or one space away. */
    SIGN,
    /** A currency code, abbreviation or token symbol. */
    CODE,
    /** A country's adjective or name. */
    COUNTRY
  }

  enum Form {
    SINGULAR,
    /** Says no definite number of its own: {@code ملايين}, {@code billions}. */
    PLURAL,
    /** Two by itself: {@code ملياري}, {@code دولارين}. */
    DUAL,
    /** Two by itself, but a case ending of one behind a number: {@code مليونا}. */
    DUAL_OR_CASE
  }

  static Meaning number(Kind kind, Form form, BigDecimal number) {
    return new Meaning(kind, form, number, null, null, false, false);
  }

  static Meaning unit(Form form, Denomination money, boolean before, boolean large) {
    return new Meaning(Kind.UNIT, form, null, money, null, before, large);
  }

  static Meaning sign(Denomination money) {
    return new Meaning(Kind.SIGN, Form.SINGULAR, null, money, null, true, false);
  }

  static Meaning abbreviation(Denomination money, boolean large) {
    return new Meaning(Kind.CODE, Form.SINGULAR, null, money, null, true, large);
  }

  static Meaning code(String code, boolean before, boolean large) {
    return new Meaning(Kind.CODE, Form.SINGULAR, null, Denomination.of(code), null, before, large);
  }

  static Meaning country(String country) {
    return new Meaning(Kind.COUNTRY, Form.SINGULAR, null, null, country, false, false);
  }

  /** The same currency word, which is a country's adjective as well. */
  Meaning withCountry(String key) {
    return new Meaning(kind, form, number, money, key, before, large);
  }

  boolean isMoney() {
    return money != null;
  }

  boolean isScale() {
    return kind == Kind.SCALE || kind == Kind.SCALE_SUFFIX;
  }

  boolean isNumberWord() {
    return kind.compareTo(Kind.HUNDREDS) <= 0;
  }
}
