package io.sada.contract;

import java.util.Locale;

/**
 * Why an input could not be used: the closed set of dead-letter classes. On the wire: the name in
 * lower case.
 */
public enum ErrorClass {
  /** Not one JSON object, or an object that holds the same key twice. */
  MALFORMED_JSON,
  /** The bytes are not UTF-8. */
  INVALID_UTF8,
  /** A field that the record cannot be without is absent, null, blank or of another type. */
  MISSING_FIELD,
  /** A number that is not one, not finite, or out of its range (price must be &gt; 0, size ≥ 0). */
  BAD_NUMBER,
  /** A value that its field cannot have: a word that is none of the allowed ones, another type. */
  BAD_VALUE,
  /** A time that cannot be read, lies before 2009 or after 2100, or is told twice and differs. */
  BAD_TIME,
  /** A time further ahead of the record's receipt than the limit for its source. */
  FUTURE_TIME,
  /** Larger than the limit for its kind. */
  OVERSIZED,
  /** HTML or JSON nested deeper than the limit. */
  TOO_DEEP,
  /** A tick in a quote currency that makes no bars here. */
  OTHER_QUOTE,
  /** A record without value, or of white space only. */
  EMPTY,
  /**
   * Older than what is remembered: a tick than the kept history, an article than all events, a
   * revision than one that was known before it.
   */
  TOO_LATE,
  /** A revision of an event that is there already, with other content. */
  DUPLICATE,
  /**
   * An article that is well formed but that the analysis could not get through: a fault of ours.
   */
  UNPROCESSABLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
