package io.sada.extraction.merge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.contract.Event;
import io.sada.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A merger to which articles are told in a line each, and what it published. */
final class World {
  private EventMerger merger;
  final List<Event> records = new ArrayList<>();

  World() {
    this(Limits.DEFAULT);
  }

  World(Limits limits) {
    merger = new EventMerger(MergerState.empty(limits));
  }

  EventMerger merger() {
    return merger;
  }

  /** Tells an article: its id, when it was published and known, its text, its events as JSON. */
  List<Event> tell(String id, String at, String text, String... events) {
    return tellBy(id, null, at, text, events);
  }

  List<Event> tellBy(String id, String source, String at, String text, String... events) {
    Telling telling = telling(id, source, at, text, events);
    List<Event> published = merger.accept(telling);
    records.addAll(published);
    return published;
  }

  static Telling telling(String id, String source, String at, String text, String... events) {
    try {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("id", id).put("source", source).put("published_at", at);
      line.put("title", "About " + id).put("text", text);
      ArrayNode list = line.putArray("events");
      for (String event : events) {
        list.add(Json.tree(event.replace('\'', '"')));
      }
      return Told.telling(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Event last() {
    return records.get(records.size() - 1);
  }

  /** Open events. */
  int events() {
    return merger.state().events();
  }
}
