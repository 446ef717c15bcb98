package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Script;
import io.sada.text.Span;
import io.sada.text.Tokens;
import io.sada.text.WordFact;
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
  private final WordFact<List<Slot>> places = new WordFact<>(List.of(), this::slots);

  /** The place of a word: a group of a rule. */
  private record Slot(int rule, int group) {}

  SectorWords(List<SectorRule> rules) {
    this.rules = rules;
    for (int r = 0; r < rules.size(); r++) {
      for (int g = 0; g < rules.get(r).groups().size(); g++) {
        Slot slot = new Slot(r, g);
        for (String word : rules.get(r).groups().get(g)) {
          slots.computeIfAbsent(word, unused -> new ArrayList<>()).add(slot);
        }
      }
    }
  }

  /** Where each sector is first named: a range of tokens, both ends included. */
  Map<SectorId, Span> find(Passage passage) {
    Map<SectorId, Span> found = new EnumMap<>(SectorId.class);
    Tokens tokens = passage.tokens();
    int size = tokens.size();
    for (int i = tokens.next(places, 0, size); i < size; i = tokens.next(places, i + 1, size)) {
      List<Slot> here = places.of(tokens.get(i).word());
      if (!here.isEmpty()) {
        complete(tokens, earliest(passage, i), i, here, found);
      }
    }
    return found;
  }

  /** The first token of the sentence, but no more than a span before the last one. */
  private static int earliest(Passage passage, int last) {
    int first = last;
    while (first > 0 && last - first < SPAN - 1 && !passage.startsSentence(first)) {
      first--;
    }
    return first;
  }

  /** Rules that hold the last word and whose other words stand before it. */
  private void complete(
      Tokens tokens, int from, int last, List<Slot> here, Map<SectorId, Span> found) {
    for (Slot slot : here) {
      SectorRule rule = rules.get(slot.rule());
      if (found.containsKey(rule.sector())) {
        continue;
      }
      BitSet groups = new BitSet();
      groups.set(slot.group());
      int first = last;
      while (first > from && groups.cardinality() < rule.groups().size()) {
        first--;
        for (Slot other : places.of(tokens.get(first).word())) {
          if (other.rule() == slot.rule() && !groups.get(other.group())) {
            groups.set(other.group());
            break;
          }
        }
      }
      if (groups.cardinality() == rule.groups().size()) {
        found.put(rule.sector(), new Span(first, last));
      }
    }
  }

  private List<Slot> slots(String word) {
    Script script = Script.of(word.charAt(0));
    if (script == Script.COMMON) {
      return List.of();
    }
    int cuts = script == Script.ARABIC ? Clitics.cuts(word) : 1;
    for (int cut = 0; cut <= Clitics.LONGEST; cut++) {
      List<Slot> found = Clitics.has(cuts, cut) ? slots.get(word.substring(cut)) : null;
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }
}
