package io.sada.pipeline.operators;

import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.Kind;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Impacts that say nothing but what an operator looks at. */
public final class Impacts {
  private Impacts() {}

  /** An impact known at its window's end, five minutes after the announcement. */
  public static Impact of(
      String eventId,
      int revision,
      Kind kind,
      String symbol,
      Relation relation,
      String window,
      RecordStatus status,
      long windowToMs)
      throws IOException {
    return Json.read(
        Json.write(
            Map.ofEntries(
                Map.entry("event_id", eventId),
                Map.entry("event_revision", 1),
                Map.entry("revision", revision),
                Map.entry("kind", kind),
                Map.entry("symbol", symbol),
                Map.entry("relation", relation),
                Map.entry("window", window),
                Map.entry("window_from_ms", windowToMs - 300_000),
                Map.entry("window_to_ms", windowToMs),
                Map.entry("bar_ms", 60_000),
                Map.entry("status", status),
                Map.entry("model", "market"),
                Map.entry("benchmarks", List.of("BTC", "ETH")),
                Map.entry("confounders", List.of()),
                Map.entry("known_at_ms", windowToMs))),
        Impact.class);
  }
}
