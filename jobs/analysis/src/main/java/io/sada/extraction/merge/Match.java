package io.sada.extraction.merge;

import io.sada.contract.Kind;
import io.sada.extraction.merge.Version.Mention;
import java.util.List;

/**
 * How well a mention goes with an event.
 *
 * <p>Points are added for what agrees and taken for what does not, and compared with a bar; what
 * cannot be (another round, another authority) rules a match out whatever else agrees. The weights
 * say how much each feature tells, in units of "about as telling as the article being of the same
 * day".
 *
 * @param points above {@link #bar} is a match; negative infinity is ruled out
 * @param bar what it takes
 * @param sure whether subject and act agree each by itself
 */
record Match(double points, double bar, boolean sure) {
  static final Match NONE = new Match(Double.NEGATIVE_INFINITY, 0, false);

  /** Compares a mention with the mentions of one event. */
  static Match of(Mention mention, List<Mention> others) {
    return of(new Comparison(mention, others), false);
  }

  /** The same, taking the subjects for one: whether anything else speaks against it. */
  static Match ofSameSubject(Mention mention, List<Mention> others) {
    return of(new Comparison(mention, others), true);
  }

  private static Match of(Comparison comparison, boolean sameSubject) {
    return comparison.mention.features.kind() == Kind.FUNDING
        ? FundingMatch.of(comparison, sameSubject)
        : RegulatoryMatch.of(comparison, sameSubject);
  }

  boolean matches() {
    return points >= bar;
  }

  Match plus(double more) {
    return new Match(points + more, bar, sure);
  }

  /** What nearness in time tells: news of one act comes in days, and fades in weeks. */
  static double nearness(double days) {
    if (days <= 1.5) {
      return 1.25;
    }
    if (days <= 3) {
      return 1;
    }
    if (days <= 7) {
      return 0.75;
    }
    if (days <= 14) {
      return 0.5;
    }
    return days <= 30 ? 0 : days <= 60 ? -0.5 : -1;
  }
}
