package io.sada.connectors.ticks;

import io.sada.connectors.time.Timed;
import io.sada.contract.DeadLetter;
import java.math.BigDecimal;

/**
 * A trade on its way from its bytes into its bar. One object is used for many ticks: copy what you
 * keep.
 *
 * <p>Where {@link #deadLetter()} is not null the bytes could not be used, and nothing else is
 * valid.
 */
public final class Tick {
  /** The symbol has no index. */
  public static final int NO_INDEX = -1;

  private final TradeKey key = new TradeKey();
  private String symbol;
  private int symbolIndex = NO_INDEX;
  private long sizeUnscaled;
  private int sizeScale;
  private BigDecimal sizeBig;
  private DeadLetter deadLetter;

  /** One String object per symbol and decoder, so that identity is a quick first comparison. */
  public String symbol() {
    return symbol;
  }

  /**
   * A small number for the symbol, of the decoder that read the tick: a hint where to look first,
   * for a decoder may give it to another symbol one day; {@link #NO_INDEX} for none.
   */
  public int symbolIndex() {
    return symbolIndex;
  }

  /** Trade time, epoch milliseconds, within 2009 to 2099. */
  public long tsMs() {
    return key.tsMs();
  }

  /** ts in epoch milliseconds; {@link Timed#NONE} for a dead letter. */
  public static long eventTime(Tick tick) {
    return tick.deadLetter == null ? tick.key.tsMs() : Timed.NONE;
  }

  /** The double nearest to the decimal that came in; finite and &gt; 0. */
  public double price() {
    return key.price();
  }

  /** Time, trade id and price: which tick of a bar is its last. */
  public TradeKey key() {
    return key;
  }

  /** Whether the size is {@code sizeUnscaled · 10^-sizeScale}; else it is {@link #size()}. */
  public boolean hasSmallSize() {
    return sizeBig == null;
  }

  /** ≥ 0. */
  public long sizeUnscaled() {
    return sizeUnscaled;
  }

  /** 0 to 18. */
  public int sizeScale() {
    return sizeScale;
  }

  /** The exact size, ≥ 0; allocates. */
  public BigDecimal size() {
    return sizeBig != null ? sizeBig : BigDecimal.valueOf(sizeUnscaled, sizeScale);
  }

  /** Null for a tick that can be used. */
  public DeadLetter deadLetter() {
    return deadLetter;
  }

  public void setSymbol(String value) {
    setSymbol(value, NO_INDEX);
  }

  void setSymbol(String value, int index) {
    symbol = value;
    symbolIndex = index;
  }

  /**
   * @param unscaled ≥ 0
   * @param scale 0 to 18
   */
  public void setSize(long unscaled, int scale) {
    sizeUnscaled = unscaled;
    sizeScale = scale;
    sizeBig = null;
  }

  /** Any size ≥ 0; one that fits is kept as unscaled long and scale. */
  public void setSize(BigDecimal value) {
    BigDecimal size = value.scale() < 0 ? value.setScale(0) : value;
    if (size.scale() <= 18 && size.unscaledValue().bitLength() < Long.SIZE) {
      setSize(size.unscaledValue().longValueExact(), size.scale());
    } else {
      sizeBig = size;
    }
  }

  public void setDeadLetter(DeadLetter value) {
    deadLetter = value;
  }

  public void copyFrom(Tick other) {
    key.copyFrom(other.key);
    symbol = other.symbol;
    symbolIndex = other.symbolIndex;
    sizeUnscaled = other.sizeUnscaled;
    sizeScale = other.sizeScale;
    sizeBig = other.sizeBig;
    deadLetter = other.deadLetter;
  }

  @Override
  public String toString() {
    return deadLetter != null
        ? "Tick[" + deadLetter.errorClass() + "]"
        : "Tick[" + symbol + ", " + key + ", size=" + size() + "]";
  }
}
