package io.sada.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measure of scrapinghub's article-extraction-benchmark: multisets of four-word shingles, mean
 * precision and mean recall over the pages, and the F1 of the two means.
 */
final class Shingles {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private double precision;
  private double recall;
  private int predicted;
  private int expected;

  void add(String truth, String prediction) {
    Map<List<String>, Integer> right = shingles(truth);
    Map<List<String>, Integer> given = shingles(prediction);
    int common = 0;
    for (Map.Entry<List<String>, Integer> each : given.entrySet()) {
      common += Math.min(each.getValue(), right.getOrDefault(each.getKey(), 0));
    }
    if (!given.isEmpty()) {
      precision += (double) common / size(given);
      predicted++;
    }
    if (!right.isEmpty()) {
      recall += (double) common / size(right);
      expected++;
    }
  }

  double f1() {
    double p = precision / Math.max(1, predicted);
    double r = recall / Math.max(1, expected);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static int size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    if (!words.isEmpty() && words.size() < WORDS) {
      shingles.put(words, 1);
    }
    for (int i = 0; i + WORDS <= words.size(); i++) {
      shingles.merge(List.copyOf(words.subList(i, i + WORDS)), 1, Integer::sum);
    }
    return shingles;
  }
}
