package io.sada.pipeline;

import io.sada.connectors.EventSource;
import io.sada.connectors.time.EventTime;
import io.sada.contract.Event;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Events from a list, in its order. */
record ListedEvents(List<Event> events) implements EventSource {
  @Override
  public List<io.sada.contract.DeadLetter> deadLetters() {
    return List.of();
  }

  @Override
  public DataStream<Event> events(StreamExecutionEnvironment env, String uid) {
    return env.fromData(Types.EVENT, events.toArray(Event[]::new))
        .uid(uid)
        .assignTimestampsAndWatermarks(
            EventTime.prompt(Duration.ZERO).<Event>strategy(Event::knownAtMs))
        .uid(uid + "-time");
  }
}
