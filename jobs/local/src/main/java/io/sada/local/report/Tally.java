package io.sada.local.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of each, in the order of their names. */
final class Tally {
  private final Map<String, Long> counts = new TreeMap<>();

  void add(Object name) {
    counts.merge(String.valueOf(name), 1L, Long::sum);
  }

  Map<String, Long> counts() {
    return counts;
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 3 created, 1 updated}; names with underscores read as words. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(e -> Figures.count(e.getValue()) + " " + e.getKey().replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
