package io.sada.extraction.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lexicon's files, checks them, and reports at once everything that is wrong: first of
 * the files as such, then of their entries.
 */
final class LexiconReader {
  private static final String WORDS_FILE = "words.yaml";

  private final LexiconYaml yaml;
  private final List<String> problems = new ArrayList<>();

  LexiconReader(LexiconSource source) {
    this.yaml = new LexiconYaml(source, problems);
  }

  /**
   * The lexicon.
   *
   * @throws LexiconException if anything is wrong
   */
  Lexicon read() {
    Map<LexiconFile, JsonNode> files = new EnumMap<>(LexiconFile.class);
    for (LexiconFile file : LexiconFile.values()) {
      files.put(file, entries(file));
    }
    Words words = words();
    if (!problems.isEmpty()) {
      // Without a file's entries whatever names one of them would be reported too.
      throw new LexiconException(problems);
    }
    LexiconBuilder builder = new LexiconBuilder(problems);
    files.forEach((file, nodes) -> nodes.forEach(node -> builder.add(file, node)));
    Lexicon lexicon = builder.build(files.get(LexiconFile.SECTORS), words);
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return lexicon;
  }

  private JsonNode entries(LexiconFile file) {
    JsonNode list = yaml.read(file.fileName(), file.list());
    if (!list.isArray() && !list.isMissingNode()) {
      problems.add(file.fileName() + ": '" + file.list() + ":' must hold a list");
    }
    return list;
  }

  private Words words() {
    JsonNode lists = yaml.read(WORDS_FILE, "lists");
    Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      List<String> entries = new ArrayList<>();
      lists.path(list.key()).forEach(word -> entries.add(word.asText()));
      if (entries.isEmpty() && !lists.isMissingNode()) {
        problems.add(WORDS_FILE + ": the list '" + list.key() + "' is missing or empty");
      }
      words.put(list, entries);
    }
    return new Words(words);
  }
}
