package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Script;
import io.sada.text.Span;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words of a sector's rule that stand close together in a sentence. */
final class SectorWords {
  /** How many tokens the words may span. */
  private static final int SPAN = 7;

  private final List<SectorRule> rules;
  private final Map<String, List<Slot>> slots = new HashMap<>();
  private final WordFilter filter = new WordFilter();

  /** The place of a word: a group of a rule. */
  private record Slot(int rule, int group) {}

  SectorWords(List<SectorRule> rules) {
    this.rules = rules;
    for (int r = 0; r < rules.size(); r++) {
      for (int g = 0; g < rules.get(r).groups().size(); g++) {
        Slot slot = new Slot(r, g);
        for (String word : rules.get(r).groups().get(g)) {
          slots.computeIfAbsent(word, unused -> new ArrayList<>()).add(slot);
          filter.add(word);
        }
      }
    }
  }

  /** Where each sector is first named: a range of tokens, both ends included. */
  Map<SectorId, Span> find(Passage passage) {
    Map<SectorId, Span> found = new EnumMap<>(SectorId.class);
    List<List<Slot>> window = new ArrayList<>();
    int size = passage.tokens().size();
    for (int i = 0; i < size; i++) {
      if (passage.startsSentence(i)) {
        window.clear();
      }
      window.add(slots(passage.tokens().get(i)));
      if (window.size() > SPAN) {
        window.remove(0);
      }
      if (!window.get(window.size() - 1).isEmpty()) {
        complete(window, i, found);
      }
    }
    return found;
  }

  /** Rules whose last word is the last of the window. */
  private void complete(List<List<Slot>> window, int last, Map<SectorId, Span> found) {
    for (Slot slot : window.get(window.size() - 1)) {
      SectorRule rule = rules.get(slot.rule());
      if (found.containsKey(rule.sector())) {
        continue;
      }
      BitSet groups = new BitSet();
      groups.set(slot.group());
      int first = window.size() - 1;
      while (first > 0 && groups.cardinality() < rule.groups().size()) {
        first--;
        for (Slot other : window.get(first)) {
          if (other.rule() == slot.rule() && !groups.get(other.group())) {
            groups.set(other.group());
            break;
          }
        }
      }
      if (groups.cardinality() == rule.groups().size()) {
        found.put(rule.sector(), new Span(last - (window.size() - 1 - first), last));
      }
    }
  }

  private List<Slot> slots(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return List.of();
    }
    String word = token.lower();
    int cuts = token.script() == Script.ARABIC ? Clitics.cuts(word) : 1;
    for (int cut = 0; cut <= Clitics.LONGEST; cut++) {
      if (Clitics.has(cuts, cut) && filter.mayHold(word, cut)) {
        List<Slot> found = slots.get(word.substring(cut));
        if (found != null) {
          return found;
        }
      }
    }
    return List.of();
  }
}
