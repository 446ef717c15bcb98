package io.sada.extraction.names;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.AuthorityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes entries and their forms from the files' nodes; what is wrong becomes a line each. */
final class LexiconBuilder {
  private final List<String> problems;
  private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> definedIn = new HashMap<>();
  private final FormTable forms;

  LexiconBuilder(List<String> problems) {
    this.problems = problems;
    this.forms = new FormTable(problems);
  }

  void add(LexiconFile file, JsonNode node) {
    String symbol = text(node, "symbol");
    String id = file == LexiconFile.TOKENS ? tokenId(symbol) : text(node, "id");
    String name = text(node, "name");
    String where = file.fileName() + ": " + (id == null ? "entry '" + name + "'" : id);
    if (!complete(file, node, where, id, name)) {
      return;
    }
    String country = text(node, "country");
    LexiconEntry entry =
        new LexiconEntry(
            id,
            name,
            file.kind(),
            "none".equals(country) ? null : country,
            authorityType(file, node, where),
            symbol,
            attributes(node));
    if (entries.putIfAbsent(id, entry) != null) {
      problems.add(where + ": id is used already in " + definedIn.get(id));
      return;
    }
    definedIn.put(id, file.fileName());
    forms.add(where, entry, node);
    if (file == LexiconFile.COUNTRIES) {
      addPlace(where, entry, node);
    }
  }

  Lexicon build(JsonNode sectors, Words words) {
    checkReferences();
    SectorReader reader = new SectorReader(entries, problems);
    SectorMap map = reader.read(sectors);
    return new Lexicon(entries, forms.trie(), forms.sectorPhrases(), map, reader.rules(), words);
  }

  private boolean complete(LexiconFile file, JsonNode node, String where, String id, String name) {
    int before = problems.size();
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!file.allows(field)) {
                problems.add(where + ": unknown field '" + field + "'");
              }
            });
    require(where, file == LexiconFile.TOKENS ? "symbol" : "id", id);
    require(where, "name", name);
    if (file == LexiconFile.AUTHORITIES) {
      require(where, "type", text(node, "type"));
      require(where, "country", text(node, "country"));
    }
    if (file == LexiconFile.COUNTRIES) {
      require(where, "country", text(node, "country"));
    }
    String country = text(node, "country");
    if (country != null && !country.matches("[A-Z]{2}|none")) {
      problems.add(where + ": country '" + country + "' is no code of two capitals, nor 'none'");
    }
    return problems.size() == before;
  }

  private void require(String where, String field, String value) {
    if (value == null || value.isBlank()) {
      problems.add(where + ": '" + field + "' is missing");
    }
  }

  private AuthorityType authorityType(LexiconFile file, JsonNode node, String where) {
    if (file == LexiconFile.COUNTRIES) {
      return AuthorityType.GOVERNMENT;
    }
    String type = text(node, "type");
    if (type == null || file != LexiconFile.AUTHORITIES) {
      return null;
    }
    for (AuthorityType candidate : AuthorityType.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).equals(type)) {
        return candidate;
      }
    }
    problems.add(where + ": type '" + type + "' is none of " + List.of(AuthorityType.values()));
    return null;
  }

  /** Cities and adjectives of a country say where something happens, but not who acts. */
  private void addPlace(String where, LexiconEntry country, JsonNode node) {
    LexiconEntry place =
        new LexiconEntry(
            "place:" + country.country(),
            country.name(),
            EntryKind.PLACE,
            country.country(),
            null,
            null,
            Map.of());
    entries.put(place.id(), place);
    definedIn.put(place.id(), LexiconFile.COUNTRIES.fileName());
    forms.addAll(where, place, node.get("adjectives"));
    forms.addAll(where, place, node.get("places"));
  }

  private void checkReferences() {
    for (LexiconEntry entry : new ArrayList<>(entries.values())) {
      String where = definedIn.get(entry.id()) + ": " + entry.id();
      if (entry.owner() != null && !entries.containsKey(entry.owner())) {
        problems.add(where + ": owner '" + entry.owner() + "' is no entry");
      }
      String of = entry.attributes().get("of");
      if (of != null && !entries.containsKey(of)) {
        problems.add(where + ": of '" + of + "' is no entry");
      }
      boolean issues = entry.symbol() != null && entry.kind() != EntryKind.TOKEN;
      if (issues && !entries.containsKey(tokenId(entry.symbol()))) {
        problems.add(where + ": symbol '" + entry.symbol() + "' is no token of tokens.yaml");
      }
    }
  }

  private static Map<String, String> attributes(JsonNode node) {
    Map<String, String> attributes = new HashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().equals("near")) {
                List<String> ids = new ArrayList<>();
                field.getValue().forEach(near -> ids.add(near.asText()));
                attributes.put("near", String.join(" ", ids));
              } else if (field.getValue().isValueNode()) {
                attributes.put(field.getKey(), field.getValue().asText());
              }
            });
    return attributes;
  }

  private static String tokenId(String symbol) {
    return symbol == null ? null : Lexicon.tokenId(symbol);
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
