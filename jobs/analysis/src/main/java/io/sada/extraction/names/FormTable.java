package io.sada.extraction.names;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.extraction.names.NameForm.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The spellings of all entries. Two entries may have the same spelling only where capitals tell
 * them apart, or where both list it under {@code shared}.
 */
final class FormTable {
  /** Arabic names are also found written together, but short ones would become other words. */
  private static final int SHORTEST_JOINED = 7;

  private final List<String> problems;
  private final NameTrie names = new NameTrie();
  private final NameTrie sectors = new NameTrie();
  private final Set<String> shared = new HashSet<>();

  FormTable(List<String> problems) {
    this.problems = problems;
  }

  /** The spellings of all that can act or be acted upon by name. */
  NameTrie trie() {
    return names;
  }

  /** The phrases for sectors, which may overlap with names. */
  NameTrie sectorPhrases() {
    return sectors;
  }

  private NameTrie trie(LexiconEntry entry) {
    return entry.kind() == EntryKind.SECTOR ? sectors : names;
  }

  /** Adds the name and all spellings of an entry. */
  void add(String where, LexiconEntry entry, JsonNode node) {
    Set<String> words = texts(node.get("words"));
    Set<String> shorts = texts(node.get("short"));
    Set<String> sharedForms = texts(node.get("shared"));
    sharedForms.forEach(form -> shared.add(entry.id() + "\n" + form));
    if (entry.kind() == EntryKind.TOKEN) {
      Standing standing = entry.is("word") ? Standing.WORD : Standing.ALWAYS;
      add(where, NameForm.of(entry, entry.symbol(), standing, true));
    }
    Set<String> all = new HashSet<>();
    all.add(entry.name());
    all.addAll(texts(node.get("en")));
    all.addAll(texts(node.get("ar")));
    all.addAll(words);
    all.addAll(shorts);
    all.addAll(sharedForms);
    all.stream()
        .sorted()
        .forEach(
            form -> {
              Standing standing =
                  shorts.contains(form)
                      ? Standing.SHORT
                      : words.contains(form) ? Standing.WORD : Standing.ALWAYS;
              add(where, NameForm.of(entry, form, standing, false));
            });
  }

  /** Adds spellings without the entry's name. */
  void addAll(String where, LexiconEntry entry, JsonNode list) {
    texts(list).stream()
        .sorted()
        .forEach(form -> add(where, NameForm.of(entry, form, Standing.ALWAYS, false)));
  }

  private void add(String where, NameForm form) {
    if (form.keys().isEmpty()) {
      problems.add(where + ": form '" + form.text() + "' holds no word");
      return;
    }
    NameTrie trie = trie(form.entry());
    addTo(trie, where, form);
    boolean joins = form.isArabic() && form.keys().size() > 1;
    if (joins && String.join("", form.keys()).length() >= SHORTEST_JOINED) {
      NameForm joined = form.joined();
      if (trie.find(joined.keys()).isEmpty()) {
        trie.add(joined);
      }
    }
  }

  private void addTo(NameTrie trie, String where, NameForm form) {
    for (NameForm other : trie.find(form.keys())) {
      boolean sameEntry = other.entry().id().equals(form.entry().id());
      if (sameEntry && other.first().equals(form.first())) {
        return;
      }
      if (!sameEntry && collide(form, other)) {
        problems.add(
            where + ": form '" + form.text() + "' is also a form of " + other.entry().id());
        return;
      }
    }
    trie.add(form);
  }

  private boolean collide(NameForm a, NameForm b) {
    boolean familyNames = a.standing() == Standing.SHORT || b.standing() == Standing.SHORT;
    boolean byCapitals = (isExact(a) || isExact(b)) && !a.first().equals(b.first());
    boolean apart = familyNames || byCapitals;
    return !apart && !(isShared(a) && isShared(b));
  }

  private static boolean isExact(NameForm form) {
    return form.casing() == NameForm.Casing.EXACT;
  }

  private boolean isShared(NameForm form) {
    return shared.contains(form.entry().id() + "\n" + form.text());
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    if (list != null) {
      if (list.isArray()) {
        list.forEach(item -> texts.add(item.asText()));
      } else {
        texts.add(list.asText());
      }
    }
    return texts;
  }
}
