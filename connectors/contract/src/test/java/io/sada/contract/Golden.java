package io.sada.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The example files of every topic, and the schemas they are held against. */
final class Golden {
  /** Example files by topic; the first of a topic shows as many fields as it can. */
  static final Map<String, List<String>> FILES =
      Map.of(
          Topics.NEWS, List.of("news.text", "news.html"),
          Topics.TICKS, List.of("ticks.strings", "ticks.numbers"),
          Topics.EVENTS, List.of("events.funding", "events.regulatory", "events.retracted"),
          Topics.IMPACTS, List.of("impacts.final", "impacts.no-ticks"),
          Topics.SECTORS, List.of("sectors.revised"),
          Topics.CORRELATIONS, List.of("correlations.sector"),
          Topics.DEAD_LETTERS, List.of("dead-letters.bad-number", "dead-letters.null-value"));

  /** The record type of every topic that goes out. */
  static final Map<String, Class<?>> RECORDS =
      Map.of(
          Topics.EVENTS, Event.class,
          Topics.IMPACTS, Impact.class,
          Topics.SECTORS, SectorResponse.class,
          Topics.CORRELATIONS, Correlation.class,
          Topics.DEAD_LETTERS, DeadLetter.class);

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private Golden() {}

  static Stream<Example> all() {
    return FILES.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(file -> new Example(e.getKey(), file)));
  }

  static Set<ValidationMessage> violations(String topic, JsonNode value) {
    return schema(topic).validate(value);
  }

  static JsonSchema schema(String topic) {
    return FACTORY.getSchema(Schemas.of(topic));
  }

  /** One example file. */
  record Example(String topic, String file) {
    JsonNode tree() throws IOException {
      try (InputStream in = Golden.class.getResourceAsStream("golden/" + file + ".json")) {
        return Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    @Override
    public String toString() {
      return file;
    }
  }
}
