package io.sada.extraction.money;

import io.sada.contract.Money;
import io.sada.contract.Qualifier;
import io.sada.text.Script;
import io.sada.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Reads one text from left to right: amounts, ranges, qualifiers, second currencies. */
final class MoneyReader {
  private final Lexemes lexemes;
  private final QualifierWords qualifiers;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final CurrencyContext context;
  private final List<Sum> sums = new ArrayList<>();
  private final List<NumberMention> numbers = new ArrayList<>();

  MoneyReader(Lexemes lexemes, QualifierWords qualifiers) {
    this.lexemes = lexemes;
    this.qualifiers = qualifiers;
    this.amounts = new AmountReader(lexemes);
    this.ranges = new RangeReader(lexemes, amounts);
    this.context = new CurrencyContext(lexemes);
  }

  MoneyParser.Found read() {
    int i = lexemes.nextMade(0);
    while (i < lexemes.size()) {
      i = lexemes.nextMade(read(i));
    }
    List<MoneyMention> mentions = new ArrayList<>(sums.size());
    for (Sum sum : Equivalents.joined(lexemes, sums)) {
      Span span = span(sum.start(), sum.end());
      String quote = span.of(lexemes.folded().original());
      mentions.add(new MoneyMention(span.start(), span.end(), quote, sum.money()));
    }
    return new MoneyParser.Found(List.copyOf(mentions), List.copyOf(numbers));
  }

  /** Reads what starts at this lexeme and gives the index to go on with. */
  private int read(int start) {
    Lexeme lexeme = lexemes.at(start);
    boolean mayStart = lexeme.digits() || lexeme.meaning() != null || isOpener(lexeme);
    Amount amount = mayStart ? amounts.read(start) : null;
    if (amount == null) {
      return start + 1;
    }
    RangeReader.Pair pair = ranges.read(amount);
    if (pair == null) {
      add(amount, null);
      return amount.end();
    }
    if (pair.joint() == RangeReader.Joint.RANGE) {
      add(pair.first(), pair.second());
    } else {
      add(pair.first(), null);
      add(pair.second(), null);
    }
    return pair.second().end();
  }

  private static boolean isOpener(Lexeme lexeme) {
    return lexeme.script() == Script.COMMON
        && lexeme.lower().length() == 1
        && Vocabulary.OPENERS.indexOf(lexeme.lower().charAt(0)) >= 0;
  }

  /** Keeps an amount, or the range that two make. */
  private void add(Amount low, Amount high) {
    int end = high == null ? low.end() : high.end();
    if (low.money() == null) {
      addNumber(low, high, end);
      return;
    }
    BigDecimal value = plain(low);
    BigDecimal max = high == null ? null : plain(high);
    String code = context.code(low.money(), low.start());
    Money money = new Money(value, max, code, qualifier(low, high, end), List.of());
    sums.add(new Sum(low.start(), end, money));
  }

  private void addNumber(Amount low, Amount high, int end) {
    if (!low.number().isScaled()) {
      return;
    }
    Span span = span(low.start(), end);
    numbers.add(
        new NumberMention(
            span.start(),
            span.end(),
            span.of(lexemes.folded().original()),
            normalized(low.value()),
            high == null ? null : normalized(high.value()),
            qualifier(low, high, end)));
  }

  private Qualifier qualifier(Amount low, Amount high, int end) {
    if (high != null) {
      return Qualifier.RANGE;
    }
    Qualifier said = qualifiers.of(lexemes, low.start(), end);
    return said == Qualifier.EXACT && low.number().rounded() ? Qualifier.ABOUT : said;
  }

  private static BigDecimal plain(Amount amount) {
    BigDecimal value = amount.value();
    if (amount.money().isMinor()) {
      value = value.divide(amount.money().perUnit(), MathContext.DECIMAL64);
    }
    return normalized(value);
  }

  /** Without trailing zeros and without exponent. */
  private static BigDecimal normalized(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Span span(int start, int end) {
    return lexemes.folded().span(lexemes.at(start).from(), lexemes.at(end - 1).to());
  }
}
