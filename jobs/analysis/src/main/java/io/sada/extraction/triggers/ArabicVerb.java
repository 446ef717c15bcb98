package io.sada.extraction.triggers;

/**
 * The part of an Arabic verb that its persons and tenses share, as far as it shows on the surface:
 * {@code أطلق أطلقت يطلق تطلق أطلقوا} all give {@code طلق}.
 *
 * <p>Decision: only what is written onto the outside is taken off. Verbs whose vowels change inside
 * ({@code قال يقول}) have no common part here and are listed form by form.
 */
final class ArabicVerb {
  private static final int SHORTEST = 3;
  private static final String[] SUFFIXES = {"تها", "ته", "تهم", "وا", "ون", "ها", "هم", "ت", "ه"};

  private ArabicVerb() {}

  /** The shared part; the word itself where nothing can be taken off. */
  static String stem(String word) {
    String stem = word;
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - suffix.length());
        break;
      }
    }
    char first = stem.charAt(0);
    boolean prefixed = first == 'ي' || first == 'ت' || first == 'ا' || first == 'ن';
    return prefixed && stem.length() > SHORTEST ? stem.substring(1) : stem;
  }
}
