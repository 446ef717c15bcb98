package io.sada.extraction.triggers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.sada.contract.ActionType;
import io.sada.contract.Round;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the trigger files. A file holds up to three maps: {@code cues} (group → language →
 * phrases), {@code rounds} (kind of round → language → phrases) and {@code acts} (type of act →
 * voice → language → phrases). Languages only help the reader: all phrases are looked for in all
 * texts.
 */
public final class TriggerFiles {
  private static final YAMLMapper YAML = new YAMLMapper();

  private TriggerFiles() {}

  /**
   * The trigger files that come with Sada; read once.
   *
   * @throws TriggerException if they are not valid
   */
  public static Triggers bundled() {
    return Bundled.TRIGGERS;
  }

  /**
   * Reads every {@code triggers*.yaml} of a folder, in the order of their names.
   *
   * @throws TriggerException if there is none, or a file cannot be understood
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Triggers load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> texts = new TreeMap<>();
      List<Path> found = files.filter(TriggerFiles::isTriggerFile).collect(Collectors.toList());
      for (Path file : found) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return read(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads files whose content is at hand.
   *
   * @param texts file name → YAML
   */
  public static Triggers read(Map<String, String> texts) {
    if (texts.isEmpty()) {
      throw new TriggerException("no trigger file found");
    }
    Triggers.Builder builder = new Triggers.Builder();
    texts.forEach((name, text) -> readFile(name, text, builder));
    return builder.build();
  }

  private static final class Bundled {
    private static final List<String> NAMES =
        List.of("triggers-funding.yaml", "triggers-general.yaml", "triggers-regulatory.yaml");
    private static final Triggers TRIGGERS = read(texts());

    private static Map<String, String> texts() {
      Map<String, String> texts = new TreeMap<>();
      for (String name : NAMES) {
        try (InputStream in = TriggerFiles.class.getResourceAsStream("/sada/lexicon/" + name)) {
          if (in == null) {
            throw new TriggerException(name + " is missing from the jar");
          }
          texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return texts;
    }
  }

  private static boolean isTriggerFile(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("triggers") && name.endsWith(".yaml");
  }

  private static void readFile(String name, String text, Triggers.Builder builder) {
    try {
      JsonNode file = YAML.readTree(text);
      for (Map.Entry<String, JsonNode> map : file.properties()) {
        for (Map.Entry<String, JsonNode> group : map.getValue().properties()) {
          readGroup(map.getKey(), group.getKey(), group.getValue(), builder);
        }
      }
    } catch (JsonProcessingException e) {
      throw new TriggerException(name + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException | TriggerException e) {
      throw new TriggerException(name + ": " + e.getMessage(), e);
    }
  }

  private static void readGroup(String map, String group, JsonNode node, Triggers.Builder builder) {
    switch (map) {
      case "cues" -> readPhrases(Meaning.of(Cue.valueOf(upper(group))), node, builder);
      case "rounds" -> {
        Round round = Round.valueOf(upper(group));
        readPhrases(new Meaning(Cue.ROUND, null, null, round), node, builder);
      }
      case "acts" -> {
        ActionType action = ActionType.valueOf(upper(group));
        for (Map.Entry<String, JsonNode> voice : node.properties()) {
          Voice how = Voice.valueOf(upper(voice.getKey()));
          readPhrases(new Meaning(Cue.ACT, action, how, null), voice.getValue(), builder);
        }
      }
      default -> throw new TriggerException("unknown map " + map);
    }
  }

  private static void readPhrases(Meaning meaning, JsonNode node, Triggers.Builder builder) {
    for (Map.Entry<String, JsonNode> language : node.properties()) {
      if (!language.getValue().isArray()) {
        throw new TriggerException(meaning + " " + language.getKey() + ": a list is expected");
      }
      for (JsonNode phrase : language.getValue()) {
        builder.add(phrase.asText(), meaning);
      }
    }
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
