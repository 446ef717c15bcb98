package io.sada.extraction.regulatory;

import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.text.Token;
import java.util.Set;

/** What an act is about: the words behind {@code over}, {@code for}, {@code بسبب}. */
final class Matter {
  private static final int LONGEST = 14;
  private static final int SHORTEST = 2;
  private static final Set<String> CAUSES =
      Set.of(
          "over",
          "for",
          "about",
          "regarding",
          "concerning",
          "alleging",
          "بسبب",
          "بتهمه",
          "بتهم",
          "حول",
          "بشان",
          "لاتهامها",
          "لاتهامه");

  /** Arabic nouns that hold their own {@code for}: part of what is quoted. */
  private static final Set<String> OWN_CAUSES =
      Set.of("لمخالفته", "لمخالفتها", "لمخالفه", "لانتهاك", "لانتهاكها", "لانتهاكه", "لعدم");

  private Matter() {}

  /** The words behind the first cause that follows the act; null where none does. */
  static Quote of(Act act) {
    Sentence sentence = act.sentence();
    for (int i = act.hit().to(); i < sentence.to(); i++) {
      String word = sentence.lower(i);
      Quote quote = null;
      if (CAUSES.contains(word)) {
        quote = stretch(sentence, i + 1);
      } else if (OWN_CAUSES.contains(word)) {
        quote = stretch(sentence, i);
      }
      if (quote != null) {
        return quote;
      }
    }
    return null;
  }

  private static Quote stretch(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.to() && end - from < LONGEST && goesOn(sentence.token(end))) {
      end++;
    }
    boolean sum = false;
    for (Sum other : sentence.sums()) {
      sum |= other.from() < from + SHORTEST && other.to() > from;
    }
    return end - from < SHORTEST || sum ? null : sentence.quote(from, end);
  }

  private static boolean goesOn(Token token) {
    return !token.is(',') && !token.is('.') && !token.is(';') && !token.is('(') && !token.is(':');
  }
}
