package io.sada.extraction.clauses;

import io.sada.contract.EventStatus;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.Set;

/**
 * How far the act has come that a trigger tells: what stands before it in its clause decides
 * ({@code in talks to raise}, {@code تسعى لجمع}).
 */
public final class Modality {
  private static final int REACH = 9;
  private static final int NEGATION_REACH = 3;
  private static final int FALSE_REACH = 14;
  private static final Set<String> JOINTS = Set.of("and", "but", "so");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");

  /**
   * What a clause says.
   *
   * @param status prospective, denied, or confirmed where nothing speaks against it
   * @param quote the words that say so; null where nothing does
   */
  public record Reading(EventStatus status, Quote quote) {}

  private Modality() {}

  /** The status of the act whose trigger covers these tokens. */
  public static Reading of(Sentence sentence, int from, int to) {
    Hit denial = governing(sentence, Cue.DENIAL, from, to);
    if (denial != null) {
      return new Reading(EventStatus.DENIED, sentence.quote(denial));
    }
    Hit wrong = sentence.first(Cue.FALSE_REPORT, to, to + FALSE_REACH);
    if (wrong != null) {
      return new Reading(EventStatus.DENIED, sentence.quote(wrong));
    }
    Hit plan = governing(sentence, Cue.PROSPECTIVE, from, to);
    if (plan != null) {
      return new Reading(EventStatus.PROSPECTIVE, sentence.quote(plan));
    }
    return new Reading(EventStatus.CONFIRMED, null);
  }

  /** The nearest hit of a group before the trigger or across it, within its clause. */
  private static Hit governing(Sentence sentence, Cue cue, int from, int to) {
    Hit nearest = null;
    if (!sentence.has(cue)) {
      return null;
    }
    for (Hit hit : sentence.hits()) {
      boolean opens = cue == Cue.DENIAL && hit.from() - sentence.from() <= 1;
      boolean near = hit.to() > from - REACH || opens;
      boolean inReach =
          hit.is(cue)
              && hit.from() < to
              && near
              && !isCut(sentence, hit, from)
              && !isAside(sentence, hit, from)
              && !isInRound(sentence, hit);
      if (inReach) {
        nearest = hit;
      }
    }
    return nearest;
  }

  /** {@code Acme, which finds targets, has raised}: what says who somebody is governs no verb. */
  private static boolean isAside(Sentence sentence, Hit hit, int from) {
    if (!hit.is(Cue.PROSPECTIVE) || !sentence.is(from - 1, ',') || hit.to() > from - 1) {
      return false;
    }
    for (int i = hit.from() - 1; sentence.has(i); i--) {
      if (sentence.is(i, ',')) {
        String opens = sentence.lower(i + 1);
        return opens.equals("which") || opens.equals("who") || opens.equals("whose");
      }
    }
    return false;
  }

  /** {@code تمويل أولي}: a kind of round, not how far it is. */
  private static boolean isInRound(Sentence sentence, Hit hit) {
    return sentence.anyHit(
        round ->
            round.is(Cue.ROUND)
                && round.from() <= hit.from()
                && hit.to() <= round.to()
                && round.to() - round.from() > hit.to() - hit.from());
  }

  /** Whether another clause begins between the hit and the trigger. */
  private static boolean isCut(Sentence sentence, Hit hit, int from) {
    for (int i = hit.to(); i < from; i++) {
      boolean another =
          sentence.is(i, ',')
              && JOINTS.contains(sentence.lower(i + 1))
              && PRONOUNS.contains(sentence.lower(i + 2));
      if (another || sentence.is(i, ';') || sentence.is(i, ':') || sentence.is(i, '|')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation stands right before these tokens. */
  public static boolean isNegated(Sentence sentence, int from) {
    return sentence.last(Cue.NEGATION, Math.max(sentence.from(), from - NEGATION_REACH), from)
            != null
        || sentence.last(Cue.DENIAL, Math.max(sentence.from(), from - NEGATION_REACH), from)
            != null;
  }
}
