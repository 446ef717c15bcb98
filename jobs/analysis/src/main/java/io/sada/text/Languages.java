package io.sada.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text from its letters and its commonest words.
 *
 * <p>Arabic script is Arabic unless the letters or words that only Persian, Urdu or Kurdish use say
 * otherwise: a Farsi yeh or keheh alone does not, for Arabic newspapers print them by mistake.
 * Latin script is English unless another language's commonest words outnumber the English ones.
 */
public final class Languages {
  /** What is returned when the text has too few letters, or those of another script. */
  public static final String UNDETERMINED = "und";

  /**
   * Arabic names stay in foreign scripts' texts and the reverse: a third of the letters decides.
   */
  private static final double SHARE_OF_ARABIC = 0.3;

  private static final int MOST_WORDS = 500;

  private static final Map<String, Set<String>> LATIN = new LinkedHashMap<>();
  private static final Map<String, Set<String>> ARABIC = new LinkedHashMap<>();

  static {
    put(LATIN, "en", "the of and to in is for on that with was by has its from as at are be an");
    put(LATIN, "de", "der die das und ist nicht ein eine mit für fur auf von dem den zu im sich");
    put(LATIN, "fr", "le la les des et est une dans du que pour qui sur par plus au avec ce");
    put(LATIN, "es", "el los las que en y del una por con para es se su al como más mas");
    put(LATIN, "it", "il che di e della per una con non del sono gli alla è nel dei");
    put(LATIN, "pt", "o que do da em um uma para com não nao os no na dos mais por ao");
    put(LATIN, "nl", "het een van de en dat niet zijn voor met op te aan ook door");
    put(LATIN, "tr", "ve bir bu için icin ile olarak da de daha olan gibi sonra");
    put(LATIN, "id", "yang dan di untuk dengan ini dari pada adalah itu dalam akan");
    put(ARABIC, "ar", "في من على إلى أن التي الذي عن هذا هذه مع كما بعد قال قد ما لا خلال بين");
    put(ARABIC, "fa", "است این آن برای که را از به با شد شده می های ها کرد خود یک بود هم یا تا");
    put(ARABIC, "ur", "ہے ہیں کی کے کا میں سے کو نے اور پر اس یہ ایک نہیں");
    put(ARABIC, "ckb", "لە بە کە ئەو بۆ لەسەر ئەم دەکات هەر بەڵام");
  }

  private Languages() {}

  /**
   * The BCP 47 language of a text: {@code ar}, {@code en}, another that was recognised ({@code fa},
   * {@code ur}, {@code ckb}, {@code de}, {@code fr}, …), or {@link #UNDETERMINED}. A text of Latin
   * letters without any common word, such as a bare headline of names, is {@code en}.
   */
  public static String detect(String text) {
    return detect(Normalizer.fold(text));
  }

  /** The same for a text that is folded already. */
  public static String detect(FoldedText folded) {
    return detect(folded, Tokenizer.tokenize(folded));
  }

  /** The same for a text that is cut into tokens already; the first 500 words decide. */
  public static String detect(FoldedText folded, List<Token> tokens) {
    int[] letters = new int[Script.values().length];
    String text = folded.text();
    for (int i = 0; i < text.length(); i++) {
      letters[Script.of(text.charAt(i)).ordinal()]++;
    }
    int arabic = letters[Script.ARABIC.ordinal()];
    int latin = letters[Script.LATIN.ordinal()];
    int other = letters[Script.OTHER.ordinal()] + letters[Script.HAN.ordinal()];
    int all = arabic + latin + other;
    if (all == 0 || other > arabic + latin) {
      return UNDETERMINED;
    }
    return arabic >= SHARE_OF_ARABIC * all
        ? commonest(folded, tokens, ARABIC, Script.ARABIC, "ar")
        : commonest(folded, tokens, LATIN, Script.LATIN, "en");
  }

  private static String commonest(
      FoldedText folded,
      List<Token> all,
      Map<String, Set<String>> words,
      Script script,
      String usual) {
    List<Token> tokens = all.subList(0, Math.min(all.size(), MOST_WORDS));
    String best = usual;
    int most = 0;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int count = 0;
      for (Token token : tokens) {
        if (token.script() == script && language.getValue().contains(word(folded, token))) {
          count++;
        }
      }
      if (script == Script.ARABIC) {
        count += ownLetters(folded.original(), language.getKey());
      }
      if (count > most) {
        most = count;
        best = language.getKey();
      }
    }
    return best;
  }

  /** Arabic words are compared as printed, for folding hides what tells the languages apart. */
  private static String word(FoldedText folded, Token token) {
    return token.script() == Script.ARABIC ? token.span().of(folded.original()) : token.lower();
  }

  private static int ownLetters(String text, String language) {
    String own =
        switch (language) {
          case "fa" -> "پچژگ";
          case "ur" -> "ٹڈڑںےھ";
          case "ckb" -> "ێۆڵڕە";
          default -> "ةىإأ";
        };
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (own.indexOf(text.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }

  private static void put(Map<String, Set<String>> languages, String language, String words) {
    languages.put(language, Set.of(words.split(" ")));
  }
}
