package io.sada.extraction.names;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads single files of a lexicon; what cannot be read becomes a line among the problems. Words
 * that YAML takes for yes and no stay words: {@code NO} is Norway.
 */
final class LexiconYaml {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build());

  private final LexiconSource source;
  private final List<String> problems;

  LexiconYaml(LexiconSource source, List<String> problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * What stands under a key at the top of a file; a missing node where the file has no such key.
   */
  JsonNode read(String fileName, String key) {
    try (InputStream in = source.open(fileName)) {
      JsonNode root = YAML.readTree(in);
      if (root != null && root.has(key)) {
        return root.get(key);
      }
      problems.add(fileName + ": expected '" + key + ":' at the top");
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(fileName + ": line " + line + ": " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      problems.add(fileName + ": cannot be read: " + e.getMessage());
    }
    return MissingNode.getInstance();
  }

  private static String firstLine(String message) {
    return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
  }
}
