package io.sada.connectors;

import io.sada.connectors.ticks.Tick;
import java.io.Serializable;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where ticks come from. */
@FunctionalInterface
public interface TickSource extends Serializable {
  /**
   * Adds the source to the graph, with event timestamps and watermarks.
   *
   * <p>With object reuse the stream hands down the same few {@link Tick} objects again and again:
   * who keeps anything of one beyond the call copies it. Ticks whose {@link Tick#deadLetter()} is
   * not null are in the stream too, moved no watermark and carry nothing else.
   *
   * @param uid the operator's uid and name
   */
  SingleOutputStreamOperator<Tick> ticks(StreamExecutionEnvironment env, String uid);
}
