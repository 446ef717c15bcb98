package io.sada.extraction.clauses;

import io.sada.extraction.names.CaseStyle;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/**
 * Names that only the sentence shows: whoever stands before {@code raises}, behind {@code جمعت} or
 * behind {@code for}. Used where no mention stands at that place.
 */
public final class NounPhrases {
  private static final int LONGEST = 5;
  private static final int FARTHEST = 14;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "also",
          "just",
          "reportedly",
          "recently",
          "now",
          "already",
          "to",
          "selected",
          "chosen",
          "will",
          "would",
          "may",
          "could",
          "officially",
          "quietly",
          "formally",
          "again",
          "today",
          "not");
  private static final Set<String> STOPS =
      Set.of(
          "of", "for", "in", "on", "at", "to", "by", "from", "with", "as", "and", "or", "over",
          "after", "amid", "into", "that", "which", "who", "but", "than", "via", "under", "against",
          "between", "said", "says", "is", "are", "was", "were", "has", "have", "it", "its", "he",
          "she", "they", "في", "من", "على", "علي", "عن", "الى", "الي", "مع", "بعد", "قبل", "ضد",
          "ان", "التي", "الذي", "حول", "بين", "لدى", "عبر", "خلال", "حتى", "وسط", "قال", "قالت",
          "بحق", "عند", "منذ", "لا", "بقيمه", "بمبلغ", "او", "ثم", "هذا", "هذه", "ذلك");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "their", "new", "us", "another");

  private NounPhrases() {}

  /** The name that ends before the verb at this token, in a headline; null if none is seen. */
  public static Mention before(Sentence sentence, int verb) {
    int end = verb;
    while (end > sentence.from() && AUXILIARIES.contains(sentence.lower(end - 1))) {
      end--;
    }
    int start = end;
    while (start > sentence.from() && end - start < FARTHEST && isPart(sentence, start - 1)) {
      start--;
    }
    return cut(sentence, start, end);
  }

  /** The name that starts at this token; null if none is seen. */
  public static Mention from(Sentence sentence, int index) {
    int start = index;
    while (sentence.is(start, '"')) {
      start++;
    }
    int end = start;
    while (end < sentence.to() && end - start < FARTHEST && isPart(sentence, end)) {
      end++;
    }
    return cut(sentence, start, end);
  }

  private static boolean isPart(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.kind() != Token.Kind.WORD && !token.is('-') && !token.is('&') && !token.is('.')) {
      return false;
    }
    if (STOPS.contains(token.lower())) {
      return false;
    }
    for (Hit hit : sentence.hits()) {
      boolean verb = i >= hit.from() && i < hit.to() && isVerb(hit);
      if (verb) {
        return false;
      }
    }
    return sentence.sums().stream().noneMatch(sum -> i >= sum.from() && i < sum.to());
  }

  private static boolean isVerb(Hit hit) {
    return switch (hit.cue()) {
      case RAISE, OBTAIN, INVEST, LEAD, RAISE_OPEN, PROSPECTIVE, DENIAL, NEGATION, VALUATION ->
          true;
      default -> false;
    };
  }

  /** Drops what only says what the named one is, and refuses what is too long to be a name. */
  private static Mention cut(Sentence sentence, int from, int end) {
    int start = from;
    int to = end;
    while (to > start && sentence.token(to - 1).kind() != Token.Kind.WORD) {
      to--;
    }
    while (start < to && DETERMINERS.contains(sentence.lower(start))) {
      start++;
    }
    int name = start;
    for (int i = start; i < to - 1; i++) {
      if (describes(sentence, i)) {
        name = i + 1;
      }
    }
    boolean noun = start < name && sentence.isArabic(start);
    boolean adjective = name == to - 1 && sentence.isArabic(name) && describes(sentence, name);
    if (adjective || noun && isDescription(sentence, name, to)) {
      return null;
    }
    if (name < to && to - name <= LONGEST && hasWord(sentence, name, to)) {
      return mention(sentence, name, to);
    }
    return to > start && to - start <= LONGEST && hasWord(sentence, start, to)
        ? mention(sentence, start, to)
        : null;
  }

  /** {@code سعودية ناشئة}: Arabic adjectives without the article, which say what somebody is. */
  static boolean isDescription(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      boolean adjective =
          word.endsWith("يه") && !word.startsWith("ال") && word.length() > SHORTEST_ADJECTIVE;
      if (!adjective && !describes(sentence, i)) {
        return false;
      }
    }
    return from < to;
  }

  private static Mention mention(Sentence sentence, int from, int to) {
    Mention exact = null;
    for (Mention mention : sentence.mentions()) {
      boolean inside = mention.from() >= from && mention.to() == to;
      if (inside && !mention.actor().is(EntryKind.PLACE)) {
        exact = mention;
      }
    }
    return exact != null ? exact : Actors.unknownName(sentence.passage(), from, to);
  }

  private static boolean hasWord(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean word = token.kind() == Token.Kind.WORD && token.script() != Script.COMMON;
      if (word && token.text().length() > 1 && !CommonWords.isCommon(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token only says what the named one is: {@code exchange}, {@code شركة}. */
  public static boolean describes(Sentence sentence, int i) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.DESCRIPTOR) && i >= hit.from() && i < hit.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArabic(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.isArabic(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether capitals say nothing in this sentence, so that names must be found by their place. */
  public static boolean hasNoCapitals(Sentence sentence) {
    return sentence.passage().style() != CaseStyle.NORMAL && !hasArabic(sentence);
  }
}
