package io.sada.pipeline.operators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.Origin;
import io.sada.contract.Article;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.contract.Precision;
import io.sada.extraction.Extractor;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.Told;
import io.sada.pipeline.state.ToldSerializer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timeline of tellings: early, in time, late but remembered, too late; and a restart. */
class ResolveFunctionTest {
  private static final long START = 1_767_225_600_000L;
  private static final long MINUTE = 60_000;
  private static final long DAY = TimeUnit.DAYS.toMillis(1);
  private static final OutputTag<DeadLetter> DEAD_LETTERS =
      new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));
  private static final Extractor EXTRACTOR = Extractor.bundled();

  private KeyedOneInputStreamOperatorTestHarness<Integer, Told, Event> harness;

  @BeforeEach
  void open() throws Exception {
    harness = harness();
    harness.open();
  }

  private static KeyedOneInputStreamOperatorTestHarness<Integer, Told, Event> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new ResolveFunction(DEAD_LETTERS)), told -> 0, Types.INT);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private static Told told(String id, long knownAt, String amount) {
    String text = "Lantern Robotics has raised $" + amount + " million in a Series B round.";
    Article article =
        new Article(
            id, null, id, "en", knownAt, Precision.TIME, knownAt, "Lantern Robotics", text, null);
    Origin origin =
        new Origin("sada.news.v1", 2, 40, START, id.getBytes(UTF_8), text.getBytes(UTF_8), 60);
    return new Told(article, EXTRACTOR.extract(article), origin);
  }

  private void tell(Told told) throws Exception {
    harness.processElement(told, told.article().knownAtMs());
  }

  private List<String> published() {
    List<String> articles = new ArrayList<>();
    for (Event event : harness.extractOutputValues()) {
      articles.add(event.revision() + " " + String.join(",", event.articles()));
    }
    return articles;
  }

  private List<DeadLetter> dead() {
    List<DeadLetter> letters = new ArrayList<>();
    var side = harness.getSideOutput(DEAD_LETTERS);
    if (side != null) {
      side.forEach(record -> letters.add(record.getValue()));
    }
    return letters;
  }

  @Test
  void aTellingWaitsForItsTimeAndIsTakenInItsOrder() throws Exception {
    tell(told("b", START + 2 * MINUTE, "40"));
    tell(told("a", START + MINUTE, "40"));
    assertThat(published()).isEmpty();
    harness.processWatermark(new Watermark(START + MINUTE));
    assertThat(published()).containsExactly("1 a");
    harness.processWatermark(new Watermark(START + 2 * MINUTE));
    assertThat(published()).containsExactly("1 a", "2 a,b");
    assertThat(harness.numEventTimeTimers()).isZero();
  }

  @Test
  void whatComesLateIsPutInItsPlaceWhileItsTimeIsRemembered() throws Exception {
    harness.processWatermark(new Watermark(START + 140 * DAY));
    tell(told("new", START + 140 * DAY, "40"));
    tell(told("old", START, "40"));
    assertThat(published()).containsExactly("1 new", "1 old");
    assertThat(dead()).isEmpty();
  }

  @Test
  void whatIsOlderThanAllThatIsRememberedIsADeadLetterWithItsBytes() throws Exception {
    Told late = told("old", START, "40");
    harness.processWatermark(new Watermark(START + 151 * DAY));
    tell(told("new", START + 151 * DAY, "40"));
    tell(late);
    assertThat(published()).containsExactly("1 new");
    assertThat(dead()).hasSize(1);
    DeadLetter letter = dead().get(0);
    assertThat(letter.errorClass()).isEqualTo(ErrorClass.TOO_LATE);
    assertThat(letter.message()).contains("old", "2026-01-01T00:00:00Z");
    assertThat(letter.sourceTopic()).isEqualTo("sada.news.v1");
    assertThat(letter.sourcePartition()).isEqualTo(2);
    assertThat(letter.sourceOffset()).isEqualTo(40);
    assertThat(letter.sourceTimestamp()).isEqualTo(START);
    assertThat(Base64.getDecoder().decode(letter.keyBase64())).isEqualTo(late.origin().key());
    assertThat(Base64.getDecoder().decode(letter.payloadBase64()))
        .isEqualTo(late.origin().payload());
  }

  /** What waits is in time, so that its bytes need not wait with it. */
  @Test
  void aRestartKeepsWhatWaitsAndWhatIsTold() throws Exception {
    harness.processWatermark(new Watermark(START + MINUTE));
    tell(told("a", START + MINUTE, "40"));
    tell(told("b", START + 2 * MINUTE, "40"));
    OperatorSubtaskState snapshot = harness.snapshot(1, 1);
    harness.close();
    harness = harness();
    harness.initializeState(snapshot);
    harness.open();
    harness.processWatermark(new Watermark(START + 2 * MINUTE));
    assertThat(published()).containsExactly("2 a,b");
    assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
  }

  /** The bytes cross the network between two operators. */
  @Test
  void theOriginalBytesTravelWithTheTelling() throws Exception {
    Told told = told("a", START, "40");
    var serializer = new BinaryTypeInfo<>(Told.class, new ToldSerializer()).createSerializer(null);
    var out = new DataOutputSerializer(256);
    serializer.serialize(told, out);
    Told read = serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    assertThat(read.origin().payload()).isEqualTo(told.origin().payload());
    assertThat(read.origin().offset()).isEqualTo(40);
  }
}
