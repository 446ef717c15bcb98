package io.sada.extraction.merge;

import java.util.List;

/** How alike two names of classes are: "crypto exchanges" and "cryptocurrency exchange". */
final class CommonWords {
  private static final int STEM = 5;

  private CommonWords() {}

  /** Share of the shorter one's words that the longer one has too, damped; 0 to 0.9. */
  static double likeness(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.isEmpty()) {
      return 0;
    }
    long common = shorter.stream().filter(w -> longer.stream().anyMatch(v -> alike(w, v))).count();
    double contained = (double) common / shorter.size();
    double shared = (double) common / (a.size() + b.size() - common);
    return 0.5 * contained + 0.4 * shared;
  }

  /** What two words that are alike in the sense of {@link #likeness} begin with. */
  static String stem(String word) {
    return word.length() <= 4 ? word : word.substring(0, 4);
  }

  /** The same word but for its ending: number, case, a longer compound. */
  private static boolean alike(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common == Math.max(a.length(), b.length())
        || common >= Math.min(STEM, shorter) && common >= 4;
  }
}
