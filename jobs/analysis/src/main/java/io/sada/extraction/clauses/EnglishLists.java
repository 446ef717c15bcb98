package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * English lists of names, item by item, from a word onwards or back from one: what somebody is, who
 * he belongs to and groups without a name ({@code several angels}) do not end them.
 */
final class EnglishLists {
  private static final int LONGEST = 90;
  private static final int WITH_REACH = 6;
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "and",
          "&",
          "|",
          "plus",
          "alongside",
          "besides",
          "then",
          "including",
          "like",
          "also",
          "both");

  /** Between a list and its verb. */
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "also",
          "all",
          "both",
          "each",
          "have",
          "has",
          "had",
          "is",
          "are",
          "was",
          "were",
          "now",
          "then",
          "too",
          "reportedly",
          "again",
          "either",
          "will",
          "would",
          "may",
          "could",
          "might",
          "to",
          "together",
          "collectively",
          "agreed",
          "committed",
          "decided",
          "likewise",
          "jointly",
          "among",
          "others",
          "other",
          "investors",
          "who",
          ",");

  /** Behind these a comma may stand before the name: {@code its owner, Karsten Holding}. */
  private static final Set<String> OWNERS =
      Set.of("shareholder", "owner", "parent", "backer", "investor", "company", "from", "by");

  private EnglishLists() {}

  /** Whether the sentence is one whose capitals show names. */
  static boolean canRead(Sentence sentence, int index) {
    return !sentence.isArabic(index)
        && !sentence.isArabic(index - 1)
        && !NounPhrases.hasNoCapitals(sentence);
  }

  /** The names of the list that starts at this token; empty if none does. */
  static List<Mention> from(Sentence sentence, int index) {
    List<Mention> names = new ArrayList<>();
    read(sentence, index, sentence.to(), names);
    return names;
  }

  /** Reads a list up to a token; returns one past its last item. */
  private static int read(Sentence sentence, int index, int limit, List<Mention> names) {
    boolean owner = sentence.is(index, ',') && OWNERS.contains(sentence.lower(index - 1));
    int at = index + (sentence.is(index, ':') || owner ? 1 : 0);
    int end = index;
    int clause = -1;
    int clauseFrom = -1;
    boolean comma = false;
    while (at < limit && at - index < LONGEST) {
      if (comma && EnglishItem.isApposition(sentence, at)) {
        at = nextComma(sentence, at);
        end = at;
      } else {
        EnglishItem item = EnglishItem.at(sentence, at);
        if (item == null) {
          return end;
        }
        if (clause >= 0 && limit == sentence.to() && isSubject(sentence, item.end())) {
          names.subList(clause, names.size()).clear();
          return clauseFrom;
        }
        if (item.name() != null) {
          names.add(item.name());
        }
        at = item.end();
        end = at;
      }
      int next = afterJoint(sentence, at);
      if (next == at) {
        return end;
      }
      comma = next == at + 1 && sentence.is(at, ',');
      boolean opens =
          sentence.is(at, ',')
              && (sentence.lower(at + 1).equals("and") || sentence.lower(at + 1).equals("with"));
      if (opens && clause < 0 && !names.isEmpty()) {
        clause = names.size();
        clauseFrom = at;
      }
      at = next;
    }
    return end;
  }

  /**
   * {@code led by Acme, and Bexley and Quill also joined}: what stands before the verb of another
   * clause belongs to that one.
   */
  private static boolean isSubject(Sentence sentence, int end) {
    int i = end;
    while (sentence.has(i) && i - end < 3 && BEFORE_VERB.contains(sentence.lower(i))) {
      i++;
    }
    int verb = i;
    return verb > sentence.from()
        && !sentence.is(end, ',')
        && sentence.anyHit(
            h ->
                (h.is(Cue.INVESTORS_BEFORE) || h.is(Cue.LEAD))
                    && h.to() > end
                    && h.from() >= end
                    && h.from() <= verb
                    && !sentence.lower(h.to() - 1).endsWith("ing"));
  }

  /** One past the words between commas that say who somebody is. */
  private static int nextComma(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i)
        && !sentence.is(i, ',')
        && !sentence.is(i, ';')
        && !sentence.is(i, '.')) {
      i++;
    }
    return i;
  }

  private static int afterJoint(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i)) {
      int length = joint(sentence, i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return i;
  }

  static boolean isJoint(Sentence sentence, int i) {
    return joint(sentence, i) > 0;
  }

  /** Number of tokens of the joint at this place; 0 if there is none. */
  private static int joint(Sentence sentence, int i) {
    String word = sentence.lower(i);
    String next = sentence.lower(i + 1);
    if (word.equals("as") && next.equals("well") && sentence.lower(i + 2).equals("as")) {
      return 3;
    }
    boolean two =
        (word.equals("together") || word.equals("along")) && next.equals("with")
            || word.equals("such") && next.equals("as")
            || word.equals("in") && next.equals("addition") && sentence.lower(i + 2).equals("to")
            || word.equals("among") && (next.equals("them") || next.equals("others"));
    if (two) {
      return word.equals("in") ? 3 : 2;
    }
    boolean with = word.equals("with") && sentence.lower(i - 1).equals(",");
    return JOINTS.contains(word) && !isCovered(sentence, i) || with && !leads(sentence, i) ? 1 : 0;
  }

  /** {@code , with Acme leading}: another part, not another item. */
  private static boolean leads(Sentence sentence, int from) {
    return sentence.first(Cue.LEAD, from, sentence.to()) != null
        || sentence.first(Cue.INVESTORS_BEFORE, from, sentence.to()) != null
        || sentence.first(Cue.INVEST_OPEN, from, from + WITH_REACH) != null
        || sentence.first(Cue.SHARE_OF_ROUND, from, from + WITH_REACH) != null
        || sentence.first(Cue.INVESTORS_BEHIND, from + 1, from + 2) != null;
  }

  /** Whether the word is a part of a name. */
  private static boolean isCovered(Sentence sentence, int i) {
    return sentence.anyMention(m -> m.from() <= i && i < m.to());
  }

  /** The names of the list that ends before this token; empty if none does. */
  static List<Mention> before(Sentence sentence, int index) {
    int left = index;
    while (sentence.has(left - 1) && index - left < LONGEST && !isBoundary(sentence, left - 1)) {
      left--;
    }
    boolean starts = true;
    for (int i = left; i < index; i++) {
      if (starts) {
        List<Mention> names = new ArrayList<>();
        int end = read(sentence, i, index, names);
        if (!names.isEmpty() && end <= index && reaches(sentence, end, index)) {
          return names;
        }
      }
      starts = isJoint(sentence, i) && !isJoint(sentence, i + 1) || EnglishItem.stops(sentence, i);
    }
    return List.of();
  }

  private static boolean reaches(Sentence sentence, int end, int index) {
    for (int i = end; i < index; i++) {
      if (!BEFORE_VERB.contains(sentence.lower(i))) {
        return false;
      }
    }
    return index - end <= 4;
  }

  /** Where another clause ends. */
  private static boolean isBoundary(Sentence sentence, int i) {
    String word = sentence.lower(i);
    boolean sign =
        word.equals(";")
            || word.equals(":")
            || word.equals(".")
            || word.equals("with")
            || word.equals("by")
            || word.equals("that")
            || word.equals("which");
    boolean inName = isCovered(sentence, i);
    if (sign && !inName) {
      return true;
    }
    for (Hit hit : sentence.hits()) {
      boolean verb =
          (hit.is(Cue.LEAD) || hit.is(Cue.RAISE) || hit.is(Cue.LED_BY) || hit.is(Cue.OBTAIN))
              && hit.from() <= i
              && i < hit.to();
      if (verb && !inName) {
        return true;
      }
    }
    return false;
  }
}
