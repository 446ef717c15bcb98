package io.sada.connectors.ticks;

import io.sada.contract.Times;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One scan over the bytes of a tick in a usual form: an object of scalars, ASCII strings without
 * escapes, numbers of up to 18 digits, times in epoch milliseconds or as {@code
 * 2026-01-06T21:04:00.123Z}. Says no to everything else, and to everything that is wrong: the
 * careful parser then says what it is.
 */
final class TickScanner {
  private static final int SYMBOL = 1;
  private static final int PRICE = 1 << 1;
  private static final int SIZE = 1 << 2;
  private static final int TS = 1 << 3;
  private static final int QUOTE = 1 << 4;
  private static final int TRADE_ID = 1 << 5;
  private static final int RECEIPT_TS = 1 << 6;
  private static final int OPTIONAL = QUOTE | TRADE_ID | RECEIPT_TS;
  private static final int REQUIRED = SYMBOL | PRICE | SIZE | TS;

  /** More other fields than this are left to the careful parser, which also finds duplicates. */
  private static final int MAX_OTHERS = 16;

  /** How far words may be read behind a tick: the usual forms of values are at most so long. */
  private static final int MARGIN = 64;

  private final TickFormat format;
  private final SymbolTable symbols;
  private final byte[][] quotes;
  private final NumberScanner numbers = new NumberScanner();
  private final Layout layout = new Layout();
  private final int[] otherStarts = new int[MAX_OTHERS];
  private final int[] otherLengths = new int[MAX_OTHERS];

  /** Where a tick lies that has no room behind it. */
  private final byte[] roomy;

  private int others;
  private int lastValueEnd;
  private int objectEnd;
  private long tsMs;
  private long receiptMs;

