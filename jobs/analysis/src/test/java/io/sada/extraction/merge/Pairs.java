package io.sada.extraction.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How well a clustering agrees with another: precision and recall over the pairs put together. */
record Pairs(Set<String> wanted, Set<String> found) {
  static Set<String> of(Collection<? extends Collection<String>> clusters) {
    Set<String> pairs = new TreeSet<>();
    for (Collection<String> cluster : clusters) {
      List<String> members = new ArrayList<>(new TreeSet<>(cluster));
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          pairs.add(members.get(i) + " " + members.get(j));
        }
      }
    }
    return pairs;
  }

  Set<String> missed() {
    Set<String> missed = new TreeSet<>(wanted);
    missed.removeAll(found);
    return missed;
  }

  Set<String> madeUp() {
    Set<String> madeUp = new TreeSet<>(found);
    madeUp.removeAll(wanted);
    return madeUp;
  }

  double f1() {
    Set<String> right = new HashSet<>(wanted);
    right.retainAll(found);
    return wanted.isEmpty() && found.isEmpty()
        ? 1
        : 2.0 * right.size() / (wanted.size() + found.size());
  }
}
