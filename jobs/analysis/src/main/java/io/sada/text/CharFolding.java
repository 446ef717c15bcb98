package io.sada.text;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * What one character folds to. The table is filled once, so that folding costs one look-up.
 *
 * <ul>
 *   <li>Arabic letters: hamza carriers to their bare letter, {@code ى ی ئ} to {@code ي}, {@code ة ہ
 *       ە} to {@code ه}, {@code ک ڪ گ} to {@code ك}, {@code پ چ ژ ڤ} to the Arabic letters that
 *       newspapers write instead.
 *   <li>Tatweel, vowels and other combining marks are {@link #MARK marks}: dropped, but quoted with
 *       their letter. Bidi controls, zero-width characters, soft hyphens and variation selectors
 *       are {@link #DROPPED}.
 *   <li>Arabic-Indic, extended and full-width digits to ASCII. The Arabic decimal and thousands
 *       separators {@code ٫ ٬} are kept: they are the only ones that are never ambiguous.
 *   <li>Presentation forms, ligatures, full-width and mathematical letters by NFKC, character by
 *       character; fractions, superscripts and ™ are kept, since their NFKC would join numbers.
 *   <li>Latin letters lose their accents.
 *   <li>All quotes to {@code "} and {@code '}, all dashes to {@code -}, all spaces to a space, line
 *       and paragraph separators to a line feed, {@code ، ؛ ؟ ٪} to their Latin signs.
 * </ul>
 */
final class CharFolding {
  static final char REPLACEMENT = '\uFFFD';

  /** Leaves nothing behind. Non-characters serve as codes: folded text never holds them. */
  static final char DROPPED = '\uFDD0';

  /** Leaves nothing behind, but belongs to the letter before it. */
  static final char MARK = '\uFDD1';

  /** Becomes more than one character: see {@link #several}. */
  static final char SEVERAL = '\uFDD2';

  /** Means something only together with what follows: a surrogate, or an ampersand. */
  static final char LOOK_AHEAD = '\uFDD3';

  private static final int CODE_BLOCK = 0xFDD0;

  private static final String HAMZA_ON_ALEF = "آأإٱٲٳٵ";
  private static final String YEHS = "ىئیېےۍێۓ";
  private static final String HEHS = "ةۀہھەۂۃ";
  private static final String KAFS = "کڪګگ";
  private static final String SINGLE_QUOTES = "‘’‚‛′`´ʼʻ";
  private static final String DOUBLE_QUOTES = "“”„‟«»‹›″〝〞";
  private static final String DASHES = "‐‑‒–—―−﹘﹣－⁃";

  private static final char[] TABLE = new char[Character.MAX_VALUE + 1];
  private static final Map<Character, char[]> SEVERAL_TABLE = new HashMap<>();

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = base((char) c);
    }
    mapAll(HAMZA_ON_ALEF, 'ا');
    mapAll("ؤۆۇۋ", 'و');
    mapAll(YEHS, 'ي');
    mapAll(HEHS, 'ه');
    mapAll(KAFS, 'ك');
    mapAll("پ", 'ب');
    mapAll("چ", 'ج');
    mapAll("ژ", 'ز');
    mapAll("ڤڥ", 'ف');
    mapAll("،", ',');
    mapAll("؛", ';');
    mapAll("؟", '?');
    mapAll("٪", '%');
    mapAll("ø", 'o');
    mapAll("Ø", 'O');
    mapAll("ł", 'l');
    mapAll("Ł", 'L');
    mapAll("ı", 'i');
    mapAll("٭•●▪⬤■◆", '*');
    mapAll(SINGLE_QUOTES, '\'');
    mapAll(DOUBLE_QUOTES, '"');
    mapAll(DASHES, '-');
    mapAll("\u2028\u2029\u0085\r", '\n');
    mapAll("\n", '\n');
    for (int c = 0; c < TABLE.length; c++) {
      if (hasUsefulCompatibilityForm((char) c)) {
        decompose((char) c);
      }
    }
    mapAll("ﷺﷻ", '*');
    mapAll("&", LOOK_AHEAD);
  }

  private CharFolding() {}

  static char fold(char c) {
    return TABLE[c];
  }

  /** Whether what a character folds to is one of the codes above, not a character. */
  static boolean isCode(char folded) {
    return (folded & 0xFFF0) == CODE_BLOCK;
  }

  static char[] several(char c) {
    return SEVERAL_TABLE.get(c);
  }

  /** Mathematical letters and digits by NFKC; every other supplementary character stays. */
  static String supplementary(int codePoint) {
    String self = Character.toString(codePoint);
    boolean variation = codePoint >= 0xE0000 && codePoint <= 0xE01EF;
    if (variation) {
      return "";
    }
    boolean styled = codePoint >= 0x1D400 && codePoint <= 0x1D7FF;
    return styled ? java.text.Normalizer.normalize(self, Form.NFKC) : self;
  }

  private static char base(char c) {
    if (Character.isSurrogate(c)) {
      return LOOK_AHEAD;
    }
    if (isCode(c)) {
      return REPLACEMENT;
    }
    if (c == '\u0640') {
      return MARK;
    }
    int type = Character.getType(c);
    return switch (type) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> isVariation(c) ? DROPPED : MARK;
      case Character.FORMAT -> DROPPED;
      case Character.CONTROL, Character.SPACE_SEPARATOR -> ' ';
      case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
      default -> c;
    };
  }

  private static boolean isVariation(char c) {
    return c >= '\uFE00' && c <= '\uFE0F';
  }

  private static boolean hasUsefulCompatibilityForm(char c) {
    boolean arabic = c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    boolean fullWidth = c >= '\uFF01' && c <= '\uFFE6';
    boolean latin = c >= '\u00C0' && c <= '\u024F' || c >= '\u1E00' && c <= '\u1EFF';
    boolean ligature = c >= '\uFB00' && c <= '\uFB06';
    return (arabic || fullWidth || latin || ligature) && Character.isDefined(c) && TABLE[c] == c;
  }

  private static void decompose(char c) {
    String parts = java.text.Normalizer.normalize(String.valueOf(c), Form.NFKD);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      char to = part == c ? c : TABLE[part];
      boolean loneSpacing = to == ' ' && parts.length() > 1 && i == 0;
      if (to != DROPPED && to != MARK && !loneSpacing) {
        folded.append(to);
      }
    }
    if (folded.length() == 1) {
      TABLE[c] = folded.charAt(0);
    } else if (folded.isEmpty()) {
      TABLE[c] = MARK;
    } else {
      TABLE[c] = SEVERAL;
      SEVERAL_TABLE.put(c, folded.toString().toCharArray());
    }
  }

  private static void mapAll(String characters, char to) {
    for (int i = 0; i < characters.length(); i++) {
      TABLE[characters.charAt(i)] = to;
    }
  }
}
