package io.sada.local.replay;

import io.sada.connectors.EventSource;
import io.sada.connectors.events.EventList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a replay reads; each list may be empty.
 *
 * @param events ready-made events; when there are any, articles are not read
 */
public record ReplayInput(List<Path> news, List<Path> events, List<Path> ticks) {

  List<Path> articles() {
    return events.isEmpty() ? news : List.of();
  }

  /** The ready-made events, or null without any file of them. */
  EventSource eventSource() throws IOException {
    return events.isEmpty() ? null : EventList.read(events);
  }
}
