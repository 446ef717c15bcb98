package io.sada.extraction.money;

import io.sada.text.ArabicClitics;
import io.sada.text.Normalizer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads what joins two amounts: {@code $15-20 billion}, {@code من 15 إلى 20 مليار}, {@code between
 * 5 and 6 million}.
 *
 * <p>"From … to …" behind a verb of change ("rose from 15 to 20 billion") is no range: the two are
 * sums of two times, and the first only borrows what it leaves out.
 */
final class RangeReader {
  /** How far back a verb of change is looked for. */
  private static final int REACH = 10;

  private static final Set<String> CHANGE =
      folded(
          "rose rise rises rising risen increased increase increases increasing grew grow grows"
              + " grown growing jumped climbed fell fall falls falling dropped drop declined"
              + " decreased decrease cut slashed lowered raised raises raising expanded upped"
              + " lifted reduced boosted surged soared moved went changed revised upgraded up down"
              + " swelled widened narrowed shrank upsized doubled tripled ارتفع ارتفعت يرتفع ترتفع"
              + " ارتفاع ارتفاعا انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تراجعا"
              + " زاد زادت يزيد زيادة قفز قفزت قفزة صعد صعدت هبط هبطت هبوط هبوطا نما نمت نمو نموا"
              + " خفض خفضت يخفض تخفيض رفع رفعت يرفع ترفع تضاعف تضاعفت تقليص قلص قلصت انتقل تحول"
              + " ازداد ازدادت تحسن تقلص تقلصت صعودا نزولا تغير عدل عدلت");

  /** Verbs that also say how money is found: of change only where "from" stands too. */
  private static final Set<String> CHANGE_FROM = folded("raised raises raising raise up down");

  private final Lexemes lexemes;
  private final AmountReader amounts;
  private final CurrencyReader currencies;

  /** What was made of two amounts. */
  enum Joint {
    /** They are the ends of one range. */
    RANGE,
    /** They are two sums, of which one lends the other its scale or currency. */
    TWO
  }

  /** Two amounts with what each borrows from the other filled in. */
  record Pair(Joint joint, Amount first, Amount second) {}

  private enum Link {
    DASH,
    TO,
    AND,
    OR
  }

  RangeReader(Lexemes lexemes, AmountReader amounts) {
    this.lexemes = lexemes;
    this.amounts = amounts;
    this.currencies = new CurrencyReader(lexemes);
  }

  /** The pair that this amount begins, or null. */
  Pair read(Amount first) {
    int at = first.end();
    Link link = link(at, first);
    if (link == null) {
      return null;
    }
    boolean inWord = link == Link.AND && !lexemes.at(at).isBareAnd();
    Amount second = amounts.read(inWord ? at : at + 1);
    return second == null ? null : joined(first, link, withUnitBehindBracket(first, second));
  }

  /** {@code (50 - 500) ريال}: the unit stands behind the bracket that sets off both. */
  private Amount withUnitBehindBracket(Amount first, Amount second) {
    boolean setOff =
        second.money() == null
            && lexemes.at(first.start() - 1).is('(')
            && lexemes.at(second.end()).is(')')
            && lexemes.at(second.end() + 1).is(Meaning.Kind.UNIT);
    Currency unit = setOff ? currencies.behind(second.end() + 1) : null;
    return unit == null
        ? second
        : new Amount(second.start(), unit.end(), second.number(), unit.money(), false, true);
  }

  private Link link(int at, Amount first) {
    Lexeme lexeme = lexemes.at(at);
    boolean afterBetween = isBetween(first.start() - 1);
    if (lexeme.and()) {
      return afterBetween ? Link.AND : null;
    }
    if (lexeme.is('-')) {
      boolean tight = lexemes.isNear(at - 1) && lexemes.isNear(at);
      return tight ? Link.DASH : null;
    }
    return switch (lexeme.lower()) {
      case "to", "الي", "till", "ال" -> Link.TO;
      case "or", "او" -> Link.OR;
      default -> null;
    };
  }

