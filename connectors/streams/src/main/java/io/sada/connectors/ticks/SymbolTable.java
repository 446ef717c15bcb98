package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One String per symbol. Those of up to seven bytes are found by their bytes in one word, by open
 * addressing and without making a new String. Forgets all when it has met more symbols than any
 * market has, so that hostile input cannot fill the memory.
 */
final class SymbolTable {
  private static final int MAX_SYMBOLS = 1 << 19;
  private static final int FIRST_SIZE = 1024;

  private final Map<String, String> others = new HashMap<>();

  /** A symbol's key and, in the word behind it, its index. */
  private long[] slots = new long[2 * FIRST_SIZE];

  private String[] symbols = new String[FIRST_SIZE];
  private int count;

  /**
   * Index of a symbol that was met before, of 1 to 7 printable ASCII bytes that need no escape; −1
   * for others.
   *
   * @param word its bytes, the first one lowest
   * @param length their number: without it a byte of zero behind a symbol would go unseen
   */
  int indexOf(long word, int length) {
    return indexOf(key(word, length));
  }

  /** The symbol with an index. */
  String at(int index) {
    return symbols[index];
  }

  private static long key(long word, int length) {
    return word | (long) length << 56;
  }

  private int indexOf(long key) {
    int mask = slots.length - 2;
    int slot = slot(key);
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return (int) slots[slot + 1];
      }
      slot = (slot + 2) & mask;
    }
    return -1;
  }

  String intern(String symbol) {
    byte[] bytes = symbol.getBytes(StandardCharsets.UTF_8);
    if (!plain(bytes)) {
      if (others.size() >= MAX_SYMBOLS) {
        others.clear();
      }
      String first = others.putIfAbsent(symbol, symbol);
      return first == null ? symbol : first;
    }
    long key = key(Words.at(Arrays.copyOf(bytes, Words.BYTES), 0), bytes.length);
    int index = indexOf(key);
    if (index >= 0) {
      return symbols[index];
    }
    if (count == MAX_SYMBOLS || count == symbols.length / 4 * 3) {
      grow();
    }
    symbols[count] = symbol;
    put(key, count++);
    return symbol;
  }

  private static boolean plain(byte[] bytes) {
    if (bytes.length == 0 || bytes.length >= Words.BYTES) {
      return false;
    }
    for (byte b : bytes) {
      if (b < ' ' || b == '"' || b == '\\') {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    boolean forget = count >= MAX_SYMBOLS;
    int size = forget ? FIRST_SIZE : symbols.length * 2;
    long[] old = slots;
    slots = new long[2 * size];
    if (forget) {
      symbols = new String[size];
      count = 0;
      return;
    }
    symbols = Arrays.copyOf(symbols, size);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(old[i], (int) old[i + 1]);
      }
    }
  }

  private void put(long key, int index) {
    int mask = slots.length - 2;
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = (slot + 2) & mask;
    }
    slots[slot] = key;
    slots[slot + 1] = index;
  }

  /** The highest bits of the product are the well mixed ones (Knuth 1973, Fibonacci hashing). */
  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(symbols.length) + 1) << 1;
  }
}
