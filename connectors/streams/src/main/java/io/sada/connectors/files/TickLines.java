package io.sada.connectors.files;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.ticks.Lateness;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.ticks.TickTypeInfo;
import io.sada.connectors.time.Timed;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.MetricGroup;

/** Lines that are ticks: decoded where they lie, one tick object per file and reader. */
record TickLines(TickFormat format) implements LineFormat<Tick> {
  @Override
  public LineDecoder<Tick> open(MetricGroup group) {
    TickDecoder decoder = new TickDecoder(format);
    LatenessOfFiles lateness = new LatenessOfFiles();
    DeadLetterCounters counters = new DeadLetterCounters(group);
    return (fileName, line, reuse) -> {
      Tick tick = reuse;
      if (tick == null) {
        tick = new Tick();
        lateness.add(tick, new Lateness(format));
      }
      Reject reject =
          decoder.decode(
              line.bytes(),
              line.from(),
              line.length(),
              line.fullLength(),
              TickDecoder.NO_TIMESTAMP,
              tick);
      if (reject == null) {
        reject = lateness.of(tick).of(tick);
      }
      if (reject != null) {
        counters.count(reject.errorClass());
        tick.setDeadLetter(DeadLetters.of(reject, line.origin(fileName)));
      }
      return tick;
    };
  }

  /** A file is known by its tick object; most lines are of the file that the last one was of. */
  private static final class LatenessOfFiles {
    private final Map<Tick, Lateness> all = new IdentityHashMap<>();
    private Tick last;
    private Lateness ofLast;

    void add(Tick tick, Lateness lateness) {
      all.put(tick, lateness);
    }

    Lateness of(Tick tick) {
      if (tick != last) {
        last = tick;
        ofLast = all.get(tick);
      }
      return ofLast;
    }
  }

  @Override
  public TypeInformation<Tick> type() {
    return TickTypeInfo.TICK;
  }

  @Override
  public Timed<Tick> timed() {
    return Tick::eventTime;
  }
}
