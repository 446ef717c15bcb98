package io.sada.local.replay;

import io.sada.connectors.EventSource;
import io.sada.connectors.events.EventList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a replay reads; each list may be empty.
 *
 * @param events ready-made events; when there are any, articles are not read
 */
public record ReplayInput(List<Path> news, List<Path> events, List<Path> ticks) {

  /** The articles that are read: none beside ready-made events. */
  public List<Path> articles() {
    return events.isEmpty() ? news : List.of();
  }

  /** Size of what the sources read while the job runs; 0 where a file does not tell its size. */
  long bytes() throws IOException {
    long sum = 0;
    for (Path file : Stream.concat(articles().stream(), ticks.stream()).toList()) {
      if (!Files.isRegularFile(file)) {
        return 0;
      }
      sum += Files.size(file);
    }
    return sum;
  }

  /** The ready-made events, or null without any file of them. */
  EventSource eventSource() throws IOException {
    return events.isEmpty() ? null : EventList.read(events);
  }
}
