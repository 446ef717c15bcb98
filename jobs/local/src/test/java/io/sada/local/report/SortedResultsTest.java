package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedResultsTest {

  @TempDir Path folder;

  private List<String> sorted(String name, List<String> lines) throws IOException {
    Files.write(folder.resolve(name), lines);
    SortedResults.sort(folder);
    return Files.readAllLines(folder.resolve(name));
  }

  private void emptyFiles() throws IOException {
    new Fixture(folder);
  }

  @Test
  void anyOrderOfArrivalGivesTheSameFile() throws IOException {
    emptyFiles();
    List<String> lines = new ArrayList<>();
    for (String event : List.of("a", "b")) {
      for (String symbol : List.of("FET", "UNI")) {
        for (String window : List.of("post_1h", "pre_60m")) {
          for (int revision = 1; revision <= 2; revision++) {
            lines.add(
                Json.write(Fixture.impact(event, symbol, window, revision, 0.1 * revision, "")));
          }
        }
      }
    }
    List<String> first = sorted("impacts.jsonl", lines);
    long seed = 20260106;
    Collections.shuffle(lines, new Random(seed));
    assertThat(sorted("impacts.jsonl", lines)).isEqualTo(first).hasSize(16);
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".sorting"));
  }

  @Test
  void eventsByKnownAtThenIdThenRevision() throws IOException {
    emptyFiles();
    String line =
        "{\"event_id\":\"%s\",\"revision\":%d,\"nested\":{\"revision\":0},\"known_at_ms\":%d}";
    String early = line.formatted("z", 1, 5);
    String second = line.formatted("منصة", 2, 7);
    String third = line.formatted("منصة", 10, 7);
    assertThat(sorted("events.jsonl", List.of(third, second, early)))
        .containsExactly(early, second, third);
  }

  @Test
  void deadLettersByWhereTheyCameFrom() throws IOException {
    emptyFiles();
    String line =
        "{\"error_class\":\"%s\",\"source_topic\":\"%s\",\"source_partition\":0,\"source_offset\":%d}";
    String a = line.formatted("empty", "news.jsonl", 9);
    String b = line.formatted("empty", "news.jsonl", 10);
    String c = line.formatted("bad_time", "ticks.jsonl", 0);
    String d = line.formatted("empty", "ticks.jsonl", 0);
    assertThat(sorted("dead-letters.jsonl", List.of(d, c, b, a))).containsExactly(a, b, c, d);
  }

  @Test
  void whatIsEqualInAllOfItIsOrderedByItsBytes() throws IOException {
    emptyFiles();
    String x =
        "{\"known_at_ms\":1,\"kind\":\"funding\",\"scope\":\"symbol\",\"key\":\"A\",\"r\":1}";
    String y =
        "{\"known_at_ms\":1,\"kind\":\"funding\",\"scope\":\"symbol\",\"key\":\"A\",\"r\":2}";
    assertThat(sorted("correlations.jsonl", List.of(y, x))).containsExactly(x, y);
  }

  @Test
  void sortedFilesAndEmptyOnesStayAsTheyAre() throws IOException {
    emptyFiles();
    SortedResults.sort(folder);
    assertThat(folder.resolve("sectors.jsonl")).isEmptyFile();
  }

  @Test
  void aLineThatIsNoJsonIsAFailure() throws IOException {
    emptyFiles();
    assertThatThrownBy(() -> sorted("events.jsonl", List.of("{\"event_id\":")))
        .isInstanceOf(IOException.class);
  }
}
