package io.sada.extraction.merge;

import io.sada.contract.AuthorityType;
import io.sada.contract.EventStatus;
import io.sada.extraction.merge.Features.Actor;
import io.sada.extraction.merge.Version.Mention;
import java.util.List;

/**
 * Whether a mention tells the act that an event is: the same authority doing the same to the same.
 * Planned and done are one event; another authority, or another act in the same case, is another.
 */
final class RegulatoryMatch {
  private static final double BAR = 5.5;
  private static final double DENIAL_BAR = 5;

  /** A regulator acts on many in a week, and articles on one name the others. */
  private static final double NAMED_IN_PASSING = -0.75;

  /** The subject was misread on one side, or is a class on one and a member of it on the other. */
  private static final double SAME_STORY = 1.5;

  private static final double AT_ONCE_DAYS = 3;
  private static final double CLASS_DAYS = 14;

  /**
   * After so long an article about the act is more likely about a new one, unless more than the
   * names is the same; one that mentions it in passing looks back.
   */
  private static final double LONG_AGO_DAYS = 45;

  private static final double VAGUE = -0.75;

  private RegulatoryMatch() {}

  static Match of(Comparison c, boolean sameSubject) {
    double days = c.days();
    double subject = sameSubject ? 1 : c.subjects();
    boolean common = c.subjectsCommon();
    boolean inText = subject < 0.5 && days <= AT_ONCE_DAYS && c.subjectNamedInText();
    boolean inStory = subject < 0.5 && days <= AT_ONCE_DAYS && c.sameStoryOfOtherNames();
    boolean near = inText || inStory || common || c.subjectsInOtherScript();
    if (subject < 0.5 && c.subjectsNamed() && !near) {
      return Match.NONE;
    }
    double authority = authorities(c);
    if (authority < 0 && !c.sameText()) {
      return Match.NONE;
    }
    Acts acts = acts(c);
    boolean atOnce = days <= AT_ONCE_DAYS || c.copy();
    if (acts == Acts.DIFFERENT && !c.sameText() || acts == Acts.TOGETHER && !atOnce) {
      return Match.NONE;
    }
    double points = (common ? 2.5 : 3) * subject;
    if (subject < 0.5) {
      boolean rivals = c.subjectsNamed() && !common;
      points = inStory ? SAME_STORY : !inText ? 0 : rivals ? NAMED_IN_PASSING : 1;
    }
    points += Math.max(0, authority);
    points += acts == Acts.SAME ? 2 : acts == Acts.ALIKE ? 1.25 : 0;
    Sums penalty = c.sums(Features::penalty);
    boolean sameMatter = c.matters() >= 0.5;
    points += penaltyPoints(penalty, atOnce);
    points += nearness(c, days, common);
    points += c.sameText() ? 3.25 : c.copy() ? 2.5 : 0;
    points += sameMatter ? 0.75 : 0;
    boolean anew = days > LONG_AGO_DAYS && !c.mention.features.inPassing();
    boolean vague = anew || authority < 1 && days > AT_ONCE_DAYS;
    if (vague && !penalty.agrees() && !sameMatter && !c.sameStory()) {
      points += VAGUE;
    }
    boolean denial = c.mention.features.status() == EventStatus.DENIED;
    boolean sure = subject >= 0.8 && authority >= 1.5 && acts.compareTo(Acts.TOGETHER) < 0;
    return new Match(points, denial ? DENIAL_BAR : BAR, sure);
  }

  /** Acts that are done and over are told for weeks; what a class is subject to, for days. */
  private static double nearness(Comparison c, double days, boolean common) {
    double points = Match.nearness(days);
    boolean lasts = Acts.lasts(c.mention.features.action());
    if (days > 30 && !lasts) {
      points -= 1;
    }
    if (days > CLASS_DAYS && common) {
      points -= 1.5;
    }
    return points;
  }

  private static Acts acts(Comparison c) {
    Acts closest = Acts.DIFFERENT;
    for (Mention other : c.others) {
      Acts acts = Acts.relate(c.mention.features.action(), other.features.action());
      closest = acts.compareTo(closest) < 0 ? acts : closest;
    }
    return closest;
  }

  private static double penaltyPoints(Sums penalty, boolean atOnce) {
    return switch (penalty) {
      case EQUAL -> 2;
      case ROUNDED, CONVERTED -> 1.5;
      case TENFOLD -> 1;
      case UNKNOWN -> 0;
      case NEAR -> atOnce ? 0 : -1;
      case APART -> atOnce ? -1 : -3;
    };
  }

  /**
   * 2 for the same authority, less for what may be one, 0 where one side names none, negative where
   * both name others. What is only described counts where one side has nothing else.
   */
  static double authorities(Comparison c) {
    List<Actor> mine = c.mention.features.authorities();
    List<Actor> theirs = c.others.stream().flatMap(o -> o.features.authorities().stream()).toList();
    boolean named =
        mine.stream().anyMatch(a -> !a.generic()) && theirs.stream().anyMatch(a -> !a.generic());
    double best = mine.isEmpty() || theirs.isEmpty() ? 0 : -1;
    boolean samePlace = false;
    for (Actor a : mine) {
      for (Actor b : theirs) {
        samePlace |= a.isPlace() && b.isPlace() && !isElsewhere(a, b);
        if (!named || !a.generic() && !b.generic()) {
          best = Math.max(best, a.generic() || b.generic() ? described(a, b) : authority(a, b));
        }
      }
    }
    return samePlace ? Math.max(best, named ? 0.5 : 1.5) : best;
  }

  /** "The court" beside a court, "China" beside its regulator: not another one unless elsewhere. */
  private static double described(Actor a, Actor b) {
    boolean place = a.isPlace() || b.isPlace();
    if (a.type() != b.type() && !place || isElsewhere(a, b)) {
      return -1;
    }
    boolean same = a.jurisdiction() != null && b.jurisdiction() != null;
    return same ? 1 : place ? 0 : 0.5;
  }

  private static double authority(Actor a, Actor b) {
    double likeness = a.name().likeness(b.name());
    boolean elsewhere = isElsewhere(a, b);
    if (likeness >= Name.LIKELY && !(elsewhere && likeness < Name.SAME)) {
      return 2 * likeness;
    }
    if (elsewhere || a.type() != b.type()) {
      return -1;
    }
    boolean samePlace = a.jurisdiction() != null && b.jurisdiction() != null;
    if (a.name().isPartOf(b.name())) {
      return samePlace ? 1.5 : 1;
    }
    if (!a.name().sharesScriptWith(b.name())) {
      return samePlace ? 1 : 0;
    }
    // A regulator has one name; courts are named by seat, by division or by judge.
    return samePlace && a.type() != AuthorityType.REGULATOR ? 0.5 : -1;
  }

  private static boolean isElsewhere(Actor a, Actor b) {
    return a.jurisdiction() != null
        && b.jurisdiction() != null
        && !a.jurisdiction().equals(b.jurisdiction());
  }
}
