package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of Arabic names of which no lexicon knows any: {@code بمشاركة أوربت وسكاي نوفا وكيرنل}.
 *
 * <p>Decision: two items at least, each of at most {@value #LONGEST} words of which none has the
 * article, a plural's ending or a meaning of its own; a single one is believed only where the words
 * before it allow nothing else.
 */
final class BriefItems {
  private static final int LONGEST = 3;
  private static final int SHORTEST_PLURAL = 5;

  private BriefItems() {}

  /** The list that starts here; empty where it is none. */
  static List<Mention> from(Sentence sentence, int at) {
    List<Mention> names = new ArrayList<>();
    Mention firm = FirmItems.at(sentence, at - 1);
    Mention item = firm != null ? firm : first(sentence, at);
    boolean latin = item != null && !sentence.isArabic(at) && item.to() - item.from() > 1;
    boolean sure = firm != null || latin;
    while (item != null && (isFirm(item) || isName(sentence, item))) {
      names.add(item);
      item = NameLists.next(sentence, NameLists.afterBrackets(sentence, item.to()));
    }
    boolean whole = item == null && names.size() > 1 || sure;
    return whole ? names : List.of();
  }

  private static Mention first(Sentence sentence, int at) {
    return sentence.isArabic(at) ? ArabicItems.at(sentence, at) : LatinItems.at(sentence, at);
  }

  /** Names of these forms were looked at when they were found. */
  private static boolean isFirm(Mention item) {
    String text = item.quote().text();
    return text.indexOf(' ') > 0 && FirmItems.opens(text.substring(0, text.indexOf(' ')));
  }

  private static boolean isName(Sentence sentence, Mention item) {
    if (item.actor().known() || !sentence.isArabic(item.from())) {
      return true;
    }
    if (item.to() - item.from() > LONGEST) {
      return false;
    }
    for (int i = item.from(); i < item.to(); i++) {
      if (isCommon(sentence.token(i), i == item.from() && NameLists.startsWithAnd(sentence, i))) {
        return sentence.is(item.from() - 1, '"');
      }
    }
    return !sentence.anyHit(
        h -> h.from() < item.to() && h.to() > item.from() && !h.is(Cue.BUSINESS));
  }

  /** A word that Arabic itself forms: with the article, or in the plural. */
  private static boolean isCommon(Token token, boolean and) {
    String word = and ? token.lower().substring(1) : token.lower();
    boolean plural = word.endsWith("ات") || word.endsWith("ين") || word.endsWith("ون");
    boolean adjective = word.endsWith("يه");
    return word.startsWith("ال")
        || word.startsWith("لل")
        || (plural || adjective) && word.length() >= SHORTEST_PLURAL;
  }
}
