package io.sada.extraction.names;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.SectorId;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sector map: which tokens and companies a sector holds, each with its reason. */
final class SectorReader {
  private final Map<String, LexiconEntry> entries;
  private final List<String> problems;
  private final List<SectorRule> rules = new ArrayList<>();
  private final Map<SectorId, Map<String, String>> tokens = new EnumMap<>(SectorId.class);
  private final Map<String, Map<SectorId, String>> subjects = new HashMap<>();

  SectorReader(Map<String, LexiconEntry> entries, List<String> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  SectorMap read(JsonNode nodes) {
    for (JsonNode node : nodes) {
      SectorId sector = sector(node.path("id").asText());
      if (sector == null) {
        problems.add("sectors.yaml: id '" + node.path("id").asText() + "' is no sector");
      } else {
        String where = "sectors.yaml: " + sector;
        rules(where, sector, node.get("together"));
        Map<String, String> links = tokens.computeIfAbsent(sector, unused -> new LinkedHashMap<>());
        links(where, node.get("tokens"))
            .forEach((s, reason) -> token(where, links, s, reason, sector));
        links(where, node.get("companies"))
            .forEach((id, reason) -> subject(where, id, reason, sector));
      }
    }
    for (SectorId sector : SectorId.values()) {
      if (!tokens.containsKey(sector)) {
        problems.add("sectors.yaml: " + sector + " is missing");
      }
    }
    return new SectorMap(tokens, subjects, benchmarks());
  }

  List<SectorRule> rules() {
    return rules;
  }

  private void rules(String where, SectorId sector, JsonNode together) {
    if (together == null) {
      return;
    }
    for (JsonNode rule : together) {
      List<Set<String>> groups = new ArrayList<>();
      for (JsonNode group : rule) {
        Set<String> words = new HashSet<>();
        group.forEach(word -> words.add(Normalizer.key(word.asText())));
        groups.add(words);
      }
      if (groups.isEmpty() || groups.stream().anyMatch(Set::isEmpty)) {
        problems.add(where + ": 'together' needs lists of lists of words");
      } else {
        rules.add(new SectorRule(sector, groups));
      }
    }
  }

  /** The sector of this name; null if there is none. */
  static SectorId sector(String id) {
    for (SectorId sector : SectorId.values()) {
      if (sector.toString().equals(id)) {
        return sector;
      }
    }
    return null;
  }

  private void token(
      String where, Map<String, String> links, String symbol, String reason, SectorId sector) {
    if (subject(where, Lexicon.tokenId(symbol), reason, sector)) {
      links.put(symbol, reason);
    }
  }

  private boolean subject(String where, String id, String reason, SectorId sector) {
    if (!entries.containsKey(id)) {
      problems.add(where + ": '" + id + "' is no entry of the lexicon");
      return false;
    }
    subjects.computeIfAbsent(id, unused -> new EnumMap<>(SectorId.class)).put(sector, reason);
    return true;
  }

  private Map<String, String> links(String where, JsonNode node) {
    Map<String, String> links = new LinkedHashMap<>();
    if (node != null) {
      node.fields().forEachRemaining(f -> links.put(f.getKey(), f.getValue().asText()));
    }
    links.forEach(
        (id, reason) -> {
          if (reason.isBlank() || "null".equals(reason)) {
            problems.add(where + ": '" + id + "' has no reason");
          }
        });
    return links;
  }

  private Set<String> benchmarks() {
    Set<String> benchmarks = new HashSet<>();
    for (LexiconEntry entry : entries.values()) {
      if (entry.kind() == EntryKind.TOKEN && entry.is("benchmark")) {
        benchmarks.add(entry.symbol());
      }
    }
    return benchmarks;
  }
}
