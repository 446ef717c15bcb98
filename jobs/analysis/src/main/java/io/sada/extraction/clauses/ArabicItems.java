package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * Items of an Arabic list that no lexicon knows: the words from one joint to the next.
 *
 * <p>Decisions: an item has at most {@value #LONGEST} words, none of which a verb or a word of
 * money covers; before a preposition, where the list's end is less plain than before a comma, it
 * has at most {@value #LONGEST_OPEN}.
 */
final class ArabicItems {
  private static final int LONGEST = 5;
  private static final int LONGEST_OPEN = 3;
  private static final int SHORTEST_WORD = 3;

  private static final Set<Cue> ENDING =
      EnumSet.of(
          Cue.RAISE,
          Cue.RAISE_OPEN,
          Cue.OBTAIN,
          Cue.PROSPECTIVE,
          Cue.VALUATION,
          Cue.LED_BY,
          Cue.INVESTORS_BEHIND,
          Cue.INVESTORS_BEFORE,
          Cue.FINANCING,
          Cue.SERIES,
          Cue.ROUND,
          Cue.TARGET,
          Cue.SPENDING,
          Cue.TOTAL,
          Cue.DENIAL);

  /** Words that begin another part of a round's list. */
  private static final Set<Cue> PARTS =
      EnumSet.of(Cue.LED_BY, Cue.INVESTORS_BEHIND, Cue.SERIES, Cue.LEAD);

  /** Behind these a clause of another kind begins. */
  private static final Set<String> CLOSING =
      Set.of(
          "في", "ضمن", "خلال", "عبر", "بقيمه", "بمبلغ", "بهدف", "حسب", "بحسب", "وفق", "وفقا", "علي",
          "على", "بعد", "قبل", "التي", "الذي", "لتمويل", "لدعم", "حيث", "مع", "من", "بحصه", "الي",
          "الى", "عند", "بما", "وذلك", "فيما", "بينما");

  /** Words that begin no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "بحسب",
          "وفق",
          "وفقا",
          "حسب",
          "حسبما",
          "عدد",
          "كما",
          "فيما",
          "بينما",
          "حيث",
          "اذ",
          "لكن",
          "لتصل",
          "لترتفع",
          "ليصل",
          "ليرتفع",
          "عده",
          "بعض",
          "غير",
          "اخر",
          "اخري",
          "جميع",
          "اثنين",
          "اثنان",
          "الشركه",
          "المنصه",
          "الصندوق",
          "الجوله",
          "ذلك",
          "هذا",
          "هذه",
          "احد",
          "اكبر",
          "اكثر",
          "مليون",
          "مليار",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الاحد",
          "اليوم",
          "امس");

  private ArabicItems() {}

  /** The item that starts at this token, up to its end; null where it is no name. */
  static Mention at(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.to() && end - from <= LONGEST && goesOn(sentence, from, end)) {
      end++;
    }
    int words = end - from;
    if (words < 1 || words > LONGEST || !isNameLike(sentence, from)) {
      return null;
    }
    boolean closed = closes(sentence, end);
    boolean open = words <= LONGEST_OPEN && CLOSING.contains(sentence.lower(end));
    if (!closed && !open) {
      return null;
    }
    return NameLists.startsWithAnd(sentence, from)
        ? Actors.unknownAfterAnd(sentence.passage(), from, end)
        : Actors.unknownName(sentence.passage(), from, end);
  }

  /** The same where only a name can stand; no word of it means anything else. */
  static Mention brief(Sentence sentence, int at) {
    Mention item = at(sentence, at);
    if (item == null) {
      return null;
    }
    boolean brief = item.to() - item.from() <= 2 || NameLists.isTail(sentence, item.to() - 1);
    boolean word =
        sentence.anyHit(h -> h.from() < item.to() && h.to() > item.from() && !isOfNames(h));
    return brief && !word ? item : null;
  }

  private static boolean isOfNames(Hit hit) {
    return hit.is(Cue.BUSINESS) || hit.is(Cue.DESCRIPTOR) || hit.is(Cue.GENERIC_SUBJECT);
  }

  private static boolean goesOn(Sentence sentence, int from, int i) {
    Token token = sentence.token(i);
    boolean word = token.kind() == Token.Kind.WORD && token.script() != Script.COMMON;
    boolean next =
        i > from
            && (NameLists.mentionAt(sentence, i) != null
                || NameLists.startsWithAnd(sentence, i)
                || CLOSING.contains(token.lower()));
    return word && !next && !ends(sentence, i) && !ListWords.endsList(token.lower());
  }

  private static boolean ends(Sentence sentence, int i) {
    boolean tail = ListWords.isArabicTail(sentence.lower(i));
    return !tail
        && sentence.anyHit(hit -> hit.from() <= i && i < hit.to() && ENDING.contains(hit.cue()));
  }

  private static boolean isNameLike(Sentence sentence, int from) {
    String first = bare(sentence.lower(from));
    return !ListWords.isNoAnd(sentence.lower(from))
        && !ListWords.isFiller(first)
        && !NO_NAMES.contains(first)
        && !CLOSING.contains(first)
        && sentence.token(from).text().length() >= SHORTEST_WORD;
  }

  /** Whether the word begins a clause of another kind. */
  static boolean opensClause(String word) {
    return CLOSING.contains(word);
  }

  /** Whether the word begins no name. */
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }

  private static String bare(String word) {
    return word.length() > SHORTEST_WORD && word.startsWith("و") ? word.substring(1) : word;
  }

  private static boolean closes(Sentence sentence, int end) {
    return end >= sentence.to()
        || sentence.is(end, ',')
        || sentence.is(end, '.')
        || sentence.is(end, '(')
        || ListWords.endsList(sentence.lower(end))
        || NameLists.startsWithAnd(sentence, end)
        || sentence.anyHit(h -> h.from() == end && PARTS.contains(h.cue()));
  }
}
