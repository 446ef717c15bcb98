package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.contract.Event;
import io.sada.contract.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A merger that is written and read in mid work goes on as if nothing had happened. */
class RestartTest {
  @Test
  void theSameRecordsWithAndWithoutRestarts() throws Exception {
    for (long seed = 0; seed < 12; seed++) {
      List<Telling> tellings = RandomTales.of(seed, 40, 150);
      if (seed % 2 == 1) {
        Collections.shuffle(tellings, new Random(seed));
      }
      EventMerger straight = new EventMerger(MergerState.empty());
      EventMerger restarted = new EventMerger(MergerState.empty());
      for (int i = 0; i < tellings.size(); i++) {
        Telling telling = tellings.get(i);
        if (seed % 2 == 0) {
          straight.advance(telling.knownAtMs());
          restarted.advance(telling.knownAtMs());
        }
        List<String> expected = json(straight.accept(telling));
        assertThat(json(restarted.accept(telling))).as("seed %d", seed).isEqualTo(expected);
        if (i % 5 == 3) {
          restarted = new EventMerger(read(bytes(restarted.state())));
        } else if (i % 5 == 1) {
          restarted = new EventMerger(restarted.state().copy());
        }
      }
      assertThat(bytes(restarted.state())).isEqualTo(bytes(straight.state()));
    }
  }

  @Test
  void aNewerFormatIsRefused() throws Exception {
    byte[] bytes = bytes(MergerState.empty());
    bytes[0] = StateFormat.VERSION + 1;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format");
  }

  @Test
  void fieldsThatANewerWriterAddedAreSkipped() throws Exception {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(to);
    Block.Writer newer = new Block.Writer();
    newer.text("known");
    newer.text("added later");
    newer.end(out);
    Block.Writer next = new Block.Writer();
    next.text("next");
    next.end(out);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(to.toByteArray()));
    Block.Reader first = new Block.Reader(in);
    assertThat(first.text()).isEqualTo("known");
    assertThat(first.hasMore()).isTrue();
    assertThat(new Block.Reader(in).text()).isEqualTo("next");
  }

  @Test
  void aTellingComesBackEqual() throws Exception {
    for (Telling telling : RandomTales.of(5, 20, 10)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      telling.write(new DataOutputStream(bytes));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      assertThat(Telling.read(in)).isEqualTo(telling);
      assertThat(in.available()).isZero();
    }
  }

  @Test
  void aStateOfTheFirstFormatIsStillRead() throws Exception {
    byte[] bytes = RestartTest.class.getResourceAsStream("state-1.bin").readAllBytes();
    EventMerger merger = new EventMerger(read(bytes));
    assertThat(merger.state().events()).isEqualTo(2);
    assertThat(merger.state().tellings()).isEqualTo(4);
    Telling more =
        World.telling(
            "later",
            "paper-b",
            "2025-02-06T10:00:00Z",
            "more",
            "{'kind':'funding','subjects':['Brightwater'],'amount':'6000000 USD'}");
    assertThat(merger.accept(more))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.eventId()).isEqualTo("funding:brightwater-labs:seed:2025-02-03");
              assertThat(e.revision()).isEqualTo(4);
              assertThat(e.articles()).containsExactly("bw-1", "bw-2", "bw-3", "later");
            });
  }

  private static List<String> json(List<Event> records) {
    List<String> json = new ArrayList<>();
    records.forEach(r -> json.add(Json.write(r)));
    return json;
  }

  static byte[] bytes(MergerState state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    state.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  static MergerState read(byte[] bytes) throws IOException {
    return MergerState.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
