package io.sada.text;

/**
 * One word, number or sign of a text.
 *
 * @param start where it starts in the original text (UTF-16 code units)
 * @param end one past its last code unit in the original text
 * @param from where it starts in the folded text
 * @param to one past its last character in the folded text
 * @param text its folded characters, case kept; a dotted abbreviation without its dots ({@code
 *     U.S.} is {@code US}, {@code ر.س.} is {@code رس})
 * @param word {@code text} in lower case
 * @param kind what it is
 * @param script what it is written in; {@link Script#COMMON} unless it is a word
 */
public record Token(
    int start, int end, int from, int to, String text, Word word, Kind kind, Script script) {

  /** What a token is. */
  public enum Kind {
    /** Letters, and digits that follow Latin letters without a gap: {@code a16z}, {@code H100}. */
    WORD,
    /**
     * Digits with the separators between them: {@code 1,234.5}, {@code ١٫٥} as {@code 1٫5}, {@code
     * 4ر1}. What the separators mean is left open.
     */
    NUMBER,
    /** A currency, mathematical or other sign, or a character of no known script. */
    SYMBOL,
    PUNCTUATION
  }

  /** {@link #text()} in lower case; the same object where it is in lower case itself. */
  public String lower() {
    return word.text();
  }

  /** Whether the next token follows without a gap: {@code 20} and {@code bn} in {@code 20bn}. */
  public boolean touches(Token next) {
    return to == next.from;
  }

  /** Whether this is the one punctuation mark or symbol. */
  public boolean is(char sign) {
    return to - from == 1 && text.charAt(0) == sign;
  }

  /** Whether the word was printed with dots inside: {@code U.S.}, {@code Fetch.ai}, {@code ر.س}. */
  public boolean dotted() {
    boolean inside = script == Script.LATIN && text.indexOf('.') >= 0;
    return kind == Kind.WORD && (to - from != text.length() || inside);
  }

  /** Where the token stands in the original text. */
  public Span span() {
    return new Span(start, end);
  }
}
