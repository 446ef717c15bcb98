package io.sada.connectors.ticks;

import io.sada.connectors.deadletters.Reject;
import io.sada.contract.Times;

/**
 * Ticks from bytes. The usual forms are read by one scan over the bytes without allocating;
 * whatever it does not understand, and everything that is wrong, goes to the careful parser, which
 * decides alone. Both give the same result for what the scan accepts.
 *
 * <p>Not thread-safe: it keeps the symbols that it has met.
 */
public final class TickDecoder {
  /** For records whose transport gives no timestamp. */
  public static final long NO_TIMESTAMP = Long.MIN_VALUE;

  private final TickScanner scanner;
  private final CarefulTickParser careful;

  public TickDecoder(TickFormat format) {
    SymbolTable symbols = new SymbolTable();
    this.scanner = new TickScanner(format, symbols);
    this.careful = new CarefulTickParser(format, symbols);
  }

  /**
   * Reads one tick.
   *
   * @param bytes null for a record without value
   * @param fullLength how many bytes the record has; more than {@code length} where only its
   *     beginning is at hand (it is {@code oversized} then)
   * @param timestampMs when the transport received the record, or {@link #NO_TIMESTAMP} (one
   *     outside 2009 to 2099 counts as none): then the record's own {@code receipt_ts} takes its
   *     place
   * @param into filled, unless a reason is returned
   * @return null, or why the bytes cannot be used. Of several reasons the first in the order of
   *     {@link CarefulTickParser}
   */
  public Reject decode(
      byte[] bytes, int offset, int length, long fullLength, long timestampMs, Tick into) {
    into.setDeadLetter(null);
    long receivedMs = Times.inRange(timestampMs) ? timestampMs : NO_TIMESTAMP;
    if (fullLength == length && scanner.scan(bytes, offset, length, receivedMs, into)) {
      return null;
    }
    return careful.parse(bytes, offset, length, fullLength, receivedMs, into);
  }
}
