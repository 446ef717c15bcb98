package io.sada.extraction.clauses;

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

  private EarlierClause() {}

  /** Whether the token belongs to such a part: at most {@value #LONGEST} words, up to a comma. */
  public static boolean covers(Sentence sentence, int token) {
    int first = Math.max(sentence.from(), token - LONGEST);
    for (int i = token - 1; i >= first && !isEnd(sentence, i); i--) {
      if (opens(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Sentence sentence, int i) {
    return sentence.is(i, ',') || sentence.is(i, ';') || sentence.is(i, '.');
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
