package io.sada.extraction.merge;

import io.sada.contract.Money;
import io.sada.extraction.merge.Version.Mention;
import java.util.List;
import java.util.function.Function;

/**
 * A mention beside the mentions of an event, feature by feature: each time the closest relation
 * that it has with any of them.
 */
final class Comparison {
  /** Two tellings that share so much of their text are one text. */
  static final double SAME_TEXT = 0.7;

  private static final double DAY_MS = 86_400_000;
  private static final double STORY = 0.25;
  private static final double STORY_OF_OTHERS = 0.4;
  private static final double SECOND = 0.85;
  private static final double ASIDE = 0.7;

  final Mention mention;
  final List<Mention> others;
  private Boolean copy;

  Comparison(Mention mention, List<Mention> others) {
    this.mention = mention;
    this.others = others;
  }

  /** How surely the subjects are one, 0 to 1; main subjects count most. */
  double subjects() {
    double best = 0;
    List<Name> mine = mention.features.subjects();
    for (Mention other : others) {
      List<Name> theirs = other.features.subjects();
      for (int i = 0; i < mine.size(); i++) {
        for (int j = 0; j < theirs.size(); j++) {
          double weight = i == 0 && j == 0 ? 1 : i == 0 || j == 0 ? SECOND : ASIDE;
          double likeness = weight * mine.get(i).likeness(theirs.get(j));
          if (likeness > best && (i == 0 && j == 0 || mainsMayBeOne(other))) {
            best = likeness;
          }
        }
      }
    }
    return best;
  }

  /**
   * Whether two that name other main subjects can still tell of both: a company and its founder are
   * named together; a rival that was acted on the day before is not in that day's article.
   */
  private boolean mainsMayBeOne(Mention other) {
    Name mine = mention.features.subjects().get(0);
    Name theirs = other.features.subjects().get(0);
    if (mine.common() || theirs.common() || mine.likeness(theirs) >= Name.LIKELY) {
      return true;
    }
    if (commonSubjects(other) >= 2) {
      return true;
    }
    boolean inSight = mine.sharesScriptWith(theirs);
    return mayName(other, mention, inSight) && mayName(mention, other, inSight);
  }

  private long commonSubjects(Mention other) {
    return mention.features.subjects().stream()
        .filter(
            mine ->
                other.features.subjects().stream().anyMatch(o -> mine.likeness(o) >= Name.LIKELY))
        .count();
  }

  /** Across scripts a name of two consonants is not recognised in a text. */
  private static boolean mayName(Mention text, Mention subject, boolean sameScript) {
    return names(text, subject) || !sameScript && !subject.features.subjects().get(0).isHeard();
  }

  /** Whether the subjects are named on both sides. */
  boolean subjectsNamed() {
    return !mention.features.subjects().isEmpty()
        && others.stream().anyMatch(o -> !o.features.subjects().isEmpty());
  }

  /**
   * Whether an article tells the same story as one of the others, by its words: less than a copy,
   * and only within a language. It says nothing of who is told of: announcements of one day are
   * often written alike.
   */
  boolean sameStory() {
    return sharedWords() >= STORY;
  }

  /**
   * Whether it is the same story told of somebody whom one side only describes, or of one of two
   * whom both name.
   */
  boolean sameStoryOfOtherNames() {
    if (subjectsCommon() || !subjectsNamed()) {
      return sameStory();
    }
    boolean bothNamed = others.stream().anyMatch(o -> names(o, mention) && names(mention, o));
    return bothNamed && sharedWords() >= STORY_OF_OTHERS;
  }

  private double sharedWords() {
    double most = 0;
    for (Mention other : others) {
      most = Math.max(most, mention.version.words.cosine(other.version.words));
    }
    return most;
  }

  /** Whether the text of one side names the main subject of the other. */
  boolean subjectNamedInText() {
    return others.stream().anyMatch(o -> names(o, mention) || names(mention, o));
  }

  /**
   * A class of one word is named in half of all texts, and what is a part of the authority's name
   * in all that name the authority: that says nothing.
   */
  private static boolean names(Mention text, Mention subject) {
    List<Name> subjects = subject.features.subjects();
    if (subjects.isEmpty() || subjects.get(0).isOneWordOfClass()) {
      return false;
    }
    Name main = subjects.get(0);
    return text.version.words.names(main)
        && text.features.authorities().stream().noneMatch(a -> a.name().holds(main));
  }

  /** Whether no main subject of one side is written in a script of the other's. */
  boolean subjectsInOtherScript() {
    return subjectsNamed()
        && others.stream()
            .filter(o -> !o.features.subjects().isEmpty())
            .noneMatch(
                o ->
                    o.features
                        .subjects()
                        .get(0)
                        .sharesScriptWith(mention.features.subjects().get(0)));
  }

  /** Whether the main subject on either side is a class or a policy. */
  boolean subjectsCommon() {
    return isCommon(mention) || others.stream().anyMatch(Comparison::isCommon);
  }

  private static boolean isCommon(Mention m) {
    return !m.features.subjects().isEmpty() && m.features.subjects().get(0).common();
  }

  /** The closest relation of a sum with the same sum of the others. */
  Sums sums(Function<Features, Money> sum) {
    return sums(sum.apply(mention.features), sum);
  }

  /** The closest relation of a sum with one of the others' sums. */
  Sums sums(Money mine, Function<Features, Money> sum) {
    Sums best = Sums.UNKNOWN;
    for (Mention other : others) {
      Sums relation = Sums.relate(mine, sum.apply(other.features));
      if (relation != Sums.UNKNOWN
          && (best == Sums.UNKNOWN || relation.ordinal() < best.ordinal())) {
        best = relation;
      }
    }
    return best;
  }

  /** How many investors both name. */
  int sharedInvestors() {
    int shared = 0;
    for (Name mine : mention.features.investors()) {
      boolean found =
          others.stream()
              .flatMap(o -> o.features.investors().stream())
              .anyMatch(theirs -> mine.likeness(theirs) >= 0.8);
      shared += found ? 1 : 0;
    }
    return shared;
  }

  /** Days between the announcement and the nearest of the others'. */
  double days() {
    double nearest = Double.MAX_VALUE;
    for (Mention other : others) {
      nearest = Math.min(nearest, days(mention, other));
    }
    return nearest;
  }

  /** Days between the announcement and the farthest of the others'. */
  double farthestDays() {
    double farthest = 0;
    for (Mention other : others) {
      farthest = Math.max(farthest, days(mention, other));
    }
    return farthest;
  }

  static double days(Mention a, Mention b) {
    return Math.abs(a.features.atMs() - b.features.atMs()) / DAY_MS;
  }

  /** Whether one of the others gives the same round, or none like this one. */
  boolean sharesRound() {
    return others.stream().anyMatch(o -> o.features.round() == mention.features.round());
  }

  /** Whether the article is a copy of one of the others'. */
  boolean copy() {
    if (copy == null) {
      copy = others.stream().anyMatch(o -> mention.version.sketch.isCopyOf(o.version.sketch));
    }
    return copy;
  }

  /** Whether the article is the very text of one of the others. */
  boolean sameText() {
    return copy()
        && others.stream()
            .anyMatch(o -> mention.version.sketch.resemblance(o.version.sketch) >= SAME_TEXT);
  }

  /** How far the matters are told in the same words, 0 to 1. */
  double matters() {
    double best = 0;
    for (Mention other : others) {
      best =
          Math.max(best, CommonWords.likeness(mention.features.matter(), other.features.matter()));
    }
    return best;
  }
}
