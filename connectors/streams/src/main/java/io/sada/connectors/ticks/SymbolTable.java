package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One String per symbol, found by its bytes without making a new one. Open addressing; forgets all
 * when it has met more symbols than any market has, so that hostile input cannot fill the memory.
 */
final class SymbolTable {
  private static final int MAX_SYMBOLS = 1 << 19;

  private byte[][] keys = new byte[1024][];
  private String[] symbols = new String[1024];
  private int count;

  /** The symbol of bytes that are printable ASCII. */
  String intern(byte[] bytes, int offset, int length) {
    int mask = keys.length - 1;
    int slot = hash(bytes, offset, length) & mask;
    while (true) {
      byte[] key = keys[slot];
      if (key == null) {
        return add(Arrays.copyOfRange(bytes, offset, offset + length));
      }
      if (key.length == length && Arrays.equals(key, 0, length, bytes, offset, offset + length)) {
        return symbols[slot];
      }
      slot = (slot + 1) & mask;
    }
  }

  String intern(String symbol) {
    byte[] bytes = symbol.getBytes(StandardCharsets.UTF_8);
    return intern(bytes, 0, bytes.length);
  }

  private String add(byte[] key) {
    if (count * 2 >= keys.length) {
      grow();
    }
    int slot = free(keys, key);
    keys[slot] = key;
    symbols[slot] = new String(key, StandardCharsets.UTF_8);
    count++;
    return symbols[slot];
  }

  private void grow() {
    byte[][] oldKeys = keys;
    String[] oldSymbols = symbols;
    boolean forget = count >= MAX_SYMBOLS;
    int size = forget ? 1024 : keys.length * 2;
    keys = new byte[size][];
    symbols = new String[size];
    count = 0;
    for (int i = 0; i < oldKeys.length && !forget; i++) {
      if (oldKeys[i] != null) {
        int slot = free(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        symbols[slot] = oldSymbols[i];
        count++;
      }
    }
  }

  private static int free(byte[][] keys, byte[] key) {
    int mask = keys.length - 1;
    int slot = hash(key, 0, key.length) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(byte[] bytes, int offset, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + bytes[offset + i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
