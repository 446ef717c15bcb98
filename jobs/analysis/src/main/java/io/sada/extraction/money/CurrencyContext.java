package io.sada.extraction.money;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells which currency a shared unit means in one text: the one whose country the text speaks of
 * most, a mention of country and unit together ("Kuwaiti dinar") counting {@value #WEIGHT_OF_PAIR}
 * times. The usual one has {@value #HEAD_START} mentions ahead, for a paper says the country of
 * foreign money and not that of its own; for a unit without a usual one the country spoken of last
 * has them. The countries are counted when they are first asked for.
 */
final class CurrencyContext {
  static final int WEIGHT_OF_PAIR = 5;
  static final int HEAD_START = 3;
  private static final int REACH = 40;

  private final Lexemes lexemes;
  private Map<String, Integer> countries;

  CurrencyContext(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * The currency's code; null if the unit is shared and nothing tells which is meant.
   *
   * @param at index of the lexeme where the sum stands
   */
  String code(Denomination money, int at) {
    if (money.code() != null) {
      return money.code();
    }
    CurrencyUnit unit = money.unit();
    if (!unit.context()) {
      return unit.usual();
    }
    if (countries == null) {
      countries = count();
    }
    String near = unit.usual() == null ? nearest(unit, at) : null;
    String best = unit.usual();
    int most = best == null ? 0 : HEAD_START;
    for (Map.Entry<String, String> entry : unit.byCountry().entrySet()) {
      int count =
          countries.getOrDefault(entry.getKey(), 0)
              + WEIGHT_OF_PAIR * countries.getOrDefault(pair(unit, entry.getKey()), 0)
              + (entry.getValue().equals(unit.usual()) ? HEAD_START : 0)
              + (entry.getKey().equals(near) ? HEAD_START : 0);
      boolean tie = count == most && best != null && entry.getValue().compareTo(best) < 0;
      if (count > most || tie && !best.equals(unit.usual())) {
        most = count;
        best = entry.getValue();
      }
    }
    return best;
  }

  /** The country of the unit that was spoken of last, if that is not long ago. */
  private String nearest(CurrencyUnit unit, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Meaning meaning = lexemes.meaning(i);
      String country = meaning == null ? null : meaning.country();
      if (country != null && unit.byCountry().containsKey(country)) {
        return country;
      }
    }
    return null;
  }

  private Map<String, Integer> count() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = lexemes.nextMade(0); i < lexemes.size(); i = lexemes.nextMade(i + 1)) {
      Meaning meaning = lexemes.meaning(i);
      if (meaning == null || meaning.country() == null) {
        continue;
      }
      counts.merge(meaning.country(), 1, Integer::sum);
      countPair(counts, lexemes.at(i - 1), meaning.country());
      countPair(counts, lexemes.at(i + 1), meaning.country());
    }
    return counts;
  }

  private static void countPair(Map<String, Integer> counts, Lexeme beside, String country) {
    if (beside.is(Meaning.Kind.UNIT) && beside.meaning().money().unit() != null) {
      counts.merge(pair(beside.meaning().money().unit(), country), 1, Integer::sum);
    }
  }

  private static String pair(CurrencyUnit unit, String country) {
    return unit.key() + " " + country;
  }
}
