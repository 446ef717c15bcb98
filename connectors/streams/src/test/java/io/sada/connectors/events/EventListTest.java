package io.sada.connectors.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.connectors.files.DamagedFileException;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListTest {
  @TempDir private Path folder;

  private static String line(String id, int revision, String knownAt, String more) {
    return ("{'event_id':'"
            + id
            + "','revision':"
            + revision
            + ",'kind':'funding','announced_at':'2026-01-01T10:00:00Z','known_at':'"
            + knownAt
            + "','tokens':['AA']"
            + more
            + "}\n")
        .replace('\'', '"');
  }

  private EventList read(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("list.jsonl"), String.join("", lines));
    return EventList.read(List.of(file));
  }

  private static List<String> names(EventList list) {
    return list.events().stream().map(event -> event.eventId() + event.revision()).toList();
  }

  private static List<ErrorClass> classes(EventList list) {
    return list.deadLetters().stream().map(DeadLetter::errorClass).toList();
  }

  @Test
  void aListWithoutEventsIsASourceOfNone() throws Exception {
    for (EventList list : List.of(read(), read("nonsense\n", "{}\n"))) {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2);
      list.events(env, "events").print();
      assertThat(env.getStreamGraph().getStreamNodes()).isNotEmpty();
    }
    assertThat(classes(read("nonsense\n", "{}\n")))
        .containsExactly(ErrorClass.MALFORMED_JSON, ErrorClass.MISSING_FIELD);
  }

  @Test
  void theFirstOfTwoContentsHoldsAndCopiesPass() throws Exception {
    String first = line("e", 1, "2026-01-01T10:00:00Z", "");
    String other = line("e", 1, "2026-01-01T10:00:00Z", ",'round':'seed'");
    EventList list = read(first, first, other);
    assertThat(list.events()).extracting(Event::round).containsOnlyNulls().hasSize(1);
    assertThat(classes(list)).containsExactly(ErrorClass.DUPLICATE);
    assertThat(list.deadLetters().get(0).sourceOffset()).isEqualTo(2L * first.length());
    assertThat(list.deadLetters().get(0).message())
        .isEqualTo(
            "revision 1 of event e is there already, with other content: list.jsonl at byte 0");
  }

  @Test
  void theNewestRevisionHoldsWhateverTheOrder() throws Exception {
    String second = line("e", 2, "2026-01-01T11:00:00Z", "");
    String late = line("e", 1, "2026-01-01T12:00:00Z", "");
    for (EventList list : List.of(read(second, late), read(late, second))) {
      assertThat(names(list)).containsExactly("e2");
      assertThat(classes(list)).containsExactly(ErrorClass.TOO_LATE);
    }
    String early = line("e", 1, "2026-01-01T11:00:00Z", "");
    EventList rising = read(second, early, line("f", 1, "2026-01-01T10:30:00Z", ""));
    assertThat(names(rising)).containsExactly("f1", "e1", "e2");
    assertThat(rising.deadLetters()).isEmpty();
  }

  @Test
  void gzipIsToldByContentAndDamageByName() throws Exception {
    byte[] plain = line("e", 1, "2026-01-01T10:00:00Z", "").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    byte[] zipped = bytes.toByteArray();
    Path named = Files.write(folder.resolve("plain.jsonl.gz"), plain);
    Path unnamed = Files.write(folder.resolve("zipped.jsonl"), zipped);
    assertThat(names(EventList.read(List.of(named)))).containsExactly("e1");
    assertThat(names(EventList.read(List.of(unnamed)))).containsExactly("e1");
    for (int length : new int[] {2, 5, zipped.length / 2, zipped.length - 1}) {
      Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(zipped, length));
      assertThatThrownBy(() -> EventList.read(List.of(cut)))
          .isInstanceOf(DamagedFileException.class)
          .hasMessageStartingWith("cut.jsonl.gz: damaged gzip")
          .hasMessageNotContaining("null");
    }
    zipped[zipped.length - 7] ^= 1;
    Path wrong = Files.write(folder.resolve("wrong.gz"), zipped);
    assertThatThrownBy(() -> EventList.read(List.of(wrong)))
        .isInstanceOf(DamagedFileException.class);
  }
}
