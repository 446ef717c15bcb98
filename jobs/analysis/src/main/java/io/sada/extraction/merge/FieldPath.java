package io.sada.extraction.merge;

/**
 * A path such as {@code investors[2].amount} in its parts.
 *
 * @param root the field
 * @param index of the entry, or −1 where the path has none
 * @param rest what follows, with its dot; may be empty
 */
record FieldPath(String root, int index, String rest) {
  /** Reads a path; what is no path is a field without index. */
  static FieldPath of(String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']', open + 1);
    if (open > 0 && close > open + 1) {
      int index = number(path, open + 1, close);
      if (index >= 0) {
        return new FieldPath(path.substring(0, open), index, path.substring(close + 1));
      }
    }
    int dot = path.indexOf('.');
    return dot > 0
        ? new FieldPath(path.substring(0, dot), -1, path.substring(dot))
        : new FieldPath(path, -1, "");
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || number > 100_000) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  FieldPath at(int place) {
    return new FieldPath(root, place, rest);
  }

  @Override
  public String toString() {
    return index < 0 ? root + rest : root + '[' + index + ']' + rest;
  }
}
