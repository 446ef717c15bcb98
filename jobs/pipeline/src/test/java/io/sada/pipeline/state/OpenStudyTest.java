package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Kind;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.pipeline.state.OpenStudy.Issued;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class OpenStudyTest {
  private static final int WINDOWS = 8;

  private static Announcement announcement(int revision) {
    return new Announcement(
        "AKT",
        "ev-1",
        revision,
        Kind.FUNDING,
        Relation.NAMED,
        List.of(SectorId.AI_PROTOCOLS),
        1_000,
        2_000 + revision,
        5,
        true,
        false);
  }

  private static List<String> confounders(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "event-" + i).toList());
  }

  private static OpenStudy restored(OpenStudy study) throws IOException {
    SymbolState state = new SymbolState();
    state.studies().add(study);
    SymbolStateSerializer serializer = new SymbolStateSerializer();
    return serializer.deserialize(new DataInputDeserializer(bytes(state))).studies().get(0);
  }

  private static byte[] bytes(SymbolState state) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    new SymbolStateSerializer().serialize(state, out);
    return out.getCopyOfBuffer();
  }

  @Test
  void whatTheRecordsSaidIsRestoredWindowByWindow() throws IOException {
    OpenStudy study = new OpenStudy(announcement(2), WINDOWS, true);
    List<Issued> said = new ArrayList<>();
    said.add(null);
    said.add(new Issued(announcement(1), confounders(2)));
    said.add(new Issued(announcement(1), confounders(2)));
    said.add(new Issued(announcement(2), confounders(2)));
    said.add(null);
    said.add(new Issued(announcement(2), confounders(2)));
    said.add(new Issued(announcement(2), confounders(3)));
    said.add(new Issued(announcement(2), List.of()));
    for (int window = 0; window < WINDOWS; window++) {
      study.setIssuedAs(window, said.get(window));
    }
    OpenStudy restored = restored(study);
    assertThat(IntStream.range(0, WINDOWS).mapToObj(restored::issuedAs)).isEqualTo(said);
  }

  @Test
  void whatAllWindowsSaidIsWrittenOnce() throws IOException {
    int[] sizes = new int[2];
    for (int many = 0; many < 2; many++) {
      OpenStudy study = new OpenStudy(announcement(1), WINDOWS, true);
      for (int window = 0; window < (many == 0 ? 1 : WINDOWS); window++) {
        study.issue(window, RecordStatus.FINAL);
        study.setIssuedAs(window, new Issued(announcement(1), confounders(100)));
      }
      SymbolState state = new SymbolState();
      state.studies().add(study);
      sizes[many] = bytes(state).length;
    }
    assertThat(sizes[1]).isEqualTo(sizes[0]);
  }
}
