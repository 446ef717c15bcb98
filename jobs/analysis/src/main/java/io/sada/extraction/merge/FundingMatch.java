package io.sada.extraction.merge;

import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.merge.Version.Mention;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a mention tells the round that an event is.
 *
 * <p>Talks and the close are two events, so are two rounds. Only within {@value #ONE_NEWS_DAYS}
 * days of the first telling are they one piece of news: then some papers still have the talks while
 * others have the close, and which word an article takes says little about the act. A round that a
 * company has once (seed, series A, listing) is told by its name, whatever the figures; other money
 * (debt, grants, "a round") by its sum, its valuation and its time. A denial goes with talks and
 * closes alike.
 */
final class FundingMatch {
  private static final double BAR = 4.75;

  /** A denial says little besides who and what; it is more often of something known than not. */
  private static final double DENIAL_BAR = 4.25;

  /** Within these, articles of one day's news are held to be of one matter. */
  private static final double AT_ONCE_DAYS = 3;

  private static final double CORRECTED_DAYS = 14;

  /** Talks that closed are followed by tellings of the close; they go on with these. */
  private static final double SAME_STAGE_DAYS = 7;

  static final int ONE_NEWS_DAYS = 2;

  /** The subject was misread on one side, or is only described there. */
  private static final double SAME_STORY = 2;

  private static final double OTHER_WORD = -0.5;

  private static final Set<Round> ONCE =
      EnumSet.of(
          Round.PRE_SEED,
          Round.SEED,
          Round.SERIES_A,
          Round.SERIES_B,
          Round.SERIES_C,
          Round.SERIES_D,
          Round.SERIES_E,
          Round.SERIES_F,
          Round.SERIES_G,
          Round.SERIES_H,
          Round.SERIES_I,
          Round.SERIES_J,
          Round.SERIES_K,
          Round.IPO);

  private FundingMatch() {}

  static Match of(Comparison c, boolean sameSubject) {
    double subject = sameSubject ? 1 : c.subjects();
    Sums amount = amounts(c);
    double days = c.days();
    double points = 4 * subject;
    if (subject < 0.5) {
      boolean atOnce = amount.agrees() && days <= AT_ONCE_DAYS;
      boolean inStory = atOnce && c.sameStoryOfOtherNames();
      boolean inText = atOnce && c.subjectNamedInText();
      if (c.subjectsNamed() && !inText && !inStory && !c.subjectsInOtherScript()) {
        return Match.NONE;
      }
      boolean heard = atOnce && subject >= Name.HINT;
      double unlike = c.subjectsNamed() ? -2 : 0;
      points = inStory ? SAME_STORY : heard ? 4 * subject : inText ? 1 : unlike;
    }
    boolean otherWord = otherStage(c) && !c.sameText();
    if (otherWord && c.farthestDays() > ONE_NEWS_DAYS) {
      return Match.NONE;
    }
    Rounds rounds = rounds(c);
    if (rounds == Rounds.OTHER && !c.sameText() || rounds == Rounds.DOUBTFUL && !amount.agrees()) {
      return Match.NONE;
    }
    if (otherWord) {
      if (!c.sharesRound() && amount == Sums.UNKNOWN) {
        return Match.NONE;
      }
      points += OTHER_WORD;
    }
    points += rounds.points;
    points += amountPoints(amount, rounds == Rounds.SAME_ONCE, days);
    points += valuationPoints(c.sums(Features::valuation));
    int shared = c.sharedInvestors();
    points += shared == 0 ? 0 : shared == 1 ? 0.75 : 1.25;
    points += Match.nearness(days);
    points += c.copy() ? 3 : 0;
    boolean denial = c.mention.features.status() == EventStatus.DENIED;
    boolean sure = subject >= 0.8 && (amount.agrees() || rounds == Rounds.SAME_ONCE || c.copy());
    return new Match(points, denial ? DENIAL_BAR : BAR, sure);
  }

  /**
   * Talks where the others tell the close, or the reverse. One among many that has the other word
   * is more likely mistaken than early, so that weeks later it does not open talks to the close.
   */
  private static boolean otherStage(Comparison c) {
    EventStatus mine = c.mention.features.status();
    if (mine == EventStatus.DENIED) {
      return false;
    }
    int same = 0;
    int other = 0;
    for (Mention m : c.others) {
      EventStatus theirs = m.features.status();
      if (theirs == mine) {
        if (Comparison.days(c.mention, m) <= SAME_STAGE_DAYS) {
          return false;
        }
        same++;
      } else if (theirs != EventStatus.DENIED) {
        other++;
      }
    }
    return other > 0 && other >= same;
  }

  /** A sum that was raised may be what was sought. */
  private static Sums amounts(Comparison c) {
    Sums amount = c.sums(Features::amount);
    if (amount == Sums.UNKNOWN || amount.agrees()) {
      return amount;
    }
    Sums target = c.sums(c.mention.features.amount(), Features::target);
    Sums sought = c.sums(c.mention.features.target(), Features::amount);
    return target.agrees() ? target : sought.agrees() ? sought : amount;
  }

  /** A figure that differs a little is a correction within days; weeks later it is other money. */
  private static double amountPoints(Sums amount, boolean sameRound, double days) {
    return switch (amount) {
      case EQUAL -> 3;
      case ROUNDED -> 2.5;
      case CONVERTED -> 2;
      case TENFOLD -> 1.5;
      case UNKNOWN -> 0;
      case NEAR -> sameRound ? 0 : days <= CORRECTED_DAYS ? -0.25 : -1.5;
      case APART -> sameRound ? -1 : -3;
    };
  }

  private static double valuationPoints(Sums valuation) {
    return switch (valuation) {
      case EQUAL -> 2;
      case ROUNDED -> 1.5;
      case CONVERTED, TENFOLD -> 1;
      case UNKNOWN, NEAR -> 0;
      case APART -> -0.5;
    };
  }

  private enum Rounds {
    /** The same round, which a company has once. */
    SAME_ONCE(3),
    /** The same kind of money, or one side does not say. */
    OPEN(0),
    /** Two names that are used for one thing. */
    LOOSE(-0.5),
    /** Two names that are seldom used for one thing. */
    DOUBTFUL(-1.5),
    OTHER(0);

    private final double points;

    Rounds(double points) {
      this.points = points;
    }
  }

  private static Rounds rounds(Comparison c) {
    Round mine = c.mention.features.round();
    Set<Round> theirs = EnumSet.noneOf(Round.class);
    c.others.forEach(o -> theirs.add(o.features.round()));
    if (theirs.contains(mine) && mine != Round.UNSPECIFIED) {
      return ONCE.contains(mine) ? Rounds.SAME_ONCE : Rounds.OPEN;
    }
    theirs.remove(Round.UNSPECIFIED);
    if (mine == Round.UNSPECIFIED || theirs.isEmpty()) {
      return Rounds.OPEN;
    }
    if (ONCE.contains(mine) && theirs.stream().anyMatch(ONCE::contains)) {
      return Rounds.OTHER;
    }
    Set<Round> loose = EnumSet.of(Round.STRATEGIC, Round.TOKEN_SALE);
    return loose.contains(mine) || theirs.stream().anyMatch(loose::contains)
        ? Rounds.LOOSE
        : Rounds.DOUBTFUL;
  }
}
