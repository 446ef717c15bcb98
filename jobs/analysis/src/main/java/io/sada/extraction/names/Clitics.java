package io.sada.extraction.names;

import java.util.ArrayList;
import java.util.List;

/** The particles that Arabic writes together with the word behind them. */
final class Clitics {
  private static final int SHORTEST_NAME = 2;
  private static final List<String> PREFIXES =
      List.of(
          "و", "ف", "ب", "ل", "ك", "ال", "لل", "وب", "ول", "وك", "فب", "فل", "وال", "بال", "كال",
          "فال", "ولل", "فلل", "وبال", "وكال", "فبال");

  private Clitics() {}

  /**
   * The ways to read a folded Arabic word as particles and a name, the word itself first: number of
   * characters to leave out. {@code للبنك} can also be {@code البنك} behind {@code ل}: that reading
   * is {@link #LAM_LAM}.
   */
  static List<Integer> cuts(String word) {
    List<Integer> cuts = new ArrayList<>(3);
    cuts.add(0);
    char c = word.charAt(0);
    boolean may = c == 'و' || c == 'ف' || c == 'ب' || c == 'ل' || c == 'ك' || c == 'ا';
    if (!may) {
      return cuts;
    }
    for (String prefix : PREFIXES) {
      if (word.length() - prefix.length() >= SHORTEST_NAME && word.startsWith(prefix)) {
        cuts.add(prefix.length());
      }
    }
    return cuts;
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
