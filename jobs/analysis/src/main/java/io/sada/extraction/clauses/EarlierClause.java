package io.sada.extraction.clauses;

import io.sada.text.Tokens;
import io.sada.text.WordFact;
import java.util.Set;

/**
 * The part of a sentence that tells what came some time before the news: {@code months after its $4
 * billion round led by Acme}, {@code بعد أشهر فقط من جمع تمويل}.
 */
public final class EarlierClause {
  private static final int LONGEST = 30;
  private static final int TIME_REACH = 4;
  private static final Set<String> TIMES =
      Set.of("days", "weeks", "week", "months", "month", "years", "year", "quarter");
  private static final Set<String> ARABIC_TIMES =
      Set.of(
          "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "شهور", "عام", "عامين",
          "سنه", "سنتين", "سنوات", "اعوام");

  private static final int NONE = 0;
  private static final int END = 1;
  private static final int OPENER = 2;

  /** Whether a word ends such a part, seen from behind, or may open one. */
  private static final WordFact<Integer> BOUNDS = new WordFact<>(NONE, EarlierClause::bound);

  private EarlierClause() {}

  /** Whether the token belongs to such a part: at most {@value #LONGEST} words, up to a comma. */
  public static boolean covers(Sentence sentence, int token) {
    int first = Math.max(sentence.from(), token - LONGEST);
    int last = Math.min(sentence.to(), token) - 1;
    Tokens tokens = sentence.passage().tokens();
    for (int i = tokens.previous(BOUNDS, last, first);
        i >= first;
        i = tokens.previous(BOUNDS, i - 1, first)) {
      int bound = BOUNDS.of(tokens.get(i).word());
      if (bound == END) {
        return false;
      }
      if (bound == OPENER && opens(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static int bound(String word) {
    return switch (word) {
      case ",", ";", "." -> END;
      case "after", "بعد" -> OPENER;
      default -> NONE;
    };
  }

  private static boolean opens(Sentence sentence, int i) {
    String word = sentence.lower(i);
    if (word.equals("after")) {
      return TIMES.contains(sentence.lower(i - 1));
    }
    if (!word.equals("بعد")) {
      return false;
    }
    boolean time = false;
    for (int k = i + 1; k <= i + TIME_REACH; k++) {
      time |= ARABIC_TIMES.contains(sentence.lower(k));
      if (sentence.lower(k).equals("من") || sentence.lower(k).equals("علي")) {
        return time;
      }
    }
    return false;
  }
}
