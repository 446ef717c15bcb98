package io.sada.text;

/** Writing system of a token, as far as the readers of articles tell them apart. */
public enum Script {
  LATIN,
  ARABIC,
  HAN,
  /** Letters of any other script. */
  OTHER,
  /** Digits, punctuation and symbols, which belong to no script. */
  COMMON;

  private static final Script[] ALL = values();

  /** Ordinal of the script of every UTF-16 code unit: looked up for each character of each text. */
  private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = (byte) classify((char) c).ordinal();
    }
  }

  /** The script of a folded character. */
  public static Script of(char c) {
    return ALL[TABLE[c]];
  }

  private static Script classify(char c) {
    if (Character.isSurrogate(c) || !Character.isLetter(c)) {
      return COMMON;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATIN;
      case ARABIC -> ARABIC;
      case HAN, HIRAGANA, KATAKANA -> HAN;
      default -> OTHER;
    };
  }
}
