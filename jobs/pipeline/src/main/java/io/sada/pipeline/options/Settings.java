package io.sada.pipeline.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Texts given for options, by key: from a YAML file (nested or with dotted keys), then from {@code
 * key=value} on the command line.
 */
public final class Settings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> texts = new LinkedHashMap<>();

  private Settings() {}

  /** The defaults alone. */
  public static Settings defaults() {
    return new Settings();
  }

  /**
   * What a YAML file says.
   *
   * @throws BadOptionException for a file that cannot be read, an unknown key, or one that is given
   *     twice
   */
  public static Settings read(Path file) {
    Settings settings = new Settings();
    try {
      JsonNode root =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(Files.readString(file));
      if (root != null && root.isObject()) {
        settings.flatten("", root);
      } else if (root != null && !root.isMissingNode() && !root.isNull()) {
        throw new BadOptionException(file.toString(), "is not a YAML file of \"key: value\" lines");
      }
    } catch (JsonProcessingException e) {
      throw new BadOptionException(
          file.toString(),
          "is not YAML at line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new BadOptionException(
          file.toString(), "cannot be read; give a YAML file of \"key: value\" lines");
    }
    return settings;
  }

  private void flatten(String prefix, JsonNode node) {
    node.properties()
        .forEach(
            field -> {
              String key = prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject()) {
                flatten(key, value);
              } else if (value.isArray()) {
                put(
                    key,
                    StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(",")));
              } else if (!value.isNull()) {
                put(key, value.asText());
              }
            });
  }

  /** These settings with {@code key=value} texts over them; the last one of a key wins. */
  public Settings with(Collection<String> assignments) {
    Settings result = new Settings();
    result.texts.putAll(texts);
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        throw new BadOptionException(assignment, "is not of the form key=value");
      }
      result.texts.remove(assignment.substring(0, equals).strip());
      result.put(assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
    }
    return result;
  }

  private void put(String key, String text) {
    if (Options.all().stream().noneMatch(option -> option.key().equals(key))) {
      throw new BadOptionException(key, "is no option; did you mean " + nearest(key) + "?");
    }
    if (texts.put(key, text) != null) {
      throw new BadOptionException(key, "is given twice");
    }
  }

  private static String nearest(String key) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (Option<?> option : Options.all()) {
      int distance = distance(key, option.key());
      if (distance < least) {
        least = distance;
        best = option.key();
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  /** The value of an option: as given, else its default; null where there is neither. */
  public <T> T get(Option<T> option) {
    String text = texts.getOrDefault(option.key(), option.defaultText());
    return text == null ? null : option.parse(text);
  }

  /** The value of an option that must be given. */
  public <T> T require(Option<T> option) {
    T value = get(option);
    if (value == null) {
      throw new BadOptionException(option.key(), "must be given: " + option.unit());
    }
    return value;
  }

  /** What was given, without defaults: for handing the settings on as text. */
  public Map<String, String> given() {
    return Map.copyOf(texts);
  }
}
