package io.sada.connectors.files;

import io.sada.connectors.deadletters.DeadLetters;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds lines in bytes that come in order. A line that does not fit the buffer makes it grow up to
 * what a dead letter can carry; of a longer one the beginning is kept and the rest only counted, so
 * that memory stays bounded.
 */
final class LineScanner {
  /** Where the bytes come from. */
  interface Feed {
    /** At most {@code length} bytes from {@code position} on; −1 at the end. */
    int read(long position, byte[] into, int offset, int length) throws IOException;
  }

  private static final int MAX_KEPT = DeadLetters.MAX_PAYLOAD;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long NEWLINES = '\n' * ONES;

  private final Feed feed;
  private final int bufferBytes;
  private byte[] buffer;
  private int from;
  private int to;

  /** Position in the file of {@code buffer[0]}. */
  private long base;

  LineScanner(Feed feed, int bufferBytes) {
    this.feed = feed;
    this.bufferBytes = bufferBytes;
    this.buffer = new byte[bufferBytes];
  }

  /** Where the next line starts. */
  long position() {
    return base + from;
  }

  void seek(long position) {
    base = position;
    from = 0;
    to = 0;
  }

  /** Goes behind the next line break before {@code limit}; false where there is none. */
  boolean skipBreak(long limit) throws IOException {
    while (position() < limit) {
      int end = (int) Math.min(to, limit - base);
      int at = newline(buffer, from, end);
      if (at >= 0) {
        from = at + 1;
        return true;
      }
      from = end;
      if (position() < limit && !fill()) {
        return false;
      }
    }
    return false;
  }

  /** The next line; false at the end. A break at the very end starts no further line. */
  boolean next(Line line) throws IOException {
    int searched = from;
    while (true) {
      int at = newline(buffer, searched, to);
      if (at >= 0) {
        take(line, at);
        from = at + 1;
        return true;
      }
      int pending = to - from;
      if (pending >= MAX_KEPT) {
        return giant(line);
      }
      if (!fill()) {
        take(line, to);
        from = to;
        return pending > 0;
      }
      searched = from + pending;
    }
  }

  private void take(Line line, int end) {
    int length = end - from;
    line.set(buffer, from, Math.min(length, MAX_KEPT), length, base + from);
  }

  /** Keeps what is pending as the line and reads on in a new buffer until the line ends. */
  private boolean giant(Line line) throws IOException {
    byte[] kept = buffer;
    int keptFrom = from;
    long start = position();
    seek(base + to);
    buffer = new byte[bufferBytes];
    while (true) {
      int at = newline(buffer, from, to);
      if (at >= 0) {
        line.set(kept, keptFrom, MAX_KEPT, base + at - start, start);
        from = at + 1;
        return true;
      }
      from = to;
      if (!fill()) {
        line.set(kept, keptFrom, MAX_KEPT, base + to - start, start);
        return true;
      }
    }
  }

  /** Reads on behind what is pending; false at the end. */
  private boolean fill() throws IOException {
    int pending = to - from;
    if (pending == 0) {
      base += to;
    } else if (pending <= buffer.length / 2) {
      System.arraycopy(buffer, from, buffer, 0, pending);
      base += from;
    } else {
      byte[] larger = new byte[Math.max(buffer.length, pending * 2)];
      System.arraycopy(buffer, from, larger, 0, pending);
      base += from;
      buffer = larger;
    }
    from = 0;
    to = pending;
    if (pending == 0 && buffer.length > bufferBytes) {
      buffer = new byte[bufferBytes];
    }
    int count = feed.read(base + to, buffer, to, buffer.length - to);
    if (count > 0) {
      to += count;
    }
    return count > 0;
  }

  /** Eight bytes at a time: which byte equals the line break (Mycroft 1987). */
  private static int newline(byte[] bytes, int start, int end) {
    int i = start;
    for (; i + 8 <= end; i += 8) {
      long differs = (long) LONGS.get(bytes, i) ^ NEWLINES;
      long found = (differs - ONES) & ~differs & HIGHS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    for (; i < end; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
