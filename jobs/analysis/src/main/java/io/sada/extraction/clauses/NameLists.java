package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Names joined by commas and conjunctions, read from a trigger word onwards or back to it. */
public final class NameLists {
  /** Behind these a comma may stand before the name: {@code its owner, Karsten Holding}. */
  private static final Set<String> OWNERS =
      Set.of("shareholder", "owner", "parent", "backer", "investor", "company");

  private static final int LONGEST_OPENING = 8;
  static final int SHORTEST_WORD = 3;
  private static final int LONGEST_TAIL = 2;
  private static final int LONGEST_BRACKET = 6;

  private NameLists() {}

  /** The names of the list that starts at this token; empty if none does. */
  public static List<Mention> from(Sentence sentence, int index) {
    return from(sentence, index, false);
  }

  /** The same behind words that only a name can follow: {@code بقيادة}. */
  public static List<Mention> ofLeaders(Sentence sentence, int index) {
    return from(sentence, index, true);
  }

  /**
   * The same behind words that a list of investors follows ({@code بمشاركة كل من}), where Arabic
   * names that no lexicon knows are believed if they are two or more and brief; empty otherwise.
   */
  public static List<Mention> ofBackers(Sentence sentence, int index) {
    List<Mention> names = from(sentence, index, false);
    return names.isEmpty() ? BriefItems.from(sentence, skipFillers(sentence, index)) : names;
  }

  private static List<Mention> from(Sentence sentence, int index, boolean led) {
    if (EnglishLists.canRead(sentence, index)) {
      return EnglishLists.from(sentence, index);
    }
    List<Mention> names = new ArrayList<>();
    int at = skipFillers(sentence, index);
    Mention first = nameAt(sentence, at);
    if (first == null && NounPhrases.hasNoCapitals(sentence)) {
      first = NounPhrases.from(sentence, at);
    }
    if (first == null) {
      first = QuotedItems.at(sentence, at);
    }
    if (first == null) {
      first = SpelledTwice.spelledTwice(sentence, at);
    }
    if (first == null && sentence.has(at) && sentence.isArabic(at)) {
      first = beforeNext(sentence, at);
    }
    if (first == null && led && sentence.has(at) && sentence.isArabic(at)) {
      first = ArabicItems.brief(sentence, at);
    }
    while (first != null) {
      names.add(first);
      at = afterBrackets(sentence, first.to());
      first = next(sentence, at);
    }
    return names;
  }

  /** An unknown Arabic name that opens a list is believed where a name follows. */
  private static Mention beforeNext(Sentence sentence, int at) {
    Mention item = ArabicItems.at(sentence, at);
    Mention next = item == null ? null : next(sentence, item.to());
    boolean brief =
        item != null && (item.to() - item.from() <= 2 || isTail(sentence, item.to() - 1));
    boolean tail = brief && isTail(sentence, item.to() - 1);
    boolean followed = next != null && (next.actor().known() || isTail(sentence, next.to() - 1));
    return brief && (tail || followed) ? item : null;
  }

