package io.sada.extraction.merge;

import io.sada.contract.ActionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which acts of an authority are one act under two names. */
enum Acts {
  SAME,
  /** Names for one thing: a suit that brings charges, a ban that suspends. */
  ALIKE,
  /** Told as either where they happen together: charges that are settled by a fine at once. */
  TOGETHER,
  DIFFERENT;

  private static final List<Set<ActionType>> SYNONYMS =
      List.of(
          EnumSet.of(ActionType.LAWSUIT, ActionType.CHARGES),
          EnumSet.of(ActionType.FINE, ActionType.SETTLEMENT),
          EnumSet.of(ActionType.BAN, ActionType.SUSPENSION),
          EnumSet.of(ActionType.RULING, ActionType.SENTENCE),
          EnumSet.of(ActionType.RULE, ActionType.REPEAL));

  private static final List<Set<ActionType>> TOLD_TOGETHER =
      List.of(
          EnumSet.of(
              ActionType.LAWSUIT, ActionType.CHARGES, ActionType.FINE, ActionType.SETTLEMENT),
          EnumSet.of(
              ActionType.RULING,
              ActionType.SENTENCE,
              ActionType.FINE,
              ActionType.SETTLEMENT,
              ActionType.APPEAL,
              ActionType.LAWSUIT),
          EnumSet.of(
              ActionType.RULE,
              ActionType.REPEAL,
              ActionType.BAN,
              ActionType.SUSPENSION,
              ActionType.WARNING,
              ActionType.APPROVAL,
              ActionType.DELAY),
          EnumSet.of(ActionType.FINE, ActionType.BAN, ActionType.SUSPENSION, ActionType.WARNING));

  /** How two action types relate; an act that is not named goes with any. */
  static Acts relate(ActionType a, ActionType b) {
    if (a == b) {
      return SAME;
    }
    if (a == null || b == null || both(SYNONYMS, a, b)) {
      return ALIKE;
    }
    return both(TOLD_TOGETHER, a, b) ? TOGETHER : DIFFERENT;
  }

  private static boolean both(List<Set<ActionType>> sets, ActionType a, ActionType b) {
    return sets.stream().anyMatch(set -> set.contains(a) && set.contains(b));
  }

  /** Whether an act lasts, so that articles weeks later still tell of the same. */
  static boolean lasts(ActionType act) {
    return act == ActionType.INVESTIGATION
        || act == ActionType.LAWSUIT
        || act == ActionType.CHARGES
        || act == ActionType.RULE;
  }
}
