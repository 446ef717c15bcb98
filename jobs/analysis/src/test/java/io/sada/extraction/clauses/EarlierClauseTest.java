package io.sada.extraction.clauses;

import static io.sada.extraction.Stories.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarlierClauseTest {
  @Test
  void whatCameMonthsBeforeIsCovered() {
    Sentence sentence =
        sentence("Acme seeks $9 million, months after its $2 million round led by Bexley.");
    assertThat(covered(sentence, "seeks")).isFalse();
    assertThat(covered(sentence, "round")).isTrue();
    assertThat(covered(sentence, "bexley")).isTrue();
  }

  @Test
  void theCommaEndsIt() {
    Sentence sentence = sentence("Three weeks after its launch, Acme raised $9 million.");
    assertThat(covered(sentence, "launch")).isTrue();
    assertThat(covered(sentence, "raised")).isFalse();
  }

  @Test
  void arabicNeedsATimeAndItsPreposition() {
    Sentence months = sentence("تجري سلتك محادثات بعد أشهر فقط من جمع خمسة ملايين دولار.");
    assertThat(covered(months, "محادثات")).isFalse();
    assertThat(covered(months, "جمع")).isTrue();
    Sentence plain = sentence("أغلقت سلتك الجولة بعد مفاوضات طويلة لجمع خمسة ملايين دولار.");
    assertThat(covered(plain, "لجمع")).isFalse();
  }

  private static boolean covered(Sentence sentence, String word) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.lower(i).equals(word)) {
        return EarlierClause.covers(sentence, i);
      }
    }
    throw new IllegalArgumentException(word);
  }
}