  private static int skipFillers(Sentence sentence, int index) {
    int at = index;
    while (at < sentence.to() && at - index < LONGEST_OPENING && mentionAt(sentence, at) == null) {
      boolean filler =
          ListWords.isFiller(sentence.lower(at))
              || NounPhrases.describes(sentence, at)
              || isPlace(sentence, at);
      boolean and = at > index && sentence.lower(at).equals("و");
      boolean apposition = sentence.is(at, ',') && OWNERS.contains(sentence.lower(at - 1));
      if (!filler && !apposition && !and) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isPlace(Sentence sentence, int at) {
    for (Mention mention : sentence.mentions()) {
      boolean covers = mention.from() <= at && at < mention.to();
      if (covers && mention.actor().is(EntryKind.PLACE)) {
        return true;
      }
    }
    return sentence.lower(at).equals("'s");
  }

  private static Mention nameAt(Sentence sentence, int at) {
    Mention mention = mentionAt(sentence, at);
    return mention != null && !Media.is(sentence, mention) ? mention : null;
  }

  static Mention mentionAt(Sentence sentence, int at) {
    for (Mention mention : sentence.mentions()) {
      if (mention.from() == at && !mention.actor().is(EntryKind.PLACE)) {
        return mention;
      }
    }
    return null;
  }

  /** The end of a name of which the lexicon knows the beginning: {@code a16z CSX}. */
  static boolean isTail(Sentence sentence, int i) {
    if (!sentence.has(i) || mentionAt(sentence, i) != null) {
      return false;
    }
    Token token = sentence.token(i);
    boolean capital =
        token.script() == Script.LATIN
            && !token.text().equals(token.lower())
            && !sentence.isArabic(i);
    return capital && !NounPhrases.hasNoCapitals(sentence)
        || CommonWords.isSuffix(token.lower())
        || ListWords.isArabicTail(token.lower());
  }

  static Mention latinAt(Sentence sentence, int at) {
    Mention mention = mentionAt(sentence, at);
    return mention != null && !sentence.isArabic(at) ? mention : null;
  }

  static int afterBrackets(Sentence sentence, int at) {
    int i = at;
    while (i - at < LONGEST_TAIL && isTail(sentence, i)) {
      i++;
    }
    i = QuotedItems.closing(sentence, at, i);
    int quote = sentence.is(i, '"') ? 1 : 0;
    boolean arabic = sentence.isArabic(at - 1);
    if (arabic && latinAt(sentence, i + quote) != null) {
      i = latinAt(sentence, i + quote).to();
    }
    i = afterHome(sentence, i);
    if (arabicBracket(sentence, at, i)) {
      i++;
    }
    if (sentence.is(i, '"')) {
      i++;
    }
    if (sentence.is(i, '(')) {
      while (i < sentence.to() && !sentence.is(i, ')')) {
        i++;
      }
      i++;
    }
    if (sentence.is(i, '"')) {
      i++;
    }
    return arabic ? DescribedItems.after(sentence, Appositions.after(sentence, i)) : i;
  }

  /** The bracket behind {@code أطلس (Atlas)}, where the Latin form was taken for the name. */
  private static boolean arabicBracket(Sentence sentence, int name, int i) {
    if (!sentence.is(i, ')')) {
      return false;
    }
    int open = name - 1;
    while (open > name - LONGEST_BRACKET && sentence.has(open) && !sentence.is(open, '(')) {
      open--;
    }
    return sentence.is(open, '(') && sentence.isArabic(open - 1);
  }

  /** {@code of Abu Dhabi}: where a name is at home. */
  private static int afterHome(Sentence sentence, int at) {
    if (!sentence.lower(at).equals("of")) {
      return at;
    }
    for (Mention mention : sentence.mentions()) {
      boolean home =
          mention.from() == at + 1
              && (mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY));
      if (home) {
        return mention.to();
      }
    }
    return at;
  }

  /** The next name behind a joint; null where the list ends. */
  static Mention next(Sentence sentence, int at) {
    int i = at;
    boolean joined = false;
    while (i < sentence.to()
        && (ListWords.joins(sentence.lower(i)) || isWith(sentence, i))
        && mentionAt(sentence, i) == null) {
      joined = true;
      i++;
    }
    if (i >= sentence.to() || ListWords.ENDS.contains(sentence.lower(i))) {
      return null;
    }
    boolean andWritten = startsWithAnd(sentence, i);
    if (opensAnother(sentence, i)) {
      return null;
    }
    if (!joined && !andWritten) {
      return null;
    }
    int name = skipFillers(sentence, i);
    Mention mention = nameAt(sentence, name);
    if (mention != null) {
      return mention;
    }
    Mention quoted = QuotedItems.at(sentence, name);
    if (quoted != null) {
      return quoted;
    }
    Mention latin = SpelledTwice.spelledTwice(sentence, name);
    if (latin != null) {
      return latin;
    }
    Mention described = DescribedItems.at(sentence, name);
    if (described != null) {
      return described;
    }
    Mention firm = FirmItems.at(sentence, name - 1);
    if (firm != null) {
      return firm;
    }
    if (sentence.isArabic(name)) {
      return ArabicItems.at(sentence, name);
    }
    return NounPhrases.hasNoCapitals(sentence)
        ? NounPhrases.from(sentence, name)
        : LatinItems.at(sentence, name);
  }

  /** {@code تصدرتها «سلتك» مع «مدار»}: joins where a name stands right behind. */
  private static boolean isWith(Sentence sentence, int i) {
    return sentence.lower(i).equals("مع")
        && (mentionAt(sentence, i + 1) != null
            || mentionAt(sentence, i + 2) != null
            || sentence.lower(i + 1).equals("كل") && mentionAt(sentence, i + 3) != null);
  }

  /** {@code قادتها أ، وبمشاركة ب}: another part is told from here on. */
  private static boolean opensAnother(Sentence sentence, int i) {
    return sentence.isArabic(i)
        && sentence.anyHit(
            h ->
                h.from() == i
                    && (h.is(Cue.LED_BY) || h.is(Cue.INVESTORS_BEHIND))
                    && sentence.token(i).text().length() > SHORTEST_WORD);
  }

  static boolean startsWithAnd(Sentence sentence, int i) {
    if (!sentence.has(i)) {
      return false;
    }
    Mention mention = mentionAt(sentence, i);
    String text = sentence.token(i).text();
    boolean waw =
        text.startsWith("و")
            && text.length() > 2
            && !ListWords.NO_AND.contains(sentence.lower(i))
            && !text.startsWith("وو");
    boolean skipped = mention != null && mention.quote().start() > sentence.token(i).start();
    return waw && (mention == null || skipped);
  }

  /** The names of the list that ends before this token, in their order; empty if none does. */
  public static List<Mention> before(Sentence sentence, int index) {
    if (EnglishLists.canRead(sentence, index)) {
      return EnglishLists.before(sentence, index);
    }
    List<Mention> names = new ArrayList<>();
    List<Mention> all = sentence.mentions();
    int limit = index;
    for (int i = all.size() - 1; i >= 0; i--) {
      Mention mention = all.get(i);
      boolean where = mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY);
      if (mention.to() > limit || where) {
        continue;
      }
      boolean adjacent =
          names.isEmpty()
              ? limit - mention.to() <= (sentence.is(mention.to(), '"') ? 3 : 2)
              : isJoint(sentence, mention.to(), limit);
      if (!adjacent || Media.is(sentence, mention)) {
        break;
      }
      names.add(mention);
      limit = mention.from();
    }
    Collections.reverse(names);
    return names;
  }

  private static boolean isCountry(Sentence sentence, int i) {
    return sentence.anyMention(
        m ->
            m.from() <= i
                && i < m.to()
                && (m.actor().is(EntryKind.COUNTRY) || m.actor().is(EntryKind.PLACE)));
  }

  private static boolean isJoint(Sentence sentence, int from, int to) {
    boolean waw = from == to && startsWithAnd(sentence, to);
    if (to - from > 3 || from == to && !waw) {
      return false;
    }
    boolean joined = waw;
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      boolean joint =
          ListWords.joins(word)
              || ListWords.isFiller(word)
              || sentence.is(i, ')')
              || NounPhrases.describes(sentence, i)
              || isCountry(sentence, i);
      if (!joint) {
        return false;
      }
      joined |= word.equals(",") || word.equals("and") || word.equals("&") || word.equals("|");
    }
    return joined || startsWithAnd(sentence, to);
  }
}
