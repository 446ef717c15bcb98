package io.sada.extraction.names;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the lexicon's files, checks them, and reports everything that is wrong at once. */
final class LexiconReader {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final LexiconSource source;
  private final List<String> problems = new ArrayList<>();

  LexiconReader(LexiconSource source) {
    this.source = source;
  }

  /**
   * The lexicon.
   *
   * @throws LexiconException if anything is wrong
   */
  Lexicon read() {
    Map<LexiconFile, List<JsonNode>> files = new EnumMap<>(LexiconFile.class);
    for (LexiconFile file : LexiconFile.values()) {
      files.put(file, nodes(file));
    }
    LexiconBuilder builder = new LexiconBuilder(problems);
    files.forEach((file, nodes) -> nodes.forEach(node -> builder.add(file, node)));
    Lexicon lexicon = builder.build(files.get(LexiconFile.SECTORS));
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return lexicon;
  }

  private List<JsonNode> nodes(LexiconFile file) {
    List<JsonNode> nodes = new ArrayList<>();
    try (InputStream in = source.open(file.fileName())) {
      JsonNode root = YAML.readTree(in);
      JsonNode list = root == null ? null : root.get(file.list());
      if (list == null || !list.isArray()) {
        problems.add(file.fileName() + ": expected a list under '" + file.list() + ":'");
      } else {
        list.forEach(nodes::add);
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(file.fileName() + ": line " + line + ": " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      problems.add(file.fileName() + ": cannot be read: " + e.getMessage());
    }
    return nodes;
  }

  private static String firstLine(String message) {
    return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
  }
}
