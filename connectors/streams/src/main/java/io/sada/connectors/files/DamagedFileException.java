package io.sada.connectors.files;

/** A compressed file that cannot be unzipped to its end; the message is one line for the user. */
public final class DamagedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedFileException(String file, long position, Exception cause) {
    super(file + ": damaged gzip after " + position + " unzipped bytes: " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    return cause.getMessage() == null ? "it ends in the middle" : cause.getMessage();
  }
}
