package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.EventStatus;
import io.sada.contract.Initiator;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a sentence claims about a regulator's act. */
final class ActReader {
  /** Before {@code to} these tell an act that is done. */
  private static final Set<String> DONE =
      Set.of(
          "has",
          "have",
          "had",
          "agreed",
          "agrees",
          "ordered",
          "told",
          "allowed",
          "required",
          "voted",
          "votes",
          "forced",
          "refused",
          "refuses",
          "failed",
          "decided",
          "decides",
          "order",
          "used",
          "due");

  private static final Set<String> TIES = Set.of("ties", "links", "dealings", "partnership");
  private static final Set<String> CLAUSES = Set.of("as", "while", "amid", "but", "after");

  private final Long publishedAtMs;

  ActReader(Long publishedAtMs) {
    this.publishedAtMs = publishedAtMs;
  }

  /** The act that the sentence tells, or null. */
  Act read(Sentence sentence) {
    List<AuthorityMention> authorities = AuthorityFinder.find(sentence);
    Hit hit = ActFinder.find(sentence, authorities);
    if (hit == null) {
      return null;
    }
    List<AuthorityMention> acting = order(sentence, hit, authorities);
    List<Party> subjects = new ArrayList<>(ActedUpon.find(sentence, hit, authorities));
    subjects.removeIf(party -> isMatter(sentence, party));
    Quote past = TimeFrame.past(sentence, hit.from(), publishedAtMs);
    ActionType type = Refined.type(sentence, hit, acting);
    return new Act(
        sentence,
        hit,
        type,
        acting,
        subjects,
        status(sentence, hit, type, acting),
        initiator(hit, acting),
        past);
  }

  /** {@code over the use of WhatsApp}, {@code over Binance ties}: what the case is about. */
  private static boolean isMatter(Sentence sentence, Party party) {
    return sentence.anyMention(
        m ->
            m.quote().equals(party.quote())
                && (sentence.lower(m.from() - 1).equals("of")
                        && sentence.lower(m.from() - 2).equals("use")
                    || sentence.lower(m.from() - 1).equals("over")
                        && TIES.contains(sentence.lower(m.to()))));
  }

  /** The acting one first, then the others as they stand. */
  private static List<AuthorityMention> order(
      Sentence sentence, Hit hit, List<AuthorityMention> authorities) {
    AuthorityMention main = ActingAuthority.of(sentence, hit, authorities);
    List<AuthorityMention> ordered = new ArrayList<>();
    if (main != null) {
      ordered.add(main);
    }
    for (AuthorityMention other : authorities) {
      if (other != main) {
        ordered.add(other);
      }
    }
    return ordered;
  }

  private static Told<EventStatus> status(
      Sentence sentence, Hit hit, ActionType type, List<AuthorityMention> acting) {
    Hit denial = DeniedAct.of(sentence, hit, acting);
    if (denial != null) {
      return new Told<>(EventStatus.DENIED, sentence.quote(denial));
    }
    Modality.Reading reading = Modality.of(sentence, hit.from(), hit.to());
    boolean planned =
        reading.status() == EventStatus.PROSPECTIVE
                && !isPartOfAct(hit, type, reading.quote(), sentence)
                && !isOfAnotherClause(sentence, hit, reading.quote())
            || isInfinitive(sentence, hit);
    if (isDeniedPlan(sentence, hit, reading, acting)) {
      return new Told<>(EventStatus.DENIED, reading.quote());
    }
    EventStatus told = planned ? EventStatus.PROSPECTIVE : EventStatus.CONFIRMED;
    EventStatus status = Refined.status(sentence, hit, type, told, acting);
    Quote quote = planned && reading.quote() != null ? reading.quote() : sentence.quote(hit);
    return new Told<>(status, quote);
  }

  /** {@code the regulator says it has no plan to bar}, {@code نفت الهيئة نيتها حظر}. */
  private static boolean isDeniedPlan(
      Sentence sentence, Hit hit, Modality.Reading reading, List<AuthorityMention> acting) {
    boolean denied = reading.status() == EventStatus.DENIED && reading.quote() != null;
    if (!denied || acting.isEmpty() || reading.quote().end() > sentence.quote(hit).start()) {
      return false;
    }
    if (!sentence.isArabic(hit.from())) {
      return isInfinitive(sentence, hit);
    }
    Hit denial = sentence.last(Cue.DENIAL, sentence.from(), hit.from());
    return denial != null && Math.abs(acting.get(0).from() - denial.to()) <= 1;
  }

  /** {@code Bitcoin nears a high as founder gets 25 years}: the plan is not that of the act. */
  private static boolean isOfAnotherClause(Sentence sentence, Hit hit, Quote quote) {
    for (int i = hit.from() - 1; quote != null && i > sentence.from(); i--) {
      if (sentence.token(i).start() < quote.end()) {
        return false;
      }
      if (CLAUSES.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code preliminary approval}, {@code looks at}: words of the act itself, which is done. */
  private static boolean isPartOfAct(Hit hit, ActionType type, Quote quote, Sentence sentence) {
    if (quote == null || sentence.isArabic(hit.from())) {
      return false;
    }
    boolean granted =
        quote.text().equalsIgnoreCase("preliminary")
            && (type == ActionType.APPROVAL
                || type == ActionType.RULING
                || type == ActionType.SETTLEMENT);
    Quote words = sentence.quote(hit);
    boolean looks =
        type == ActionType.INVESTIGATION
            && quote.start() >= words.start()
            && quote.end() <= words.end()
            && quote.text().toLowerCase(Locale.ROOT).startsWith("look");
    return granted || looks;
  }

  /** {@code Japan to classify}: a headline's future; not what somebody has to do or agreed to. */
  private static boolean isInfinitive(Sentence sentence, Hit hit) {
    boolean to = sentence.lower(hit.from() - 1).equals("to");
    return to && !DONE.contains(sentence.lower(hit.from() - 2));
  }

  private static Initiator initiator(Hit hit, List<AuthorityMention> acting) {
    boolean own =
        hit.action() == ActionType.APPEAL
            || hit.action() == ActionType.APPROVAL && hit.voice() == Voice.PASSIVE;
    return own ? Initiator.SUBJECT : Initiator.AUTHORITY;
  }
}
