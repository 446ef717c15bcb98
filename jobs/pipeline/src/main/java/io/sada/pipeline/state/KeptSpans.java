package io.sada.pipeline.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spans of slots that outlast the floor that all others fall behind: none overlaps another. */
public final class KeptSpans {
  /** No slot outlasts the floor. */
  public static final KeptSpans NONE = new KeptSpans(List.of());

  private final long[] from;
  private final long[] to;

  /** One span, from its first slot up to that behind its last. */
  public record Span(long from, long to) {}

  private KeptSpans(List<Span> disjoint) {
    from = disjoint.stream().mapToLong(Span::from).toArray();
    to = disjoint.stream().mapToLong(Span::to).toArray();
  }

  /** The union of the spans, in any order. */
  public static KeptSpans of(List<Span> spans) {
    if (spans.isEmpty()) {
      return NONE;
    }
    List<Span> disjoint = new ArrayList<>(spans.size());
    for (Span span : spans.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
      int last = disjoint.size() - 1;
      if (last >= 0 && disjoint.get(last).to() >= span.from()) {
        Span before = disjoint.get(last);
        disjoint.set(last, new Span(before.from(), Math.max(before.to(), span.to())));
      } else {
        disjoint.add(span);
      }
    }
    return new KeptSpans(disjoint);
  }

  /** The first slot of all; the largest long where there is none. */
  long first() {
    return from.length == 0 ? Long.MAX_VALUE : from[0];
  }

  /** Whether one of the slots {@code [first, last]} is in a span. */
  boolean overlap(long first, long last) {
    for (int i = 0; i < from.length && from[i] <= last; i++) {
      if (to[i] > first) {
        return true;
      }
    }
    return false;
  }
}
