package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * Arabic names in quotation marks with words beside them that only say what they are: {@code صندوق
 * السكك الحديدية «مدار فنتشرز»} before the name, {@code «سلتك» الألمانية المصنّعة للشاحنات} behind
 * it. Where the marks set the names apart, nothing else between two of them is one.
 */
final class DescribedItems {
  private static final int LONGEST = 6;

  /** Where such a word stands, a clause of another kind has begun. */
  private static final Set<Cue> MEANT =
      EnumSet.of(
          Cue.RAISE,
          Cue.RAISE_OPEN,
          Cue.OBTAIN,
          Cue.LED_BY,
          Cue.LEAD,
          Cue.INVEST,
          Cue.INVESTORS_BEFORE,
          Cue.INVESTORS_BEHIND,
          Cue.PROSPECTIVE,
          Cue.ACT,
          Cue.PAST);

  private DescribedItems() {}

  /** The quoted name that a description beginning at this token announces; null where none does. */
  static Mention at(Sentence sentence, int from) {
    for (int i = from; i <= from + LONGEST && sentence.has(i); i++) {
      if (sentence.is(i, '"')) {
        return i == from ? null : QuotedItems.at(sentence, i + 1);
      }
      if (!describes(sentence, i) || i > from && NameLists.startsWithAnd(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Behind a quoted name: where the next one is joined, past what describes the first; the token
   * itself where nothing does.
   */
  static int after(Sentence sentence, int at) {
    boolean adjective = sentence.has(at) && sentence.token(at).text().startsWith("ال");
    boolean home = sentence.has(at - 1) && sentence.token(at - 1).text().startsWith("ال");
    boolean quoted = sentence.is(at - 1, '"') || home && sentence.is(at - 2, '"');
    if (!adjective || !quoted) {
      return at;
    }
    for (int i = at; i <= at + LONGEST && sentence.has(i); i++) {
      if (sentence.lower(i).equals("و") && sentence.is(i + 1, '"')) {
        return i;
      }
      if (i > at && NameLists.startsWithAnd(sentence, i) && at(sentence, i) != null) {
        return i;
      }
      if (!describes(sentence, i)) {
        return at;
      }
    }
    return at;
  }

  private static boolean describes(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean word = token.kind() == Token.Kind.WORD && token.script() == Script.ARABIC;
    return word
        && !sentence.lower(i).equals("و")
        && !isName(sentence, i)
        && !sentence.anyHit(h -> h.from() <= i && i < h.to() && isMeant(h));
  }

  private static boolean isMeant(Hit hit) {
    return MEANT.contains(hit.cue());
  }

  private static boolean isName(Sentence sentence, int i) {
    return sentence.anyMention(
        m ->
            m.from() <= i
                && i < m.to()
                && !m.actor().is(EntryKind.PLACE)
                && !m.actor().is(EntryKind.COUNTRY)
                && !m.actor().is(EntryKind.SECTOR));
  }
}
