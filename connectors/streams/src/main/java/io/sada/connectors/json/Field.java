package io.sada.connectors.json;

/**
 * The value of a top-level field.
 *
 * @param text the string's value, or the number as it was written; null for the other kinds
 */
public record Field(Kind kind, String text) {
  /** What the value is. */
  public enum Kind {
    ABSENT,
    STRING,
    NUMBER,
    OTHER
  }

  static final Field ABSENT = new Field(Kind.ABSENT, null);
  static final Field OTHER = new Field(Kind.OTHER, null);

  /** Absent, null, blank, or neither string nor number: nothing that could be read. */
  public boolean missing() {
    return text == null || text.isBlank();
  }

  public boolean isString() {
    return kind == Kind.STRING;
  }

  /** A few characters of the value, for a message. */
  public String clipped() {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
