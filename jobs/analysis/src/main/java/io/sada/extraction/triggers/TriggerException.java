package io.sada.extraction.triggers;

/** A trigger file that cannot be used; the message names the file, the group and the phrase. */
public final class TriggerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TriggerException(String message) {
    super(message);
  }

  public TriggerException(String message, Throwable cause) {
    super(message, cause);
  }
}
