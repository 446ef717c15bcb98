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

  /** The script of a folded character. */
  public static Script of(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN : COMMON;
    }
    if (c >= '\u0600' && c <= '\u06FF' || c >= '\u0750' && c <= '\u077F') {
      return Character.isLetter(c) ? ARABIC : COMMON;
    }
    if (Character.isSurrogate(c)) {
      return COMMON;
    }
    if (!Character.isLetter(c)) {
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
