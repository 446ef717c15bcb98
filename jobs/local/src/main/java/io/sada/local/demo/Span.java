package io.sada.local.demo;

import java.util.ArrayList;
import java.util.List;

/** A stretch of time in which the market is simulated, [from, to) in epoch milliseconds. */
record Span(long fromMs, long toMs) {

  boolean contains(long ms) {
    return ms >= fromMs && ms < toMs;
  }

  /** The stretches around some instants, joined where they touch, in order of time. */
  static List<Span> around(List<Long> instants, long beforeMs, long afterMs) {
    List<Span> spans = new ArrayList<>();
    for (long instant : instants.stream().sorted().toList()) {
      Span span = new Span(instant - beforeMs, instant + afterMs);
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).toMs >= span.fromMs) {
        spans.set(last, new Span(spans.get(last).fromMs, span.toMs));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }
}
