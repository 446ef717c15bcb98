package io.sada.extraction.money;

import io.sada.contract.Money;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Joins a sum with the same sum in another currency that is told beside it: {@code 28.3 مليار يوان
 * (4.63 مليار دولار)}, "€5 million, equivalent to about $5.4 million". The second is then no
 * mention of its own. In brackets the same sum in the same currency again is left out.
 */
final class Equivalents {
  /** The longest way from one sum to its equivalent, in lexemes. */
  private static final int LONGEST_GAP = 7;

  private static final Set<String> SAY_EQUAL =
      folded("equivalent equal equals worth يعادل تعادل ماقيمته يساوي تساوي يوازي توازي = ≈ أي");

  private static final Set<String> FILLERS =
      folded(
          "about around approximately approx roughly nearly almost some or to is of the an a which"
              + " i.e. ~ : , ( نحو حوالي قرابة ما بما وما او الى من يقارب وهو وهي ذلك زهاء بنحو");

  private Equivalents() {}

  static List<Sum> joined(Lexemes lexemes, List<Sum> sums) {
    List<Sum> joined = new ArrayList<>(sums.size());
    int i = 0;
    while (i < sums.size()) {
      Sum main = sums.get(i);
      List<Money.Also> also = new ArrayList<>(0);
      int last = i;
      while (last + 1 < sums.size()
          && beside(lexemes, sums.get(last), sums.get(last + 1), last > i)
          && take(main, sums.get(last + 1).money(), also)) {
        last++;
      }
      joined.add(also.isEmpty() ? main : new Sum(main.start(), main.end(), with(main, also)));
      i = last + 1;
    }
    return joined;
  }

  private static boolean take(Sum main, Money other, List<Money.Also> also) {
    String currency = other.currency();
    if (currency == null || main.money().currency() == null || other.valueMax() != null) {
      return false;
    }
    if (currency.equals(main.money().currency())) {
      return other.value().compareTo(main.money().value()) == 0;
    }
    if (also.stream().anyMatch(a -> a.currency().equals(currency))) {
      return false;
    }
    also.add(new Money.Also(other.value(), currency));
    return true;
  }

  /** Whether only words of equality, or a bracket, stand between the two. */
  private static boolean beside(Lexemes lexemes, Sum first, Sum second, boolean listed) {
    int gap = second.start() - first.end();
    if (gap < 1 || gap > LONGEST_GAP) {
      return false;
    }
    boolean bracket = lexemes.at(first.end()).is('(') || lexemes.at(first.end()).is('[');
    boolean slash = gap == 1 && lexemes.at(first.end()).is('/');
    boolean equal = slash;
    for (int i = first.end(); i < second.start(); i++) {
      Lexeme lexeme = lexemes.at(i);
      boolean says = SAY_EQUAL.contains(lexeme.lower());
      equal |= says;
      boolean filler = FILLERS.contains(lexeme.lower()) || i == first.end() && (bracket || slash);
      if (!says && !filler || lexemes.lineFeeds(i) > 1) {
        return false;
      }
    }
    boolean continued = listed && gap == 1 && lexemes.at(first.end()).is(',');
    return bracket || equal || continued;
  }

  private static Money with(Sum main, List<Money.Also> also) {
    Money money = main.money();
    return new Money(
        money.value(), money.valueMax(), money.currency(), money.qualifier(), List.copyOf(also));
  }

  private static Set<String> folded(String words) {
    return Set.copyOf(Arrays.asList(Normalizer.fold(words).lower().split(" ")));
  }
}
