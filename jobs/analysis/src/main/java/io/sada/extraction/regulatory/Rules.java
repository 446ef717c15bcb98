package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.EntityType;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import io.sada.text.Normalizer;
import io.sada.text.Token;
import java.util.List;

/**
 * Rules as what is acted upon, where a body of the lexicon puts them off or takes them back and the
 * article names nobody: {@code أرجأت المفوضية العمل بالقواعد الخاصة بالأنظمة}.
 */
final class Rules {
  private static final int LONGEST = 4;
  private static final int REACH = 12;

  private Rules() {}

  /** The rules behind the act, or null. */
  static Party actedUpon(Act act, List<AuthorityMention> authorities) {
    boolean body =
        !authorities.isEmpty() && authorities.get(0).known() && !authorities.get(0).country();
    boolean upon = act.type() == ActionType.DELAY || act.type() == ActionType.REPEAL;
    Sentence sentence = act.sentence();
    if (!body || !upon || !sentence.isArabic(act.hit().from())) {
      return null;
    }
    for (Hit hit : sentence.hits()) {
      boolean rules =
          hit.is(Cue.ACT)
              && hit.action() == ActionType.RULE
              && hit.voice() == Voice.NOUN
              && hit.from() > act.hit().from()
              && hit.from() - act.hit().to() <= REACH;
      if (rules) {
        return party(sentence, hit.from());
      }
    }
    return null;
  }

  private static Party party(Sentence sentence, int from) {
    int to = from + 1;
    while (to - from < LONGEST && sentence.has(to) && isPart(sentence, to)) {
      to++;
    }
    Quote quote = sentence.quote(from, to);
    Actor actor = new Actor(Normalizer.key(quote.text()), quote.text(), null);
    return new Party(actor, quote, EntityType.POLICY);
  }

  /** Definite words, with or without a preposition written onto them. */
  private static boolean isPart(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String word = token.lower();
    boolean definite = word.startsWith("ال") || word.startsWith("بال") || word.startsWith("لل");
    return token.kind() == Token.Kind.WORD && definite;
  }
}
