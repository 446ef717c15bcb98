package io.sada.extraction.merge;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How two printed sums of money relate. */
enum Sums {
  /** One of them is not told. */
  UNKNOWN,
  /** The same to half a percent, also by a second currency that one of them was told in. */
  EQUAL,
  /** The same but for rounding, or a bound or range that the other keeps. */
  ROUNDED,
  /** Different currencies at a rate that there was. */
  CONVERTED,
  /** Ten times the other: what a mistranslated 亿 does. */
  TENFOLD,
  /** Different, the larger at most half as much again as the smaller. */
  NEAR,
  /** Different. */
  APART;

  private static final double SAME = 0.005;
  private static final double CLOSE = 0.05;
  private static final double FEWER_DIGITS = 0.1;
  private static final double TENTH = 0.015;
  private static final double HALF_AGAIN = 1.5;

  private record Value(double value, String currency) {}

  /** Whether both can be the same sum. */
  boolean agrees() {
    return this == EQUAL || this == ROUNDED || this == CONVERTED;
  }

  /** The closest relation between any two of the values that the sums were told in. */
  static Sums relate(Money a, Money b) {
    if (a == null || b == null || a.value() == null || b.value() == null) {
      return UNKNOWN;
    }
    Sums best = APART;
    for (Value x : values(a)) {
      for (Value y : values(b)) {
        Sums relation = relate(x, y, a, b);
        best = relation.ordinal() < best.ordinal() ? relation : best;
      }
    }
    return best == APART || best == NEAR ? bounds(a, b, best) : best;
  }

  private static Sums relate(Value x, Value y, Money a, Money b) {
    if (x.currency != null && y.currency != null && !x.currency.equals(y.currency)) {
      return ExchangeRates.canBeOne(x.value, x.currency, y.value, y.currency) ? CONVERTED : APART;
    }
    double small = Math.min(x.value, y.value);
    double large = Math.max(x.value, y.value);
    if (large == small) {
      return EQUAL;
    }
    if (small <= 0) {
      return APART;
    }
    double ratio = large / small;
    if (ratio <= 1 + SAME) {
      return EQUAL;
    }
    if (ratio <= 1 + CLOSE
        || ratio <= 1 + FEWER_DIGITS
            && (roundsTo(x.value, y.value) || roundsTo(y.value, x.value))) {
      return ROUNDED;
    }
    if (Math.abs(ratio / 10 - 1) <= TENTH) {
      return TENFOLD;
    }
    return ratio <= HALF_AGAIN ? NEAR : APART;
  }

  /** Whether the second is the first with fewer digits: 6.6 and 7, 5.54 and 6. */
  private static boolean roundsTo(double exact, double rounded) {
    int digits = digits(rounded);
    if (digits >= digits(exact)) {
      return false;
    }
    BigDecimal cut = BigDecimal.valueOf(exact).round(new MathContext(digits, RoundingMode.HALF_UP));
    return cut.compareTo(BigDecimal.valueOf(rounded)) == 0;
  }

  static int digits(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().precision();
  }

  /** "More than 20" and 25, "up to 30" and 25, "20 to 30" and 25. */
  private static Sums bounds(Money a, Money b, Sums otherwise) {
    return keeps(a, b) || keeps(b, a) ? ROUNDED : otherwise;
  }

  private static boolean keeps(Money bound, Money told) {
    if (bound.qualifier() == null || !sameCurrency(bound, told)) {
      return false;
    }
    double limit = bound.value().doubleValue();
    double value = told.value().doubleValue();
    return switch (bound.qualifier()) {
      case RANGE ->
          bound.valueMax() != null
              && value >= limit * (1 - CLOSE)
              && value <= bound.valueMax().doubleValue() * (1 + CLOSE);
      case AT_LEAST -> value >= limit && value <= limit * HALF_AGAIN;
      case UP_TO -> value <= limit && value >= limit / HALF_AGAIN;
      default -> false;
    };
  }

  private static boolean sameCurrency(Money a, Money b) {
    return a.currency() == null || b.currency() == null || a.currency().equals(b.currency());
  }

  private static List<Value> values(Money money) {
    List<Value> values = new ArrayList<>();
    values.add(new Value(money.value().doubleValue(), money.currency()));
    if (money.qualifier() == Qualifier.RANGE && money.valueMax() != null) {
      values.add(new Value(money.valueMax().doubleValue(), money.currency()));
    }
    if (money.also() != null) {
      for (Money.Also also : money.also()) {
        values.add(new Value(also.value().doubleValue(), also.currency()));
      }
    }
    return values;
  }
}
