package io.sada.extraction.money;

import java.math.BigDecimal;

/**
 * A number and its currency as far as they were read.
 *
 * @param start index of the first lexeme, a currency before the number included
 * @param end one past the last lexeme, a currency behind the number included
 * @param number the number
 * @param money its currency, null if none is said
 * @param before whether a currency stands before the number
 * @param behind whether a currency stands behind the number
 */
record Amount(
    int start, int end, Quantity number, Denomination money, boolean before, boolean behind) {

  BigDecimal value() {
    return number.value();
  }

  Amount withMoney(Denomination other) {
    return new Amount(start, end, number, other, before, behind);
  }

  Amount withNumber(Quantity other) {
    return new Amount(start, end, other, money, before, behind);
  }
}
