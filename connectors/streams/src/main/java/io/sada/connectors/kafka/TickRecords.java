package io.sada.connectors.kafka;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.ticks.Lateness;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.ticks.TickTypeInfo;
import java.util.Arrays;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Ticks from Kafka records, all in one object. */
final class TickRecords implements KafkaRecordDeserializationSchema<Tick> {
  private static final long serialVersionUID = 1L;

  private final TickFormat format;
  private transient TickDecoder decoder;
  private transient Tick tick;
  private transient DeadLetterCounters counters;

  /** By partition. */
  private transient Lateness[] lateness;

  TickRecords(TickFormat format) {
    this.format = format;
  }

  @Override
  public void open(DeserializationSchema.InitializationContext context) {
    decoder = new TickDecoder(format);
    tick = new Tick();
    lateness = new Lateness[0];
    counters = new DeadLetterCounters(context.getMetricGroup());
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Tick> out) {
    byte[] value = record.value();
    int length = value == null ? 0 : value.length;
    Reject reject = decoder.decode(value, 0, length, length, record.timestamp(), tick);
    if (reject == null) {
      reject = latenessOf(record.partition()).of(tick);
    }
    if (reject != null) {
      counters.count(reject.errorClass());
      tick.setDeadLetter(DeadLetters.of(reject, KafkaOrigins.of(record)));
    }
    out.collect(tick);
  }

  private Lateness latenessOf(int partition) {
    if (partition >= lateness.length) {
      lateness = Arrays.copyOf(lateness, partition + 1);
    }
    if (lateness[partition] == null) {
      lateness[partition] = new Lateness(format);
    }
    return lateness[partition];
  }

  @Override
  public TypeInformation<Tick> getProducedType() {
    return TickTypeInfo.TICK;
  }
}
