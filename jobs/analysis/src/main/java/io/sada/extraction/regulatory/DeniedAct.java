package io.sada.extraction.regulatory;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Set;

/**
 * An act that its authority denies: {@code نفى البنك المركزي منح ترخيص}. Whom the act is upon may
 * deny what he is accused of; that says nothing of the act.
 */
final class DeniedAct {
  private static final int REACH = 4;
  private static final Set<String> VERBS =
      Set.of("نفي", "نفى", "نفت", "ينفي", "تنفي", "نافيا", "نافيه", "كذب", "كذبت", "تكذب", "يكذب");
  private static final Set<String> SPEAKERS = Set.of("مصدر", "متحدث", "المتحدث", "مصادر");

  private DeniedAct() {}

  /** The words of denial; null where no authority denies the act. */
  static Hit of(Sentence sentence, Hit act, List<AuthorityMention> authorities) {
    if (!sentence.isArabic(act.from())) {
      return null;
    }
    for (Hit denial : sentence.hits(Cue.DENIAL)) {
      boolean verb = VERBS.contains(sentence.lower(denial.from())) && denial.to() <= act.from();
      if (verb && speaks(sentence, denial, authorities)) {
        return denial;
      }
    }
    return null;
  }

  private static boolean speaks(Sentence sentence, Hit denial, List<AuthorityMention> authorities) {
    if (SPEAKERS.contains(sentence.lower(denial.to()))) {
      return !authorities.isEmpty();
    }
    for (AuthorityMention authority : authorities) {
      int behind = authority.from() - denial.to();
      int before = denial.from() - authority.to();
      if (behind >= 0 && behind <= REACH || before >= 0 && before <= REACH - 1) {
        return true;
      }
    }
    return false;
  }
}
