package io.sada.text.html;

/** A page whose elements are nested deeper than the caller allows; nothing was read from it. */
public final class HtmlTooDeepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  HtmlTooDeepException(int limit) {
    super("elements are nested more than " + limit + " deep");
    this.limit = limit;
  }

  /** The deepest nesting that would have been read. */
  public int limit() {
    return limit;
  }
}
