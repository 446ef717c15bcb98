package io.sada.connectors.kafka;

import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.Tick;
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
  public SingleOutputStreamOperator<Tick> ticks(StreamExecutionEnvironment env, String uid) {
    return input.read(env, new TickRecords(format), time.strategy(Tick::eventTime), uid);
  }
}
