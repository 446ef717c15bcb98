package io.sada.extraction.money;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import java.util.ArrayList;
import java.util.List;

/** What the parser reads, in a form that tests can quote. */
final class Reading {
  private Reading() {}

  /** Each sum as {@code value[..max] currency[ qualifier][ = value currency]}. */
  static List<String> of(String text) {
    List<String> sums = new ArrayList<>();
    for (MoneyMention mention : MoneyParser.bundled().parse(text)) {
      if (!text.substring(mention.start(), mention.end()).equals(mention.quote())) {
        throw new AssertionError("does not slice back: " + mention);
      }
      StringBuilder sum = new StringBuilder(mention.value().toPlainString());
      if (mention.valueMax() != null) {
        sum.append("..").append(mention.valueMax().toPlainString());
      }
      sum.append(' ').append(mention.currency());
      if (mention.qualifier() != Qualifier.EXACT && mention.qualifier() != Qualifier.RANGE) {
        sum.append(' ').append(mention.qualifier());
      }
      for (Money.Also also : mention.also()) {
        sum.append(" = ").append(also.value().toPlainString()).append(' ').append(also.currency());
      }
      sums.add(sum.toString());
    }
    return sums;
  }

  static List<String> quotes(String text) {
    return MoneyParser.bundled().parse(text).stream().map(MoneyMention::quote).toList();
  }

  static List<String> numbers(String text) {
    return MoneyParser.bundled().parseNumbers(text).stream()
        .map(n -> n.value().toPlainString() + " " + n.quote())
        .toList();
  }
}
