package io.sada.local;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says on a terminal how far a command is: steps stay, the state of the present one is written
 * over. Where no terminal listens, only the steps and an occasional state are printed.
 */
public final class Progress {

  private static final long QUIET_MS = 5_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final long startNanos = System.nanoTime();
  private long lastStateMs;
  private boolean stateShown;

  public Progress(PrintWriter err) {
    this.err = err;
    this.terminal = System.console() != null;
  }

  /** A step that is done or begins. */
  public void step(String format, Object... args) {
    erase();
    err.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), String.format(Locale.ROOT, format, args));
    err.flush();
  }

  /** How far the present step is. */
  public void state(String format, Object... args) {
    String line = "[%5.1f s] %s".formatted(seconds(), String.format(Locale.ROOT, format, args));
    if (terminal) {
      err.print(ERASE_LINE + line);
      err.flush();
      stateShown = true;
    } else if (elapsedMs() - lastStateMs >= QUIET_MS) {
      err.println(line);
      lastStateMs = elapsedMs();
    }
  }

  /** Since it was made. */
  public double seconds() {
    return elapsedMs() / 1000.0;
  }

  private void erase() {
    if (stateShown) {
      err.print(ERASE_LINE);
      stateShown = false;
    }
  }

  private long elapsedMs() {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }
}
