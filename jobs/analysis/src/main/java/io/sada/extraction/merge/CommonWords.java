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
    long common = shorter.stream().filter(w -> longer.stream().anyMatch(v -> alike(w, v))).count();
    return likeness(common, a.size(), b.size());
  }

  /** The same of two sets by their sizes and by how many they have in common. */
  static double likeness(long common, int a, int b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    return 0.5 * common / Math.min(a, b) + 0.4 * common / (a + b - common);
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
