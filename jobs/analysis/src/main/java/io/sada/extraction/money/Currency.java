package io.sada.extraction.money;

/**
 * A currency that was read behind a number.
 *
 * @param end one past its last lexeme
 * @param money what it names
 * @param large whether it is a common word too, read beside large numbers only
 * @param isSign whether it is a sign
 */
record Currency(int end, Denomination money, boolean large, boolean isSign) {

  /** "20 pounds of sugar" weighs. */
  boolean isWeight(Lexemes lexemes) {
    boolean pound = money.unit() != null && money.unit().key().equals("pound");
    return pound && lexemes.at(end).lower().equals("of");
  }
}
