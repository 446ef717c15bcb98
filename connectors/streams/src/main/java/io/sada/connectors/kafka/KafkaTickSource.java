package io.sada.connectors.kafka;

import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.BatchedSource;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.EventTime;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Ticks from a topic.
 *
 * @param format what a tick must look like
 * @param time watermarks, per partition
 */
public record KafkaTickSource(KafkaInput input, TickFormat format, EventTime time)
    implements TickSource {
  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    var source = new BatchedSource<>(input.source(new TickRecords(format)));
    return input.read(env, source, time.strategy(TickBatch::eventTime), uid);
  }
}
