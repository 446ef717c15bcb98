package io.sada.extraction.names;

/**
 * Arabic vowel signs. Newspapers print them on ordinary words that could be misread, and not on
 * foreign names: {@code لونًا} is a colour and {@code زُيِّن} a verb.
 */
final class Vowels {
  private static final char FIRST_NUNATION = '\u064B';
  private static final char LAST_NUNATION = '\u064D';
  private static final char LAST_VOWEL = '\u0652';
  private static final int MOST = 1;

  private Vowels() {}

  /** Whether the vowels of a word show that it is no name of this kind. */
  static boolean denyName(EntryKind kind, Passage passage, int token) {
    return switch (kind) {
      case COMPANY, INVESTOR, TOKEN, PRODUCT, PERSON -> isVowelled(passage, token);
      default -> false;
    };
  }

  private static boolean isVowelled(Passage passage, int token) {
    String text = passage.original();
    int vowels = 0;
    int end = passage.tokens().get(token).end();
    for (int i = passage.tokens().get(token).start(); i < end; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_NUNATION && c <= LAST_NUNATION) {
        return true;
      }
      vowels += c > LAST_NUNATION && c <= LAST_VOWEL ? 1 : 0;
    }
    return vowels > MOST;
  }
}
