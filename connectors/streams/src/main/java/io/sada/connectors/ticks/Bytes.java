package io.sada.connectors.ticks;

/** Steps over pieces of JSON in bytes; −1 for what the scan does not understand. */
final class Bytes {
  private Bytes() {}

  static int skipSpace(byte[] bytes, int from, int end) {
    int p = from;
    while (p < end && bytes[p] <= ' ' && isSpace(bytes[p])) {
      p++;
    }
    return p;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Index of the closing quote of a string of ASCII without escapes that starts at from. */
  static int stringEnd(byte[] bytes, int from, int end) {
    for (int p = from; p < end; p++) {
      byte b = bytes[p];
      if (b == '"') {
        return p;
      }
      if (b < ' ' || b == '\\') {
        return -1;
      }
    }
    return -1;
  }

  static boolean is(byte[] bytes, int from, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Index after a string, number, true, false or null. */
  static int skipScalar(byte[] bytes, int p, int end) {
    return switch (bytes[p]) {
      case '"' -> {
        int close = stringEnd(bytes, p + 1, end);
        yield close < 0 ? -1 : close + 1;
      }
      case 't' -> skipWord(bytes, p, end, TRUE);
      case 'f' -> skipWord(bytes, p, end, FALSE);
      case 'n' -> skipWord(bytes, p, end, NULL);
      default -> skipNumber(bytes, p, end);
    };
  }

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private static int skipWord(byte[] bytes, int p, int end, byte[] word) {
    return p + word.length <= end && is(bytes, p, word) ? p + word.length : -1;
  }

  private static int skipNumber(byte[] bytes, int from, int end) {
    int p = bytes[from] == '-' ? from + 1 : from;
    int digits = skipDigits(bytes, p, end);
    if (digits == p || bytes[p] == '0' && digits > p + 1) {
      return -1;
    }
    p = digits;
    if (p < end && bytes[p] == '.') {
      digits = skipDigits(bytes, p + 1, end);
      if (digits == p + 1) {
        return -1;
      }
      p = digits;
    }
    if (p < end && (bytes[p] == 'e' || bytes[p] == 'E')) {
      p++;
      if (p < end && (bytes[p] == '-' || bytes[p] == '+')) {
        p++;
      }
      digits = skipDigits(bytes, p, end);
      return digits == p ? -1 : digits;
    }
    return p;
  }

  private static int skipDigits(byte[] bytes, int from, int end) {
    int p = from;
    while (p < end && bytes[p] >= '0' && bytes[p] <= '9') {
      p++;
    }
    return p;
  }
}
