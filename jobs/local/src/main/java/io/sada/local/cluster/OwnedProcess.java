package io.sada.local.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that we started, recognised by its id together with its start, since systems use ids
 * again.
 *
 * @param pid process id
 * @param startMs start in epoch milliseconds as the system tells it
 */
record OwnedProcess(long pid, long startMs) {

  static OwnedProcess of(ProcessHandle handle) {
    return new OwnedProcess(handle.pid(), startMs(handle));
  }

  /** The process, if it is still the one that was started and runs. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid).filter(h -> startMs(h) == startMs && h.isAlive());
  }

  /** Asks it to end, and ends it by force when it has not after {@code patience}. */
  void stop(Duration patience) throws InterruptedException {
    Optional<ProcessHandle> handle = alive();
    if (handle.isEmpty()) {
      return;
    }
    handle.get().destroy();
    if (!ended(handle.get(), patience)) {
      handle.get().destroyForcibly();
      ended(handle.get(), patience);
    }
  }

  private static boolean ended(ProcessHandle handle, Duration patience)
      throws InterruptedException {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static long startMs(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** The form kept in a pid file: {@code pid start}. */
  String toLine() {
    return pid + " " + startMs;
  }

  /** Reads {@link #toLine}; anything else is an {@link IllegalArgumentException}. */
  static OwnedProcess fromLine(String line) {
    String[] parts = line.strip().split(" ");
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a pid and a start: " + line);
    }
    return new OwnedProcess(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }
}
