package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.WordFact;
import java.util.HashMap;
import java.util.Map;

/**
 * The form in which two spellings of one word of a name are equal: the tokenizer's lower case, and
 * for Arabic the spellings between which newspapers waver in transliterations ({@code إيه آي} and
 * {@code أي آي}, {@code أميركا} and {@code أمريكا}, {@code جروب} and {@code غروب}).
 */
final class FormKey {
  private static final Map<String, String> SAME = new HashMap<>();

  static {
    same("اي", "ايه", "ئي", "ءي");
    same("جروب", "غروب", "قروب", "كروب");
    same("كابيتال", "كابتال", "كابيتل", "كابتل");
    same("فنتشرز", "فينتشرز", "فنشرز", "فينتشرس", "فينشرز", "فنتشورز", "فينتشورز", "فينتشر");
    same("بارتنرز", "بارتنيرز", "بارتنرس", "بارتنز");
    same("هولدينجز", "هولدينغز", "هولدينج", "هولدينغ", "هولدنجز", "هولدنغ", "هولدنج");
    same("تكنولوجيز", "تكنولوجيس", "تكنولوجي", "تكنولوجيا");
    same("مانجمنت", "مانجمينت", "ماناجمنت", "مانيجمنت", "مانيدجمنت", "مانغمنت");
    same("انفستمنت", "انفستمنتس", "انفستمينت", "انفستمنتز", "انفيستمنت");
    same("نتورك", "نيتورك", "نتوورك", "نيتوورك");
    same("بروتوكول", "بروتكول");
    same("لابز", "لابس");
  }

  private static final String AS_IT_IS = "";

  /** The key where it is not the word itself. */
  private static final WordFact<String> OTHERS = new WordFact<>(AS_IT_IS, FormKey::other);

  private FormKey() {}

  private static String other(String folded) {
    String key = arabic(folded);
    return key.equals(folded) ? AS_IT_IS : key;
  }

  /** The key of a word as the tokenizer gives it. */
  static String of(Token token) {
    String other = token.script() == Script.ARABIC ? OTHERS.of(token.word()) : AS_IT_IS;
    return other.isEmpty() ? token.lower() : other;
  }

  /** The key of a folded Arabic word. */
  static String arabic(String folded) {
    String same = SAME.get(folded);
    if (same != null) {
      return same;
    }
    int at = folded.indexOf("اميرك");
    return at < 0 ? folded : folded.substring(0, at) + "امريك" + folded.substring(at + 5);
  }

  private static void same(String key, String... spellings) {
    for (String spelling : spellings) {
      SAME.put(spelling, key);
    }
  }
}
