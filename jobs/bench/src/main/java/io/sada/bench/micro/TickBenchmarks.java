package io.sada.bench.micro;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.pipeline.operators.BarFolder;
import io.sada.pipeline.state.PartialBar;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a record's bytes to the partial bar, and its two halves alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TickBenchmarks {
  private static final long BAR_MS = 60_000;

  private SampleTicks sample;
  private TickDecoder decoder;
  private Tick tick;
  private Tick[] decoded;
  private BarFolder folder;
  private long parts;

  /** Reads the sample and decodes it once. */
  @Setup
  public void prepare() throws IOException {
    sample = SampleTicks.load();
    decoder = new TickDecoder(SampleTicks.format());
    tick = new Tick();
    decoded = new Tick[SampleTicks.COUNT];
    for (int i = 0; i < decoded.length; i++) {
      decoded[i] = new Tick();
      sample.decode(decoder, i, decoded[i]);
    }
    folder = new BarFolder(BAR_MS, 1_000, this::count);
  }

  private void count(PartialBar part) {
    parts++;
  }

  /** Bytes to ticks. */
  @Benchmark
  @OperationsPerInvocation(SampleTicks.COUNT)
  public long decode() {
    long sum = 0;
    for (int i = 0; i < SampleTicks.COUNT; i++) {
      sample.decode(decoder, i, tick);
      sum += tick.tsMs();
    }
    return sum;
  }

  /** Ticks to partial bars, which leave at their end. */
  @Benchmark
  @OperationsPerInvocation(SampleTicks.COUNT)
  public long bars() {
    for (Tick each : decoded) {
      folder.take(each);
    }
    return parts;
  }

  /** Bytes to partial bars. */
  @Benchmark
  @OperationsPerInvocation(SampleTicks.COUNT)
  public long bytesToBars() {
    for (int i = 0; i < SampleTicks.COUNT; i++) {
      sample.decode(decoder, i, tick);
      folder.take(tick);
    }
    return parts;
  }
}
