package io.sada.pipeline;

import io.sada.connectors.EventSource;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.pipeline.held.Feed;
import io.sada.pipeline.held.HeldLines;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Events of a feed, in its order. */
record HeldEvents(Feed feed) implements EventSource {
  @Override
  public DataStream<Event> events(StreamExecutionEnvironment env, String uid) {
    return env.fromSource(
            new HeldLines(feed.id(), 1), WatermarkStrategy.noWatermarks(), uid + "-held")
        .setParallelism(1)
        .uid(uid + "-held")
        .map(line -> Json.read(line, Event.class), Types.EVENT)
        .setParallelism(1)
        .uid(uid)
        .assignTimestampsAndWatermarks(
            EventTime.prompt(Duration.ZERO).<Event>strategy(Event::knownAtMs))
        .setParallelism(1)
        .uid(uid + "-time");
  }

  @Override
  public List<DeadLetter> deadLetters() {
    return List.of();
  }
}
