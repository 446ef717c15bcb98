package io.sada.extraction.merge;

/** 64-bit hashes that are the same in every run and on every machine. */
final class Hash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** FNV-1a over the code units, then mixed so that the smallest of many are a fair sample. */
  static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** FNV-1a over bytes, mixed. */
  static long of(byte[] bytes) {
    long hash = OFFSET;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long x) {
    long z = x + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