  private Pair joined(Amount first, Link link, Amount second) {
    Amount one = borrowScale(first, second);
    if (one == null) {
      return null;
    }
    Denomination money = common(one.money(), second.money());
    boolean differ = one.money() != null && second.money() != null && money == null;
    if (differ || !isRising(one, second)) {
      return changed(link, first, one, second, money, differ);
    }
    boolean borrows =
        one.money() == null || one.number() != first.number() || second.money() == null;
    boolean sameScale = one.number().scale().compareTo(second.number().scale()) == 0;
    boolean fits =
        switch (link) {
          case AND, DASH -> true;
          case TO -> isFrom(first.start() - 1) || sameScale || !borrows;
          case OR -> borrows && sameScale;
        };
    if (!fits) {
      return null;
    }
    if (link == Link.TO && isChange(first.start())) {
      return new Pair(Joint.TWO, one.withMoney(money), second.withMoney(money));
    }
    return new Pair(Joint.RANGE, one.withMoney(money), second.withMoney(money));
  }

  /** "Cut from 20 to 15 billion": falling, and still one lends the other. */
  private Pair changed(
      Link link, Amount first, Amount one, Amount second, Denomination money, boolean differ) {
    boolean change = link == Link.TO && isFrom(first.start() - 1) && !differ;
    return change ? new Pair(Joint.TWO, one.withMoney(money), second.withMoney(money)) : null;
  }

  /** The first amount under the second's scale if it has none of its own, else unchanged. */
  private Amount borrowScale(Amount first, Amount second) {
    boolean lacks = !first.number().isScaled() && second.number().isScaled() && !first.behind();
    if (!lacks) {
      return first;
    }
    Quantity number = first.number();
    BigDecimal thousand = BigDecimal.valueOf(1000);
    if (number.value().compareTo(thousand) >= 0) {
      return first;
    }
    return first.withNumber(number.times(second.number().scale(), number.end()));
  }

  private static boolean isRising(Amount first, Amount second) {
    return first.value().compareTo(second.value()) < 0;
  }

  /** The denomination that both have or one lends the other; null if they differ or have none. */
  private static Denomination common(Denomination first, Denomination second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    if (first.equals(second)) {
      return first;
    }
    boolean sameUnit = first.unit() != null && first.unit() == second.unit();
    if (sameUnit && first.perUnit().equals(second.perUnit())) {
      boolean open = first.code() == null || second.code() == null;
      return open ? (first.code() == null ? second : first) : null;
    }
    return first.code() != null
            && first.code().equals(second.code())
            && first.perUnit().equals(second.perUnit())
        ? first
        : usual(first, second);
  }

  /** A sign and a word for one currency: {@code $5 to 6 million dollars}. */
  private static Denomination usual(Denomination first, Denomination second) {
    Denomination sign = first.unit() == null ? first : second;
    Denomination word = first.unit() == null ? second : first;
    boolean same =
        word.unit() != null
            && word.code() == null
            && sign.code() != null
            && sign.perUnit().equals(word.perUnit())
            && sign.code().equals(word.unit().usual());
    return same ? sign : null;
  }

  private boolean isBetween(int at) {
    String lower = lexemes.at(at).lower();
    return lower.equals("between") || lower.equals("بين") || lower.equals("وبين");
  }

  private boolean isFrom(int at) {
    String lower = lexemes.at(at).lower();
    return lower.equals("from") || lower.equals("من");
  }

  private boolean isChange(int start) {
    boolean from = isFrom(start - 1);
    for (int at = start - 1; at >= start - REACH; at--) {
      String lower = lexemes.at(at).lower();
      if (lower.equals(".") || lexemes.lineFeeds(at) > 1) {
        return false;
      }
      boolean change =
          ArabicClitics.find(lower, stem -> CHANGE.contains(stem.text()) ? stem : null) != null;
      if (change || from && CHANGE_FROM.contains(lower)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> folded(String words) {
    return Set.copyOf(Arrays.asList(Normalizer.fold(words).lower().split(" ")));
  }
}
