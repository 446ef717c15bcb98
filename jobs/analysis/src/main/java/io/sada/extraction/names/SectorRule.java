package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that name a sector where they stand close together, in any order.
 *
 * @param sector what they name
 * @param groups one word of each group must occur
 */
record SectorRule(SectorId sector, List<Set<String>> groups) {
  /** How many tokens the words may span. */
  private static final int SPAN = 7;

  /**
   * Index of the last of the words if the first of them is at {@code start}; -1 if they are not.
   */
  int endsAt(Passage passage, int start) {
    int first = groupOf(passage.tokens().get(start), List.of());
    if (first < 0) {
      return -1;
    }
    List<Integer> found = new ArrayList<>(groups.size());
    found.add(first);
    if (found.size() == groups.size()) {
      return start;
    }
    int end = Math.min(passage.tokens().size(), start + SPAN);
    for (int i = start + 1; i < end && !endsSentence(passage, i); i++) {
      int group = groupOf(passage.tokens().get(i), found);
      if (group >= 0) {
        found.add(group);
        if (found.size() == groups.size()) {
          return i;
        }
      }
    }
    return -1;
  }

  private int groupOf(Token token, List<Integer> found) {
    if (token.kind() != Token.Kind.WORD) {
      return -1;
    }
    List<String> readings = SectorFinder.readings(token);
    for (int g = 0; g < groups.size(); g++) {
      if (!found.contains(g) && readings.stream().anyMatch(groups.get(g)::contains)) {
        return g;
      }
    }
    return -1;
  }

  private static boolean endsSentence(Passage passage, int i) {
    return passage.startsSentence(i);
  }
}
