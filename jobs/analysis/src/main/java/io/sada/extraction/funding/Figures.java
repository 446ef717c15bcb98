package io.sada.extraction.funding;

import io.sada.contract.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/** Comparing sums. */
public final class Figures {
  private static final BigDecimal EQUAL = new BigDecimal("0.005");
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  private Figures() {}

  /** Equal within half a percent. */
  public static boolean near(BigDecimal a, BigDecimal b) {
    return within(a, b, EQUAL);
  }

  /** Equal within five percent: one may be the other, rounded. */
  public static boolean rounded(BigDecimal a, BigDecimal b) {
    return within(a, b, ROUNDED);
  }

  /** The same sum in the same currency, within half a percent. */
  public static boolean same(Money a, Money b) {
    return sameCurrency(a, b) && near(a.value(), b.value());
  }

  /** Whether both are told in one currency, or one of them in none. */
  public static boolean sameCurrency(Money a, Money b) {
    return a.currency() == null || b.currency() == null || a.currency().equals(b.currency());
  }

  /** How many times the smaller the larger is; 1 or more, 0 where one of them is zero. */
  public static double ratio(BigDecimal a, BigDecimal b) {
    if (a.signum() == 0 || b.signum() == 0) {
      return 0;
    }
    BigDecimal large = a.max(b);
    return large.divide(a.min(b), MathContext.DECIMAL64).doubleValue();
  }

  private static boolean within(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
    BigDecimal difference = a.subtract(b).abs();
    return difference.compareTo(a.abs().max(b.abs()).multiply(tolerance)) <= 0;
  }
}
