package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.extraction.merge.EventMerger;
import io.sada.extraction.merge.MergerState;
import io.sada.extraction.merge.Tellings;
import io.sada.pipeline.state.GoldenValues.Golden;
import io.sada.study.Bars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What any version has written into a savepoint is still read, and means the same.
 *
 * <p>The bytes of each version lie under {@code src/test/resources/state}, in base64, and are never
 * changed. Whoever changes a format raises {@link BinarySerializer#version()}, teaches {@code read}
 * both versions, and has the bytes of the new one written beside the old ones:
 *
 * <pre>
 * mvn -pl jobs/pipeline -am test -Dtest=GoldenStateTest -Dsada.golden.write=true \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>which writes what is missing and leaves alone what is there. Where a version knew less than
 * the value of {@link GoldenValues} holds now, this test says what it is read as.
 */
class GoldenStateTest {
  private static final int LINE = 100;

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/state");

  static Stream<Golden<?>> values() throws IOException {
    return GoldenValues.all().stream();
  }

  private static Path file(Golden<?> golden, int version) {
    return FOLDER.resolve(golden.name() + ".v" + version + ".txt");
  }

  private static <T> byte[] written(BinarySerializer<T> serializer, T value) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    serializer.serialize(value, out);
    return out.getCopyOfBuffer();
  }

  private static <T> T read(Golden<T> golden, int version) throws IOException {
    Path file = file(golden, version);
    assertThat(file).as("see the Javadoc").exists();
    byte[] bytes = Base64.getMimeDecoder().decode(Files.readString(file));
    DataInputDeserializer data = new DataInputDeserializer(bytes);
    T value = golden.serializer().deserialize(data);
    assertThat(data.available()).as("bytes left over").isZero();
    return value;
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void everyVersionIsStillRead(Golden<T> golden) throws IOException {
    writeIfAsked(golden);
    for (int version = 1; version <= golden.serializer().version(); version++) {
      assertThat(written(golden.serializer(), read(golden, version)))
          .as("version %d", version)
          .isEqualTo(written(golden.serializer(), golden.value()));
    }
  }

  private static <T> void writeIfAsked(Golden<T> golden) throws IOException {
    if (Boolean.getBoolean("sada.golden.write")) {
      Path file = file(golden, golden.serializer().version());
      if (!Files.exists(file)) {
        Files.createDirectories(FOLDER);
        byte[] bytes = written(golden.serializer(), golden.value());
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        Files.writeString(file, lines.encodeToString(bytes) + "\n");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void aCopyIsItsOwn(Golden<T> golden) throws IOException {
    byte[] before = written(golden.serializer(), golden.value());
    T copy = golden.serializer().copy(golden.value());
    assertThat(written(golden.serializer(), copy)).isEqualTo(before);
  }

  @Test
  void everySerializerHasItsValue() throws IOException {
    Set<String> tested =
        values()
            .map(golden -> golden.serializer().getClass().getName())
            .collect(Collectors.toSet());
    Set<String> all =
        new ClassFileImporter()
            .importPackagesOf(BinarySerializer.class).stream()
                .filter(type -> type.isAssignableTo(BinarySerializer.class))
                .filter(type -> !type.isEquivalentTo(BinarySerializer.class))
                .map(type -> type.getName())
                .collect(Collectors.toSet());
    assertThat(tested).isEqualTo(all);
  }

  @SuppressWarnings("unchecked")
  private static <T> Golden<T> named(String name) throws IOException {
    return (Golden<T>)
        values().filter(golden -> golden.name().equals(name)).findFirst().orElseThrow();
  }

  /** The same ticks after a restore make the same bars: what decides between ticks is there. */
  @Test
  void aRestoredRingGoesOnAsTheOther() throws IOException {
    Golden<BarRing> golden = named("bar-ring");
    BarRing other = golden.serializer().copy(golden.value());
    BarRing restored = read(golden, 1);
    for (long bar : new long[] {5, 8, 12}) {
      PartialBar part = GoldenValues.part(bar);
      part.price(3_100, 1_000, (byte) (TickId.NUMBER + 1), 0, "1.5", 7);
      part.price(4_000, 1_000, TickId.NUMBER, bar, null, 8);
      assertThat(restored.merge(part)).isEqualTo(other.merge(part));
    }
    Bars a = restored.bars(restored.first());
    Bars b = other.bars(other.first());
    for (long bar = other.first() - 1; bar <= other.end(); bar++) {
      assertThat(a.closeAt(bar)).isEqualTo(Double.valueOf(b.closeAt(bar)));
      assertThat(a.returnAt(bar)).isEqualTo(Double.valueOf(b.returnAt(bar)));
      assertThat(a.volumeAt(bar)).isEqualTo(Double.valueOf(b.volumeAt(bar)));
    }
  }

  /** The next telling means the same to a restored merger. */
  @Test
  void aRestoredMergerGoesOnAsTheOther() throws IOException {
    Golden<MergerState> golden = named("merger-state");
    assertThat(next(read(golden, 1))).isEqualTo(next(golden.value().copy())).isNotEmpty();
  }

  private static List<String> next(MergerState state) {
    Told told = GoldenValues.told("article-2");
    List<Event> events = new EventMerger(state).accept(Tellings.of(told.article(), told.events()));
    return events.stream().map(Json::write).toList();
  }
}
