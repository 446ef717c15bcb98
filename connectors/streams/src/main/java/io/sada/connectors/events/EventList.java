package io.sada.connectors.events;

import io.sada.connectors.EventSource;
import io.sada.connectors.Origin;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.files.Gzip;
import io.sada.connectors.json.RejectedException;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Events from files of JSON Lines, plain or gzipped whatever they are called, in the order of
 * known_at whatever the order of the lines. Of each event the revisions only rise: {@link
 * Revisions} says what becomes of the others.
 */
public record EventList(List<Event> events, List<DeadLetter> deadLetters) implements EventSource {

  /**
   * Reads the files.
   *
   * @throws IOException where one cannot be read
   * @throws io.sada.connectors.files.DamagedFileException where one cannot be unzipped
   */
  public static EventList read(List<Path> files) throws IOException {
    EventDecoder decoder = new EventDecoder();
    Revisions revisions = new Revisions();
    for (Path file : files) {
      byte[] all = bytes(file);
      int start = 0;
      while (start < all.length) {
        int end = start;
        while (end < all.length && all[end] != '\n') {
          end++;
        }
        byte[] line = Arrays.copyOfRange(all, start, end);
        Origin origin =
            new Origin(file.getFileName().toString(), 0, start, null, null, line, line.length);
        try {
          revisions.add(decoder.decode(line), origin);
        } catch (RejectedException e) {
          revisions.reject(DeadLetters.of(e.reject(), origin));
        }
        start = end + 1;
      }
    }
    return revisions.list();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = Gzip.open(raw, file.getFileName().toString())) {
      return in.readAllBytes();
    }
  }

  @Override
  public DataStream<Event> events(StreamExecutionEnvironment env, String uid) {
    return listed(env, uid)
        .uid(uid)
        .name(uid)
        .assignTimestampsAndWatermarks(
            EventTime.prompt(Duration.ZERO).<Event>strategy(Event::knownAtMs))
        .uid(uid + "-time")
        .name(uid + "-time");
  }

  /** A source of given elements must have some: an empty list is one element that is left out. */
  private SingleOutputStreamOperator<Event> listed(StreamExecutionEnvironment env, String uid) {
    TypeInformation<Event> type = TypeInformation.of(Event.class);
    return events.isEmpty()
        ? env.fromData(0).uid(uid + "-none").flatMap((none, out) -> {}, type).setParallelism(1)
        : env.fromData(type, events.toArray(Event[]::new));
  }
}
