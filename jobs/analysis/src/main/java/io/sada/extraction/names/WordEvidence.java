package io.sada.extraction.names;

import io.sada.extraction.names.NameForm.Standing;

/** What stands beside a name that is an ordinary word too, and shows that it is the name. */
final class WordEvidence {
  private final Words words;

  WordEvidence(Words words) {
    this.words = words;
  }

  /** Whether the passage shows that this form is a name where it stands. */
  boolean isName(NameForm form, Passage passage, int first, int last) {
    if (form.standing() == Standing.ALWAYS) {
      return !isVague(form.entry());
    }
    if (form.symbol() || form.standing() == Standing.SHORT) {
      return false;
    }
    if (form.isArabic()) {
      return words.has(WordList.NAME_NOUNS, passage.token(first - 1))
          || isDescribed(passage, first)
          || isQuoted(passage, first, last);
    }
    if (words.has(WordList.NAME_SUFFIXES, passage.token(last + 1))) {
      return true;
    }
    if (form.entry().kind() == EntryKind.TOKEN) {
      return false;
    }
    return isCapitalAlone(form, passage, first, last)
        || words.has(WordList.ACTING_VERBS, passage.token(last + 1));
  }

  /**
   * A capital that says something, in no longer name ({@code Big Apple}, {@code Shell Harbour}).
   */
  private boolean isCapitalAlone(NameForm form, Passage passage, int first, int last) {
    return !form.isAcronym()
        && passage.capitalSays(first)
        && !goesOn(passage, first - 1)
        && !goesOn(passage, last + 1);
  }

  private boolean goesOn(Passage passage, int token) {
    return passage.isCapital(token)
        && !passage.startsSentence(token)
        && !words.hasExactly(WordList.NEVER_FIRST, passage.token(token));
  }

  /** {@code عملاق التقنية ميتا}: a noun for a firm, what kind it is, and the name. */
  private boolean isDescribed(Passage passage, int first) {
    return words.has(WordList.DESCRIPTORS, passage.token(first - 1))
        && words.has(WordList.NAME_NOUNS, passage.token(first - 2));
  }

  /** Such as <em>officials</em>, which says nothing without the country beside it. */
  private static boolean isVague(LexiconEntry entry) {
    return entry.is("beside");
  }

  private static boolean isQuoted(Passage passage, int first, int last) {
    return passage.is(first - 1, '"') && passage.is(last + 1, '"');
  }
}
