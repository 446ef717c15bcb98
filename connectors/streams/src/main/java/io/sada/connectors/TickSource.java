package io.sada.connectors;

import io.sada.connectors.ticks.TickBatch;
import java.io.Serializable;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where ticks come from. */
@FunctionalInterface
public interface TickSource extends Serializable {
  /**
   * Adds the source to the graph, with event timestamps and watermarks.
   *
   * <p>With object reuse the stream hands down the same few {@link TickBatch} objects again and
   * again: who keeps anything of one beyond the call copies it. A batch's timestamp is its newest
   * tick's; what could not be used is in its {@link TickBatch#deadLetters()} and moved no
   * watermark.
   *
   * @param uid the operator's uid and name
   */
  SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid);
}
