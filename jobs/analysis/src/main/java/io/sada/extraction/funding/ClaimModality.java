package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.Set;

/**
 * How far a claim has got: what governs its trigger, and what the trigger's own form says where
 * nothing does.
 */
final class ClaimModality {
  private static final Set<String> SUCCEEDED =
      Set.of("نجح", "نجحت", "تمكن", "تمكنت", "استطاع", "استطاعت", "ونجحت", "وتمكنت");
  private static final int PLAN_REACH = 6;
  static final Set<String> PEOPLE =
      Set.of(
          "ex",
          "former",
          "founder",
          "founders",
          "cofounder",
          "designer",
          "engineer",
          "engineers",
          "veteran",
          "veterans",
          "duo",
          "alum",
          "alumni",
          "team",
          "executive",
          "executives",
          "ceo",
          "researchers",
          "pioneer");
  private static final Set<String> MODALS =
      Set.of("helps", "lets", "is", "was", "has", "does", "us");

  /** Behind these a noun of raising tells what is done: {@code أنجزت بنجاح جمع تمويل}. */
  private static final Set<String> COMPLETED =
      Set.of(
          "finished",
          "completed",
          "finishes",
          "completes",
          "succeeded",
          "concluded",
          "اتمت",
          "اتم",
          "انجزت",
          "انجز",
          "اكملت",
          "اكمل",
          "استكملت",
          "استكمل",
          "انهت",
          "انهى",
          "انهي",
          "اختتمت",
          "اختتم",
          "اغلقت",
          "اغلق",
          "نجحت",
          "نجح",
          "تمكنت",
          "تمكن",
          "استطاعت",
          "استطاع",
          "تم",
          "جرى",
          "جري");

