package io.sada.connectors.ticks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * What decides which of two ticks of a bar is the later one: (ts; id absent &lt; text &lt; number;
 * id, as number or as text by UTF-16 units; price). Two ticks that are equal in all of it give the
 * same close, so their sizes need no comparing.
 *
 * <p>A JSON string is an id as text, also when it holds only digits; a JSON number is an id as
 * number and compared exactly, at any length.
 *
 * <p>Mutable and reused: {@link #copyFrom} allocates only when a text id is longer than all before.
 */
public final class TradeKey implements Comparable<TradeKey> {
  /** No id. */
  public static final byte ABSENT = 0;

  /** An id as text, in {@link #idText}. */
  public static final byte TEXT = 1;

  /** An id as a whole number within long, in {@link #number}. */
  public static final byte NUMBER = 2;

  /** Any other number; {@link #idText} holds its digits. */
  public static final byte BIG_NUMBER = 3;

  private long tsMs;
  private double price;
  private byte kind;
  private long number;
  private BigDecimal big;
  private char[] text = new char[0];
  private int textLength;

  public long tsMs() {
    return tsMs;
  }

  public double price() {
    return price;
  }

  public void setTsMs(long value) {
    tsMs = value;
  }

  public void setPrice(double value) {
    price = value;
  }

  public void setNoId() {
    kind = ABSENT;
  }

  public void setId(long value) {
    kind = NUMBER;
    number = value;
  }

  /** An id of any size; one that is a whole number within long is kept as such. */
  public void setId(BigDecimal value) {
    if ((long) value.precision() - value.scale() <= 19) {
      BigDecimal stripped = value.stripTrailingZeros();
      if (stripped.scale() <= 0) {
        BigInteger whole = stripped.toBigIntegerExact();
        if (whole.bitLength() < Long.SIZE) {
          setId(whole.longValueExact());
          return;
        }
      }
    }
    kind = BIG_NUMBER;
    big = value;
  }

  public void setId(CharSequence value) {
    int length = value.length();
    char[] into = room(length);
    for (int i = 0; i < length; i++) {
      into[i] = value.charAt(i);
    }
  }

  /** An id of ASCII characters. */
  void setAsciiId(byte[] bytes, int offset, int length) {
    char[] into = room(length);
    for (int i = 0; i < length; i++) {
      into[i] = (char) bytes[offset + i];
    }
  }

  private char[] room(int length) {
    if (text.length < length) {
      text = new char[Math.max(length, 24)];
    }
    kind = TEXT;
    textLength = length;
    return text;
  }

  public void copyFrom(TradeKey other) {
    tsMs = other.tsMs;
    price = other.price;
    kind = other.kind;
    number = other.number;
    big = other.kind == BIG_NUMBER ? other.big : null;
    if (other.kind == TEXT) {
      System.arraycopy(other.text, 0, room(other.textLength), 0, other.textLength);
    }
  }

  @Override
  public int compareTo(TradeKey other) {
    if (tsMs != other.tsMs) {
      return tsMs < other.tsMs ? -1 : 1;
    }
    int byId = compareId(other);
    return byId != 0 ? byId : Double.compare(price, other.price);
  }

  private int compareId(TradeKey other) {
    if (kind >= NUMBER && other.kind >= NUMBER) {
      return kind == NUMBER && other.kind == NUMBER
          ? Long.compare(number, other.number)
          : asDecimal().compareTo(other.asDecimal());
    }
    if (kind != other.kind) {
      return Math.min(kind, NUMBER) - Math.min(other.kind, NUMBER);
    }
    return kind == TEXT ? Arrays.compare(text, 0, textLength, other.text, 0, other.textLength) : 0;
  }

  private BigDecimal asDecimal() {
    return kind == BIG_NUMBER ? big : BigDecimal.valueOf(number);
  }

  /** One of {@link #ABSENT}, {@link #TEXT}, {@link #NUMBER}, {@link #BIG_NUMBER}. */
  public byte kind() {
    return kind;
  }

  /** The id where it is a {@link #NUMBER}; meaningless else. */
  public long number() {
    return number;
  }

  /** The id where it is a {@link #TEXT} or {@link #BIG_NUMBER}; null else. Allocates. */
  public String idText() {
    return kind == TEXT
        ? new String(text, 0, textLength)
        : kind == BIG_NUMBER ? big.toString() : null;
  }

  /** The trade id: null, a String, a Long or a BigDecimal. */
  public Object id() {
    return switch (kind) {
      case TEXT -> new String(text, 0, textLength);
      case NUMBER -> number;
      case BIG_NUMBER -> big;
      default -> null;
    };
  }

  public void write(DataOutputView out) throws IOException {
    out.writeLong(tsMs);
    out.writeDouble(price);
    out.writeByte(kind);
    if (kind == NUMBER) {
      out.writeLong(number);
    } else if (kind == TEXT) {
      out.writeInt(textLength);
      for (int i = 0; i < textLength; i++) {
        out.writeChar(text[i]);
      }
    } else if (kind == BIG_NUMBER) {
      Decimals.write(big, out);
    }
  }

  public void read(DataInputView in) throws IOException {
    tsMs = in.readLong();
    price = in.readDouble();
    kind = in.readByte();
    big = null;
    if (kind == NUMBER) {
      number = in.readLong();
    } else if (kind == TEXT) {
      int length = in.readInt();
      char[] into = room(length);
      for (int i = 0; i < length; i++) {
        into[i] = in.readChar();
      }
    } else if (kind == BIG_NUMBER) {
      big = Decimals.read(in);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TradeKey key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(tsMs) * 31 + Double.hashCode(price);
  }

  @Override
  public String toString() {
    return "TradeKey[ts=" + tsMs + ", id=" + id() + ", price=" + price + "]";
  }
}
