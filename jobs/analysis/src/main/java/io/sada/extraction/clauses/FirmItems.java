package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * Items of a list that a noun for a firm opens and no lexicon knows: {@code صندوق أطلس السعودي},
 * {@code شركة مرسى للاستثمار}, {@code بنك الواحة}. Behind such a noun in the singular a name
 * stands, unless what follows is an adjective without the article or a word for a trade.
 */
final class FirmItems {
  private static final int LONGEST = 5;
  private static final Set<String> NOUNS =
      Set.of("صندوق", "شركه", "مجموعه", "بنك", "مصرف", "مؤسسه", "موسسه", "مسرعه", "حاضنه");
  private static final Set<Cue> MEANT =
      EnumSet.of(
          Cue.RAISE,
          Cue.RAISE_OPEN,
          Cue.OBTAIN,
          Cue.PROSPECTIVE,
          Cue.LED_BY,
          Cue.LEAD,
          Cue.INVESTORS_BEFORE,
          Cue.SERIES,
          Cue.ACT);

  /** Behind the noun these say what kind of firm it is. */
  private static final Set<String> TRADES =
      Set.of(
          "قابضه",
          "عالميه",
          "استثمار",
          "راس",
          "راسمال",
          "تقنيه",
          "تكنولوجيا",
          "ناشيه",
          "ناشئه",
          "اخري",
          "اخرى",
          "كبري",
          "كبرى",
          "واحد",
          "واحده",
          "جديد",
          "جديده",
          "من",
          "في",
          "التمويل",
          "الاستثمار",
          "الاتصالات",
          "الذكاء",
          "التقنيه",
          "التكنولوجيا");

  private FirmItems() {}

  /** The item whose noun stands at this token; null where none does. */
  static Mention at(Sentence sentence, int noun) {
    if (!sentence.has(noun) || !sentence.isArabic(noun)) {
      return null;
    }
    String word = sentence.lower(noun);
    boolean and = word.startsWith("و") && NOUNS.contains(word.substring(1));
    if (!and && !NOUNS.contains(word)) {
      return null;
    }
    int end = noun + 1;
    while (end < sentence.to() && end - noun <= LONGEST && goesOn(sentence, noun, end)) {
      end++;
    }
    boolean named = end - noun > 1 && end - noun <= LONGEST && isName(sentence, noun + 1);
    if (!named) {
      return null;
    }
    return and
        ? Actors.unknownAfterAnd(sentence.passage(), noun, end)
        : Actors.unknownName(sentence.passage(), noun, end);
  }

  /** Whether the printed word is such a noun. */
  static boolean opens(String word) {
    return NOUNS.contains(Normalizer.key(word));
  }

  private static boolean goesOn(Sentence sentence, int noun, int i) {
    Token token = sentence.token(i);
    boolean word = token.kind() == Token.Kind.WORD && token.script() == Script.ARABIC;
    boolean joint = i > noun + 1 && NameLists.startsWithAnd(sentence, i);
    return word
        && !joint
        && !ArabicItems.opensClause(token.lower())
        && NameLists.mentionAt(sentence, i) == null
        && !sentence.anyHit(h -> h.from() == i && MEANT.contains(h.cue()));
  }

  private static boolean isName(Sentence sentence, int i) {
    String word = sentence.lower(i);
    boolean adjective = !word.startsWith("ال") && (word.endsWith("يه") || word.endsWith("ي"));
    return !adjective && !TRADES.contains(word) && !ArabicItems.isNoName(word);
  }
}
