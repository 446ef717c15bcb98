package io.sada.extraction.names;

/**
 * Words that look like a name, found from their form and place and not from the lexicon.
 *
 * @param name the name as it is best written: the Latin form where one stands beside, no quotes
 * @param key the same for all spellings of one name, in either script: see {@link NameKey}
 * @param start first code unit of the name in the section
 * @param end one past the last one
 * @param quote {@code section.substring(start, end)}
 * @param firstToken index of its first token
 * @param lastToken index of its last token, a Latin form in brackets behind it included
 * @param anchor what shows that it is a name
 */
public record NamePhrase(
    String name,
    String key,
    int start,
    int end,
    String quote,
    int firstToken,
    int lastToken,
    Anchor anchor) {

  /** What shows that words are a name; the surest first. */
  public enum Anchor {
    /** An Arabic name with its Latin form beside it. */
    TRANSLITERATION,
    QUOTES,
    /** Latin words with capitals. */
    CAPITALS,
    /** Behind a noun such as {@code شركة}. */
    NOUN,
    /** Nothing but the place in the sentence. */
    PLACE
  }
}
