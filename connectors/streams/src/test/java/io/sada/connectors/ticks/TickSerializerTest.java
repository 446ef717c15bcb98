package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.Origin;
import io.sada.connectors.OutRecord;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.news.NewsItem;
import io.sada.contract.ErrorClass;
import java.math.BigDecimal;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class TickSerializerTest {
  private static Tick tick(Object id, String size) {
    Tick tick = new Tick();
    tick.setSymbol("AKT");
    tick.setSize(new BigDecimal(size));
    tick.key().setTsMs(1_767_733_440_000L);
    tick.key().setPrice(2.5);
    if (id instanceof String text) {
      tick.key().setId(text);
    } else if (id instanceof BigDecimal number) {
      tick.key().setId(number);
    }
    return tick;
  }

  private static Tick dead() {
    Tick tick = new Tick();
    tick.setDeadLetter(
        DeadLetters.of(
            new Reject(ErrorClass.EMPTY, "record without value"),
            new Origin("sada.ticks.v1", 1, 2, 3L, new byte[] {1}, null, 0)));
    return tick;
  }

  @Test
  void roundTrips() throws Exception {
    Tick reused = new Tick();
    for (Tick tick :
        List.of(
            tick(null, "0"),
            tick("x-1", "10.500"),
            dead(),
            tick(new BigDecimal("17"), "12345678901234567890.5"),
            tick(new BigDecimal("1e40"), "1e30"))) {
      DataOutputSerializer out = new DataOutputSerializer(64);
      TickSerializer.INSTANCE.serialize(tick, out);
      DataOutputSerializer copied = new DataOutputSerializer(64);
      TickSerializer.INSTANCE.copy(new DataInputDeserializer(out.getCopyOfBuffer()), copied);
      assertThat(copied.getCopyOfBuffer()).isEqualTo(out.getCopyOfBuffer());
      TickSerializer.INSTANCE.deserialize(reused, new DataInputDeserializer(out.getCopyOfBuffer()));
      for (Tick read : List.of(reused, TickSerializer.INSTANCE.copy(tick))) {
        assertThat(read).hasToString(tick.toString());
        assertThat(read.deadLetter()).isEqualTo(tick.deadLetter());
      }
    }
  }

  @Test
  void batchesRoundTrip() throws Exception {
    TickBatch batch = new TickBatch();
    batch.add(tick(null, "0"));
    batch.add(dead());
    batch.add(tick("x-1", "10.500"));
    batch.add(tick(new BigDecimal("17"), "12345678901234567890.5"));
    batch.add(tick(new BigDecimal("1e40"), "1e30"));
    DataOutputSerializer out = new DataOutputSerializer(64);
    TickBatchSerializer.INSTANCE.serialize(batch, out);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
    for (TickBatch read :
        List.of(
            TickBatchSerializer.INSTANCE.deserialize(TickBatch.of(tick("old", "3")), in),
            TickBatchSerializer.INSTANCE.copy(batch))) {
      assertThat(read.size()).isEqualTo(4);
      assertThat(read.deadLetters()).isEqualTo(batch.deadLetters());
      assertThat(TickBatch.eventTime(read)).isEqualTo(1_767_733_440_000L);
      Tick expected = new Tick();
      Tick actual = new Tick();
      for (int i = 0; i < 4; i++) {
        batch.get(i, expected);
        read.get(i, actual);
        assertThat(actual).hasToString(expected.toString());
      }
    }
  }

  @Test
  void nothingHereNeedsGenericSerialization() {
    Configuration strict = new Configuration();
    strict.set(PipelineOptions.GENERIC_TYPES, false);
    for (TypeInformation<?> type :
        List.of(
            TypeInformation.of(NewsItem.class),
            TypeInformation.of(OutRecord.class),
            TickTypeInfo.TICK,
            TickTypeInfo.BATCH)) {
      TypeSerializer<?> serializer = type.createSerializer(new SerializerConfigImpl(strict));
      assertThat(serializer).isNotNull();
    }
  }
}
