package io.sada.extraction.names;

/** The particles that Arabic writes together with the word behind them. */
final class Clitics {
  /** No more characters than these are ever left out: {@code وبال}. */
  static final int LONGEST = 4;

  private static final int SHORTEST_NAME = 2;

  private Clitics() {}

  /**
   * The ways to read a folded Arabic word as particles ({@code و ف}, {@code ب ل ك}, {@code ال لل})
   * and a name: bit n is set where the first n characters may be particles. Bit 0 is the word
   * itself. {@code للبنك} can also be {@code البنك} behind {@code ل}: see {@link #lamLam}.
   */
  static int cuts(String word) {
    int mask = 1;
    int at = 0;
    char c = word.charAt(0);
    if (c == 'و' || c == 'ف') {
      mask |= 1 << 1;
      at = 1;
      c = at < word.length() ? word.charAt(at) : 0;
    }
    if (c == 'ا' && word.startsWith("ال", at)) {
      mask |= 1 << at + 2;
    } else if (c == 'ب' || c == 'ك') {
      mask |= 1 << at + 1;
      mask |= word.startsWith("ال", at + 1) ? 1 << at + 3 : 0;
    } else if (c == 'ل') {
      mask |= 1 << at + 1;
      mask |= word.startsWith("لل", at) ? 1 << at + 2 : 0;
    }
    int longest = Math.max(0, word.length() - SHORTEST_NAME);
    return longest >= LONGEST ? mask : mask & (2 << longest) - 1 | 1;
  }

  /** Whether the reading that leaves out this many characters is among the cuts. */
  static boolean has(int cuts, int cut) {
    return (cuts & 1 << cut) != 0;
  }

  /**
   * Where {@code لل} or {@code ولل} stands for a preposition and the article; -1 if it does not.
   */
  static int lamLam(String word) {
    if (word.startsWith("لل") && word.length() > 3) {
      return 2;
    }
    boolean joined = word.length() > 4 && (word.startsWith("ولل") || word.startsWith("فلل"));
    return joined ? 3 : -1;
  }
}
