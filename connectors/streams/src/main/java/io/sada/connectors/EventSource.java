package io.sada.connectors;

import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import java.io.Serializable;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Ready-made events, a researcher's own list, which take the place of what would be read out of
 * articles.
 */
public interface EventSource extends Serializable {
  /**
   * Adds the source to the graph, with known_at as event time and in its order.
   *
   * @param uid the operator's uid and name
   */
  DataStream<Event> events(StreamExecutionEnvironment env, String uid);

  /** What could not be read of the list. */
  List<DeadLetter> deadLetters();
}
