package io.sada.local;

import io.sada.contract.Entity;
import io.sada.contract.Event;
import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import io.sada.contract.Round;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How accounts and reports word figures and events for people. */
public final class Wording {

  private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private Wording() {}

  /** {@code EUR 1.7 billion}, {@code up to USD 35 million}. */
  public static String money(Money money) {
    String currency = money.currency() == null ? "" : money.currency() + " ";
    String sum = currency + amount(money.value());
    if (money.qualifier() == Qualifier.RANGE && money.valueMax() != null) {
      return sum + " to " + amount(money.valueMax());
    }
    return money.qualifier() == null || money.qualifier() == Qualifier.EXACT
        ? sum
        : money.qualifier().toString().replace('_', ' ') + " " + sum;
  }

  private static String amount(BigDecimal value) {
    double v = value.doubleValue();
    if (v >= 1e9) {
      return decimals(v / 1e9) + " billion";
    }
    return v >= 1e6 ? decimals(v / 1e6) + " million" : decimals(v);
  }

  private static String decimals(double value) {
    return new DecimalFormat("#,##0.##", ENGLISH).format(value);
  }

  /** A log return of 0.0123 as {@code +1.23 %}. */
  public static String percent(double logReturn) {
    return String.format(Locale.ROOT, "%+.2f%%", 100 * logReturn);
  }

  /** Four decimals, or the power of ten where it is smaller; a dash for none. */
  public static String p(Double p) {
    if (p == null) {
      return "-";
    }
    return p < 1e-4 ? String.format(Locale.ROOT, "%.0e", p) : String.format(Locale.ROOT, "%.4f", p);
  }

  /** {@code Uniswap Labs: investigation}. */
  public static String headline(Event event) {
    String who = event.subjects().stream().findFirst().map(Entity::name).orElse("?");
    Object what = event.actionType() != null ? event.actionType() : event.round();
    Object act = what == null || what == Round.UNSPECIFIED ? event.kind() : what;
    return who + ": " + act.toString().replace('_', ' ');
  }
}
