package io.sada.connectors.events;

import io.sada.connectors.EventSource;
import io.sada.connectors.Origin;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.json.RejectedException;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Events from files of JSON Lines (gzipped where the name ends in .gz), in the order of known_at
 * whatever the order of the lines.
 */
public record EventList(List<Event> events, List<DeadLetter> deadLetters) implements EventSource {
  private static final Comparator<Event> ORDER =
      Comparator.comparingLong(Event::knownAtMs)
          .thenComparing(Event::eventId)
          .thenComparingInt(Event::revision);

  /**
   * Reads the files.
   *
   * @throws IOException where one cannot be read
   */
  public static EventList read(List<Path> files) throws IOException {
    EventDecoder decoder = new EventDecoder();
    List<Event> events = new ArrayList<>();
    List<DeadLetter> deadLetters = new ArrayList<>();
    for (Path file : files) {
      byte[] all = bytes(file);
      int start = 0;
      while (start < all.length) {
        int end = start;
        while (end < all.length && all[end] != '\n') {
          end++;
        }
        byte[] line = Arrays.copyOfRange(all, start, end);
        try {
          events.add(decoder.decode(line));
        } catch (RejectedException e) {
          Origin origin =
              new Origin(file.getFileName().toString(), 0, start, null, null, line, line.length);
          deadLetters.add(DeadLetters.of(e.reject(), origin));
        }
        start = end + 1;
      }
    }
    events.sort(ORDER);
    return new EventList(events, deadLetters);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      in.transferTo(all);
      return all.toByteArray();
    }
  }

  @Override
  public DataStream<Event> events(StreamExecutionEnvironment env, String uid) {
    return env.fromData(TypeInformation.of(Event.class), events.toArray(Event[]::new))
        .uid(uid)
        .name(uid)
        .assignTimestampsAndWatermarks(
            EventTime.prompt(Duration.ZERO).<Event>strategy(Event::knownAtMs))
        .uid(uid + "-time")
        .name(uid + "-time");
  }
}
