package io.sada.bench.market;

import java.nio.file.Path;

/**
 * Files of one market.
 *
 * @param ticks all trades in the order of time
 * @param halves the same trades, each symbol's in one of two files: what two readers that do not
 *     know each other need
 * @param events announcements as the pipeline reads them
 * @param pairs the same as a flat table: event_id, symbol, k0 (minutes since the epoch)
 */
public record Market(Scale scale, Path ticks, Path[] halves, Path events, Path pairs) {

  static Market in(Path folder, Scale scale) {
    return new Market(
        scale,
        folder.resolve("ticks.jsonl"),
        new Path[] {folder.resolve("ticks-0.jsonl"), folder.resolve("ticks-1.jsonl")},
        folder.resolve("events.jsonl"),
        folder.resolve("pairs.jsonl"));
  }
}
