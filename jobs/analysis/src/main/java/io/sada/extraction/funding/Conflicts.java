package io.sada.extraction.funding;

import io.sada.contract.Conflict;
import io.sada.contract.Money;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Explains why two figures for one amount differ. */
final class Conflicts {
  private static final double TEN_LOW = 9.5;
  private static final double TEN_HIGH = 10.5;
  private static final BigDecimal[] UNITS = {
    new BigDecimal("1000000000"), new BigDecimal("1000000"), new BigDecimal("1000")
  };

  private Conflicts() {}

  static Conflict of(
      String articleId, Sum other, Told<Money> held, Map<MoneyField, Told<Money>> fields) {
    double ratio = Figures.ratio(other.money().value(), held.value().value());
    String hypothesis = hypothesis(other.money(), held.value(), ratio);
    boolean rounding = hypothesis.equals("rounding");
    return new Conflict(
        "amount",
        List.of(
            new Conflict.Told(other.money(), other.quote().evidence("amount", articleId)),
            new Conflict.Told(held.value(), held.quote().evidence("amount", articleId))),
        ratio,
        hypothesis,
        rounding ? held.value() : null,
        support(held.value(), fields));
  }

  private static String hypothesis(Money a, Money b, double ratio) {
    if (!Figures.sameCurrency(a, b)) {
      return "currency";
    }
    if (ratio >= TEN_LOW && ratio <= TEN_HIGH) {
      return "scale_10x";
    }
    return Figures.rounded(a.value(), b.value()) ? "rounding" : "different_scope";
  }

  /** Equity and debt that add up to the amount speak for it. */
  private static List<String> support(Money amount, Map<MoneyField, Told<Money>> fields) {
    Told<Money> equity = fields.get(MoneyField.EQUITY_AMOUNT);
    Told<Money> debt = fields.get(MoneyField.DEBT_AMOUNT);
    if (equity == null || debt == null) {
      return List.of();
    }
    BigDecimal sum = equity.value().value().add(debt.value().value());
    if (!Figures.near(sum, amount.value())) {
      return List.of();
    }
    BigDecimal unit = unit(sum);
    return List.of(
        plain(equity.value().value(), unit)
            + " + "
            + plain(debt.value().value(), unit)
            + " = "
            + plain(sum, unit));
  }

  private static BigDecimal unit(BigDecimal sum) {
    for (BigDecimal unit : UNITS) {
      if (sum.compareTo(unit) >= 0) {
        return unit;
      }
    }
    return BigDecimal.ONE;
  }

  private static String plain(BigDecimal value, BigDecimal unit) {
    return value.divide(unit).stripTrailingZeros().toPlainString();
  }
}
