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
    // A file is known by its tick object.
    Map<Tick, Lateness> latenessOfFile = new IdentityHashMap<>();
    DeadLetterCounters counters = new DeadLetterCounters(group);
    return (fileName, line, reuse) -> {
      Tick tick = reuse;
      if (tick == null) {
        tick = new Tick();
        latenessOfFile.put(tick, new Lateness(format));
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
        reject = latenessOfFile.get(tick).of(tick);
      }
      if (reject != null) {
        counters.count(reject.errorClass());
        tick.setDeadLetter(DeadLetters.of(reject, line.origin(fileName)));
      }
      return tick;
    };
  }

  @Override
  public TypeInformation<Tick> type() {
    return TickTypeInfo.INSTANCE;
  }

  @Override
  public Timed<Tick> timed() {
    return Tick::eventTime;
  }
}