  TickScanner(TickFormat format, SymbolTable symbols) {
    this.format = format;
    this.symbols = symbols;
    this.roomy = new byte[format.maxBytes() + MARGIN];
    this.quotes =
        format.quotes().stream()
            .map(quote -> quote.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  /** Whether the tick was read; where not, {@code into} holds anything. */
  boolean scan(byte[] bytes, int offset, int length, long timestampMs, Tick into) {
    if (bytes == null || length > format.maxBytes()) {
      return false;
    }
    if (offset + length + MARGIN > bytes.length) {
      // Words are read whole: a copy with room behind is cheaper than to ask each time.
      System.arraycopy(bytes, offset, roomy, 0, length);
      return scan(roomy, 0, length, into) && inTime(timestampMs);
    }
    return scan(bytes, offset, offset + length, into) && inTime(timestampMs);
  }

  private boolean scan(byte[] bytes, int offset, int end, Tick into) {
    if (expected(bytes, offset, end, into)) {
      layout.hit();
    } else if (any(bytes, offset, end, into)) {
      layout.adopt(bytes, lastValueEnd, objectEnd);
    } else {
      return false;
    }
    into.key().setTsMs(tsMs);
    return true;
  }

  private boolean inTime(long timestampMs) {
    long receivedMs = timestampMs != TickDecoder.NO_TIMESTAMP ? timestampMs : receiptMs;
    return receivedMs == TickDecoder.NO_TIMESTAMP || tsMs <= receivedMs + format.maxAheadMs();
  }

  private void begin(Tick into) {
    receiptMs = TickDecoder.NO_TIMESTAMP;
    into.key().setNoId();
  }

  /**
   * Reads a tick whose fields stand as those of the last one did, values in their most usual form
   * first. One method, and not one for each kind of value: a call costs as much as reading one.
   */
  private boolean expected(byte[] bytes, int offset, int end, Tick into) {
    int size = layout.size();
    if (size == 0) {
      return false;
    }
    begin(into);
    TradeKey key = into.key();
    int p = offset;
    for (int i = 0; i < size; i++) {
      int at = layout.gap(i).after(bytes, p, end);
      if (at < 0 || at == end) {
        return false;
      }
      int field = layout.field(i);
      switch (field) {
        case SYMBOL:
          p = knownSymbol(bytes, at, into);
          break;
        case PRICE:
          p = numbers.usualDecimal(bytes, at);
          if (p >= 0) {
            key.setPrice(numbers.asDouble());
            p = numbers.value() == 0 ? -1 : p;
          }
          break;
        case SIZE:
          p = numbers.usualDecimal(bytes, at);
          into.setSize(numbers.value(), numbers.scale());
          break;
        case TS:
          tsMs = numbers.usualMillis(bytes, at);
          p = Times.inRange(tsMs) ? at + NumberScanner.MILLIS_DIGITS : -1;
          break;
        case TRADE_ID:
          p = numbers.usualWhole(bytes, at);
          if (p >= 0) {
            key.setId(numbers.value());
          }
          break;
        default:
          p = -1;
      }
      if (p < 0 || p > end) {
        p = value(field, bytes, at, end, into);
        if (p < 0) {
          return false;
        }
      }
    }
    p = layout.gap(size).after(bytes, p, end);
    return p == end || p >= 0 && Bytes.skipSpace(bytes, p, end) == end;
  }

  /** A symbol that was met before, of few bytes; −1 for others. */
  private int knownSymbol(byte[] bytes, int p, Tick into) {
    long word = Words.at(bytes, p + 1);
    int length = Words.quote(word);
    if (length >= Words.BYTES || bytes[p] != '"') {
      return -1;
    }
    int index = symbols.indexOf(Words.first(word, length), length);
    if (index < 0) {
      return -1;
    }
    into.setSymbol(symbols.at(index), index);
    return p + length + 2;
  }

  /** Reads a tick whose fields stand in any order. */
  private boolean any(byte[] bytes, int offset, int end, Tick into) {
    begin(into);
    layout.begin();
    others = 0;
    int seen = 0;
    int before = offset;
    int p = Bytes.skipSpace(bytes, offset, end);
    if (p >= end || bytes[p++] != '{') {
      return false;
    }
    while (true) {
      int keyStart = Bytes.skipSpace(bytes, p, end) + 1;
      if (keyStart >= end || bytes[keyStart - 1] != '"') {
        return false;
      }
      int keyEnd = Bytes.stringEnd(bytes, keyStart, end);
      if (keyEnd < 0) {
        return false;
      }
      p = Bytes.skipSpace(bytes, keyEnd + 1, end);
      if (p >= end || bytes[p] != ':') {
        return false;
      }
      p = Bytes.skipSpace(bytes, p + 1, end);
      if (p >= end) {
        return false;
      }
      int field = field(bytes, keyStart, keyEnd - keyStart);
      if (field == 0 ? repeated(bytes, keyStart, keyEnd - keyStart) : (seen & field) != 0) {
        return false;
      }
      seen |= field;
      layout.note(field, before, p, field == 0 || field == QUOTE);
      p = value(field, bytes, p, end, into);
      if (p < 0) {
        return false;
      }
      before = p;
      lastValueEnd = p;
      p = Bytes.skipSpace(bytes, p, end);
      if (p >= end) {
        return false;
      }
      byte next = bytes[p++];
      if (next == '}') {
        objectEnd = p;
        return Bytes.skipSpace(bytes, p, end) == end
            && (seen & REQUIRED) == REQUIRED
            && ((seen & QUOTE) != 0 || format.quoteMayBeAbsent());
      }
      if (next != ',') {
        return false;
      }
    }
  }

  private int value(int field, byte[] bytes, int p, int end, Tick into) {
    if (bytes[p] == 'n' && (field & OPTIONAL) != 0) {
      boolean allowed = field != QUOTE || format.quoteMayBeAbsent();
      return allowed ? Bytes.skipScalar(bytes, p, end) : -1;
    }
    return switch (field) {
      case SYMBOL -> symbol(bytes, p, end, into);
      case PRICE -> price(bytes, p, end, into);
      case SIZE -> size(bytes, p, end, into);
      case TS -> {
        int after = time(bytes, p, end);
        tsMs = numbers.value();
        yield after;
      }
      case RECEIPT_TS -> {
        int after = time(bytes, p, end);
        receiptMs = numbers.value();
        yield after;
      }
      case QUOTE -> quote(bytes, p, end);
      case TRADE_ID -> tradeId(bytes, p, end, into);
      default -> Bytes.skipScalar(bytes, p, end);
    };
  }

  private int symbol(byte[] bytes, int p, int end, Tick into) {
    if (bytes[p] != '"') {
      return -1;
    }
    int first = p + 1;
    if (Words.fits(bytes, first)) {
      long word = Words.at(bytes, first);
      int length = Words.quote(word);
      if (length < Words.BYTES && first + length < end) {
        int index = symbols.indexOf(Words.first(word, length), length);
        if (index >= 0) {
          into.setSymbol(symbols.at(index), index);
          return first + length + 1;
        }
      }
    }
    int close = Bytes.stringEnd(bytes, first, end);
    if (close <= first || bytes[first] == ' ') {
      return -1;
    }
    into.setSymbol(
        symbols.intern(new String(bytes, first, close - first, StandardCharsets.US_ASCII)));
    return close + 1;
  }

  private int price(byte[] bytes, int p, int end, Tick into) {
    int after = numbers.decimal(bytes, p, end);
    if (after < 0 || numbers.value() == 0) {
      return -1;
    }
    double price = numbers.asDouble();
    into.key().setPrice(price);
    return price > 0 && price <= Double.MAX_VALUE ? after : -1;
  }

  private int size(byte[] bytes, int p, int end, Tick into) {
    int after = numbers.decimal(bytes, p, end);
    if (after < 0 || !numbers.toPlainScale()) {
      return -1;
    }
    into.setSize(numbers.value(), numbers.scale());
    return after;
  }

  private int time(byte[] bytes, int p, int end) {
    int after = numbers.time(bytes, p, end);
    return after >= 0 && Times.inRange(numbers.value()) ? after : -1;
  }

  private int quote(byte[] bytes, int p, int end) {
    if (bytes[p] != '"') {
      return -1;
    }
    int close = Bytes.stringEnd(bytes, p + 1, end);
    for (byte[] quote : quotes) {
      if (quote.length == close - p - 1
          && Arrays.equals(quote, 0, quote.length, bytes, p + 1, close)) {
        return close + 1;
      }
    }
    return -1;
  }

  private int tradeId(byte[] bytes, int p, int end, Tick into) {
    if (bytes[p] == '"') {
      int close = Bytes.stringEnd(bytes, p + 1, end);
      if (close < 0) {
        return -1;
      }
      into.key().setAsciiId(bytes, p + 1, close - p - 1);
      return close + 1;
    }
    int after = numbers.whole(bytes, p, end);
    if (after >= 0) {
      into.key().setId(numbers.value());
    }
    return after;
  }

  private boolean repeated(byte[] bytes, int start, int length) {
    for (int i = 0; i < others; i++) {
      if (otherLengths[i] == length
          && Arrays.equals(
              bytes, start, start + length, bytes, otherStarts[i], otherStarts[i] + length)) {
        return true;
      }
    }
    if (others == MAX_OTHERS) {
      return true;
    }
    otherStarts[others] = start;
    otherLengths[others++] = length;
    return false;
  }

  private static int field(byte[] b, int p, int length) {
    switch (length) {
      case 2:
        return b[p] == 't' && b[p + 1] == 's' ? TS : 0;
      case 4:
        return b[p] == 's' && b[p + 1] == 'i' && b[p + 2] == 'z' && b[p + 3] == 'e' ? SIZE : 0;
      case 5:
        if (b[p] == 'p') {
          return Bytes.is(b, p, Names.PRICE) ? PRICE : 0;
        }
        return Bytes.is(b, p, Names.QUOTE) ? QUOTE : 0;
      case 6:
        return Bytes.is(b, p, Names.SYMBOL) ? SYMBOL : 0;
      case 8:
        return Bytes.is(b, p, Names.TRADE_ID) ? TRADE_ID : 0;
      case 10:
        return Bytes.is(b, p, Names.RECEIPT_TS) ? RECEIPT_TS : 0;
      default:
        return 0;
    }
  }

  /** The names of the fields as bytes. */
  private static final class Names {
    static final byte[] PRICE = "price".getBytes(StandardCharsets.US_ASCII);
    static final byte[] QUOTE = "quote".getBytes(StandardCharsets.US_ASCII);
    static final byte[] SYMBOL = "symbol".getBytes(StandardCharsets.US_ASCII);
    static final byte[] TRADE_ID = "trade_id".getBytes(StandardCharsets.US_ASCII);
    static final byte[] RECEIPT_TS = "receipt_ts".getBytes(StandardCharsets.US_ASCII);

    private Names() {}
  }
}
