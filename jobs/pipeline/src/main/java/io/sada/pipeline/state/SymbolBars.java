package io.sada.pipeline.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A symbol's bars, and the last price of every second, which lead and lag are read from: of the
 * latest hours, and of the time around announcements whose records may be issued again.
 */
public final class SymbolBars {
  /** Length of the finer slots, milliseconds. */
  public static final int SECOND_MS = 1_000;

  private final BarRing bars;
  private final TickSeries seconds;

  public SymbolBars() {
    this(new BarRing(), new TickSeries());
  }

  private SymbolBars(BarRing bars, TickSeries seconds) {
    this.bars = bars;
    this.seconds = seconds;
  }

  public BarRing bars() {
    return bars;
  }

  public TickSeries seconds() {
    return seconds;
  }

  /**
   * Takes part of a bar; of its seconds those that are kept still.
   *
   * @return whether the bar's close or volume changed, or one of the seconds
   */
  public boolean merge(PartialBar part, long barMs) {
    long start = part.bar * barMs;
    boolean changed = false;
    for (int i = 0; i < part.size; i++) {
      long second = (start + part.offset(i)) / SECOND_MS;
      int at = (int) (start + part.offset(i) - second * SECOND_MS);
      changed |=
          seconds.offer(
              second, at, part.idKind(i), part.idNumber(i), part.idText(i), part.price(i));
    }
    return bars.merge(part) | changed;
  }

  /**
   * Forgets what lies before the given bar and second.
   *
   * @param spans seconds that are kept all the same, the same object as before where they are the
   *     same
   */
  public void trim(long barFloor, long secondFloor, KeptSpans spans) {
    bars.trim(barFloor);
    seconds.trim(secondFloor, spans);
  }

  public SymbolBars copy() {
    return new SymbolBars(bars.copy(), seconds.copy());
  }

  void write(DataOutput out) throws IOException {
    bars.write(out);
    seconds.write(out);
  }

  static SymbolBars read(DataInput in) throws IOException {
    return new SymbolBars(BarRing.read(in), TickSeries.read(in));
  }

  static SymbolBars readFirstVersion(DataInput in) throws IOException {
    return new SymbolBars(BarRing.readFirstVersion(in), TickSeries.readFirstVersion(in));
  }
}