  /** Right behind these a word such as {@code raise} or {@code close} is a noun. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "this",
          "latest",
          "recent",
          "final",
          "first",
          "second",
          "third",
          "initial",
          "new",
          "fresh",
          "capital",
          "share",
          "equity",
          "seed",
          "record",
          "successful",
          "oversubscribed",
          "million",
          "billion");

  private static final Set<String> AGREED =
      Set.of("agreed", "agrees", "committed", "commits", "used", "managed", "manages", "helped");

  private ClaimModality() {}

  /** What governs the first word of investing or arranging; confirmed where there is none. */
  static Modality.Reading supplementModality(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.ARRANGE) || hit.is(Cue.INVESTORS_BEFORE) || hit.is(Cue.LEAD)) {
        return Modality.of(sentence, hit.from(), hit.to());
      }
    }
    return new Modality.Reading(EventStatus.CONFIRMED, null);
  }

  static Modality.Reading modality(Sentence sentence, Hit trigger) {
    Modality.Reading reading = ofLeading(sentence, trigger);
    Hit denial = sentence.last(Cue.DENIAL, sentence.from(), trigger.from());
    boolean spoken = denial != null && denial.to() - denial.from() > 1;
    if (spoken && !sentence.isArabic(denial.from()) && trigger.is(Cue.SEEK)) {
      return new Modality.Reading(EventStatus.DENIED, sentence.quote(denial));
    }
    boolean open =
        trigger.is(Cue.RAISE_OPEN)
            || trigger.is(Cue.OBTAIN_OPEN)
            || trigger.is(Cue.INVEST_OPEN)
            || trigger.is(Cue.SEEK)
            || trigger.is(Cue.INVESTORS_BEFORE) && sentence.lower(trigger.from()).endsWith("ing");
    Hit plan = announced(sentence, trigger);
    if (reading.quote() == null && plan != null) {
      return new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(plan));
    }
    boolean infinitive = trigger.is(Cue.ISSUE) && sentence.lower(trigger.from() - 1).equals("to");
    if (reading.quote() == null && infinitive) {
      return new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(trigger));
    }
    boolean undecided =
        reading.quote() == null
            && open
            && !isAfter(sentence, trigger)
            && !isUnderWay(sentence, trigger)
            && !isNounOrPresent(sentence, trigger);
    return undecided
        ? new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(trigger))
        : reading;
  }

  /** {@code أعلنت نيتها طرح}, {@code announced a proposed offering}: what is told is a plan. */
  private static Hit announced(Sentence sentence, Hit trigger) {
    if (!trigger.is(Cue.OBTAIN)) {
      return null;
    }
    Hit plan = sentence.first(Cue.PROSPECTIVE, trigger.to(), trigger.to() + PLAN_REACH);
    if (plan == null) {
      return null;
    }
    boolean objectBehind =
        sentence.first(Cue.FINANCING, plan.to(), plan.to() + 3) != null
            || sentence.first(Cue.ROUND, plan.to(), plan.to() + 3) != null
            || sentence.first(Cue.ISSUE, plan.to(), plan.to() + 3) != null;
    boolean objectBefore =
        sentence.first(Cue.FINANCING, trigger.to(), plan.from()) != null
            || sentence.first(Cue.ROUND, trigger.to(), plan.from()) != null;
    return objectBehind && !objectBefore ? plan : null;
  }

  /** Who leads says nothing of how far the round is: an investment planned before it does. */
  private static Modality.Reading ofLeading(Sentence sentence, Hit trigger) {
    Modality.Reading own = Modality.of(sentence, trigger.from(), trigger.to());
    boolean leads = trigger.is(Cue.LEAD) || trigger.is(Cue.LED_BY);
    if (!leads || own.quote() != null) {
      return own;
    }
    for (Hit hit : sentence.hits()) {
      boolean tells = hit.is(Cue.INVEST_OPEN) || hit.is(Cue.ROUND) || hit.is(Cue.SEEK);
      if (tells && hit.to() <= trigger.from()) {
        Modality.Reading reading = Modality.of(sentence, hit.from(), hit.to());
        if (reading.quote() != null) {
          return reading;
        }
      }
    }
    return own;
  }

  /** {@code is investing}, {@code sold its shares, raising}: no plan in spite of the form. */
  private static boolean isUnderWay(Sentence sentence, Hit trigger) {
    String before = sentence.lower(trigger.from() - 1);
    boolean is = before.equals("is") || before.equals("are");
    boolean participle =
        sentence.lower(trigger.from()).endsWith("ing")
            && before.equals(",")
            && (sentence.last(Cue.ISSUE, sentence.from(), trigger.from()) != null
                || sentence.last(Cue.OBTAIN, sentence.from(), trigger.from()) != null);
    return is && trigger.is(Cue.INVEST_OPEN) || participle;
  }

  /**
   * {@code its latest raise}, {@code the final close of}, {@code the founders raise}, {@code has
   * agreed to invest}: no plan in spite of the form.
   */
  private static boolean isNounOrPresent(Sentence sentence, Hit trigger) {
    if (sentence.isArabic(trigger.from()) || trigger.is(Cue.SEEK)) {
      return false;
    }
    String before = sentence.lower(trigger.from() - 1);
    if (before.equals("to")) {
      return AGREED.contains(sentence.lower(trigger.from() - 2));
    }
    boolean participle = sentence.lower(trigger.from()).endsWith("ing");
    boolean noun = BEFORE_NOUN.contains(before) || isSum(sentence, trigger.from() - 1);
    boolean plural =
        !participle
            && trigger.from() > sentence.from()
            && (before.endsWith("s") || PEOPLE.contains(before))
            && sentence.token(trigger.from() - 1).kind() == Token.Kind.WORD;
    return noun
        || plural && !before.equals("'s") && !MODALS.contains(before)
        || !participle && isHeadline(sentence, trigger);
  }

  /** {@code Nodelight, Ferra Secure $36M}: a headline's verb right behind a name is present. */
  private static boolean isHeadline(Sentence sentence, Hit trigger) {
    int before = trigger.from() - 1;
    boolean sum = sentence.anySum(s -> s.from() == trigger.to());
    boolean name =
        sentence.has(before)
            && sentence.token(before).kind() == Token.Kind.WORD
            && !sentence.token(before).text().equals(sentence.lower(before));
    return sentence.zone() == Zone.TITLE && sum && name && !FUTURE.contains(sentence.lower(before));
  }

  private static final Set<String> FUTURE =
      Set.of("to", "will", "would", "may", "might", "could", "should", "can", "must", "not");

  private static boolean isSum(Sentence sentence, int i) {
    return sentence.anySum(sum -> sum.from() <= i && i < sum.to());
  }

  /** {@code after raising}, {@code إتمام جولة}: done in spite of the form. */
  private static boolean isAfter(Sentence sentence, Hit trigger) {
    String first = sentence.lower(sentence.from());
    boolean announced = first.equals("اعلنت") || first.equals("اعلن");
    if (announced && trigger.is(Cue.OBTAIN_OPEN)) {
      return true;
    }
    if (SUCCEEDED.contains(first)) {
      return true;
    }
    for (int i = trigger.from() - 1; i >= trigger.from() - 3 && sentence.has(i); i--) {
      String word = sentence.lower(i);
      boolean done =
          word.equals("after")
              || word.equals("since")
              || word.equals("by")
              || word.equals("following")
              || word.equals("بعد")
              || COMPLETED.contains(word)
              || word.equals("عن")
              || word.equals("اعلنت")
              || word.equals("اعلن")
              || word.equals("من");
      if (done) {
        return true;
      }
    }
    return false;
  }
}
