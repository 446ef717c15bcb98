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
  private long[] words = new long[FIRST_SIZE];
  private String[] symbols = new String[FIRST_SIZE];
  private int count;

  /**
   * A symbol that was met before, of 1 to 7 printable ASCII bytes that need no escape; null for
   * others.
   *
   * @param word its bytes, the first one lowest
   * @param length their number: without it a byte of zero behind a symbol would go unseen
   */
  String known(long word, int length) {
    return known(key(word, length));
  }

  private static long key(long word, int length) {
    return word | (long) length << 56;
  }

  private String known(long word) {
    int mask = words.length - 1;
    int slot = slot(word, mask);
    while (words[slot] != 0) {
      if (words[slot] == word) {
        return symbols[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
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
    long word = key(Words.at(Arrays.copyOf(bytes, Words.BYTES), 0), bytes.length);
    String known = known(word);
    if (known != null) {
      return known;
    }
    if (++count * 2 > words.length) {
      grow();
    }
    put(word, symbol);
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
    long[] oldWords = words;
    String[] oldSymbols = symbols;
    boolean forget = count > MAX_SYMBOLS;
    int size = forget ? FIRST_SIZE : words.length * 2;
    words = new long[size];
    symbols = new String[size];
    if (forget) {
      count = 1;
      return;
    }
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        put(oldWords[i], oldSymbols[i]);
      }
    }
  }

  private void put(long word, String symbol) {
    int mask = words.length - 1;
    int slot = slot(word, mask);
    while (words[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    symbols[slot] = symbol;
  }

  private static int slot(long word, int mask) {
    long hash = word * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32) & mask;
  }
}
