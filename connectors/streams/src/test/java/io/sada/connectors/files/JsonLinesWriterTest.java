package io.sada.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.connectors.Origin;
import io.sada.connectors.OutRecord;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesWriterTest {
  @TempDir Path folder;

  private static OutRecord record(String topic, String json) {
    return new OutRecord(topic, null, json.getBytes(StandardCharsets.UTF_8), OutRecord.NO_TIME);
  }

  @Test
  void everyTopicHasItsFileAlsoWhenItIsEmpty() throws Exception {
    Path out = folder.resolve("new/out");
    try (JsonLinesWriter writer = new JsonLinesWriter(out.toString())) {
      writer.write(record(Topics.EVENTS, "{\"a\":1}"), null);
      writer.write(record(Topics.EVENTS, "{\"a\":2}"), null);
      DeadLetter letter =
          DeadLetters.of(
              new Reject(ErrorClass.EMPTY, "record without value"),
              new Origin("sada.ticks.v1", 1, 2, 3L, null, null, 0));
      writer.write(DeadLetters.toRecord(letter), null);
      writer.flush(true);
      assertThat(Files.readString(out.resolve("events.jsonl"))).isEqualTo("{\"a\":1}\n{\"a\":2}\n");
      assertThat(Json.read(Files.readString(out.resolve("dead-letters.jsonl")), DeadLetter.class))
          .isEqualTo(letter);
      for (String name : List.of("impacts.jsonl", "sectors.jsonl", "correlations.jsonl")) {
        assertThat(out.resolve(name)).isEmptyFile();
      }
    }
  }

  @Test
  void anUnknownTopicIsAnError() throws Exception {
    try (JsonLinesWriter writer = new JsonLinesWriter(folder.toString())) {
      assertThatThrownBy(() -> writer.write(record("other", "{}"), null))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("other");
    }
  }
}
