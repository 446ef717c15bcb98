package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.sada.contract.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds what a run wrote against the schemas of the contract. */
final class Schema {
  private final Map<String, JsonSchema> byTopic = new TreeMap<>();

  /** Asserts that every line, a topic and a value, obeys its topic's schema. */
  void accepts(List<String> records) {
    for (String record : records) {
      int blank = record.indexOf(' ');
      String topic = record.substring(0, blank);
      JsonSchema schema = byTopic.computeIfAbsent(topic, Schema::load);
      assertThat(schema.validate(record.substring(blank + 1), InputFormat.JSON))
          .as(record)
          .isEmpty();
    }
  }

  private static JsonSchema load(String topic) {
    String name = topic.substring("sada.".length(), topic.length() - ".v1".length());
    try (InputStream in = Json.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
