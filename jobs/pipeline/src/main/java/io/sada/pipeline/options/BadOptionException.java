package io.sada.pipeline.options;

/**
 * A configuration that cannot be run; its message is one line that names the key and says what
 * would be right.
 */
public final class BadOptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadOptionException(String key, String problem) {
    super(key + ": " + problem);
  }
}
