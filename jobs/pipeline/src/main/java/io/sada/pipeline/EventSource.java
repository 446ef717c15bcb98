package io.sada.pipeline;

import io.sada.contract.Event;
import java.io.Serializable;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Ready-made events, a researcher's own list, which take the place of what would be read out of
 * articles.
 */
@FunctionalInterface
public interface EventSource extends Serializable {
  /**
   * Adds the source to the graph, with known_at as event time, in its order.
   *
   * @param uid the operator's uid and name
   */
  DataStream<Event> events(StreamExecutionEnvironment env, String uid);
}
