package io.sada.connectors.ticks;

import io.sada.connectors.time.Timed;
import io.sada.contract.DeadLetter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ticks of one source that were read together, in the order of reading, in columns; what could not
 * be used is beside them. A stream of these pays what an operator costs a record once for hundreds
 * of ticks.
 *
 * <p>One object is used again and again: copy what you keep.
 */
public final class TickBatch {
  /** So many ticks make a batch full. */
  public static final int CAPACITY = 512;

  private static final int FIRST_CAPACITY = 16;

  private int size;
  private String[] symbols = new String[FIRST_CAPACITY];
  private int[] symbolIndexes = new int[FIRST_CAPACITY];
  private long[] times = new long[FIRST_CAPACITY];
  private double[] prices = new double[FIRST_CAPACITY];
  private byte[] idKinds = new byte[FIRST_CAPACITY];
  private long[] idNumbers = new long[FIRST_CAPACITY];
  private long[] sizes = new long[FIRST_CAPACITY];
  private byte[] sizeScales = new byte[FIRST_CAPACITY];

  /** Null until a tick has an id that is no small number. */
  private String[] idTexts;

  /** Null until a size fits no long. */
  private BigDecimal[] bigSizes;

  private final List<DeadLetter> deadLetters = new ArrayList<>(0);
  private long newestMs = Timed.NONE;

  /** A batch of one. */
  public static TickBatch of(Tick tick) {
    TickBatch batch = new TickBatch();
    batch.add(tick);
    return batch;
  }

  /** Largest ts in epoch milliseconds; {@link Timed#NONE} where no tick can be used. */
  public static long eventTime(TickBatch batch) {
    return batch.newestMs;
  }

  /** Number of ticks that can be used. */
  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0 && deadLetters.isEmpty();
  }

  public boolean isFull() {
    return size + deadLetters.size() >= CAPACITY;
  }

  /** What could not be used. */
  public List<DeadLetter> deadLetters() {
    return deadLetters;
  }

  public void clear() {
    if (idTexts != null) {
      Arrays.fill(idTexts, 0, size, null);
    }
    if (bigSizes != null) {
      Arrays.fill(bigSizes, 0, size, null);
    }
    if (!deadLetters.isEmpty()) {
      deadLetters.clear();
    }
    size = 0;
    newestMs = Timed.NONE;
  }

  /** Takes a copy of a tick, or its dead letter. */
  public void add(Tick tick) {
    if (tick.deadLetter() != null) {
      deadLetters.add(tick.deadLetter());
      return;
    }
    if (size == times.length) {
      grow();
    }
    int i = size++;
    TradeKey key = tick.key();
    symbols[i] = tick.symbol();
    symbolIndexes[i] = tick.symbolIndex();
    times[i] = key.tsMs();
    prices[i] = key.price();
    idKinds[i] = key.kind();
    idNumbers[i] = key.number();
    sizes[i] = tick.sizeUnscaled();
    sizeScales[i] = (byte) tick.sizeScale();
    newestMs = Math.max(newestMs, key.tsMs());
    if (key.kind() != TradeKey.ABSENT && key.kind() != TradeKey.NUMBER) {
      idTexts = idTexts == null ? new String[times.length] : idTexts;
      idTexts[i] = key.idText();
    }
    if (!tick.hasSmallSize()) {
      bigSizes = bigSizes == null ? new BigDecimal[times.length] : bigSizes;
      bigSizes[i] = tick.size();
    }
  }

  private void grow() {
    int capacity = 2 * times.length;
    symbols = Arrays.copyOf(symbols, capacity);
    symbolIndexes = Arrays.copyOf(symbolIndexes, capacity);
    times = Arrays.copyOf(times, capacity);
    prices = Arrays.copyOf(prices, capacity);
    idKinds = Arrays.copyOf(idKinds, capacity);
    idNumbers = Arrays.copyOf(idNumbers, capacity);
    sizes = Arrays.copyOf(sizes, capacity);
    sizeScales = Arrays.copyOf(sizeScales, capacity);
    idTexts = idTexts == null ? null : Arrays.copyOf(idTexts, capacity);
    bigSizes = bigSizes == null ? null : Arrays.copyOf(bigSizes, capacity);
  }

  /** As {@link Tick#symbol()}. */
  public String symbol(int i) {
    return symbols[i];
  }

  /** As {@link Tick#symbolIndex()}. */
  public int symbolIndex(int i) {
    return symbolIndexes[i];
  }

  /** As {@link Tick#tsMs()}. */
  public long tsMs(int i) {
    return times[i];
  }

  /** As {@link Tick#price()}. */
  public double price(int i) {
    return prices[i];
  }

  /** As {@link TradeKey#kind()}. */
  public byte idKind(int i) {
    return idKinds[i];
  }

  /** As {@link TradeKey#number()}. */
  public long idNumber(int i) {
    return idNumbers[i];
  }

  /** As {@link TradeKey#idText()}. */
  public String idText(int i) {
    return idTexts == null ? null : idTexts[i];
  }

  /** As {@link Tick#hasSmallSize()}. */
  public boolean hasSmallSize(int i) {
    return bigSizes == null || bigSizes[i] == null;
  }

  /** As {@link Tick#sizeUnscaled()}. */
  public long sizeUnscaled(int i) {
    return sizes[i];
  }

  /** As {@link Tick#sizeScale()}. */
  public int sizeScale(int i) {
    return sizeScales[i];
  }

  /** As {@link Tick#size()}. */
  public BigDecimal size(int i) {
    return hasSmallSize(i) ? BigDecimal.valueOf(sizes[i], sizeScales[i]) : bigSizes[i];
  }

  /** Fills a tick with the i-th. */
  public void get(int i, Tick into) {
    into.setDeadLetter(null);
    into.setSymbol(symbols[i], symbolIndexes[i]);
    into.key().setTsMs(times[i]);
    into.key().setPrice(prices[i]);
    switch (idKinds[i]) {
      case TradeKey.ABSENT -> into.key().setNoId();
      case TradeKey.NUMBER -> into.key().setId(idNumbers[i]);
      case TradeKey.TEXT -> into.key().setId(idTexts[i]);
      default -> into.key().setId(new BigDecimal(idTexts[i]));
    }
    if (hasSmallSize(i)) {
      into.setSize(sizes[i], sizeScales[i]);
    } else {
      into.setSize(bigSizes[i]);
    }
  }

  @Override
  public String toString() {
    return "TickBatch[" + size + " ticks, " + deadLetters.size() + " dead letters]";
  }
}
