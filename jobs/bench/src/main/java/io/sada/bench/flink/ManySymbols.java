package io.sada.bench.flink;

import io.sada.bench.market.MarketMaker;
import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.BatchedSource;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickTypeInfo;
import io.sada.connectors.time.EventTime;
import java.time.Duration;
import java.util.SplittableRandom;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * One tick a minute of each of very many symbols, made where they are read. All of them come before
 * the first checkpoint; the source then waits, so that what is kept can be weighed.
 */
record ManySymbols(int symbols, int minutes) implements TickSource {
  private static final long serialVersionUID = 1L;
  private static final int MINUTE_MS = 60_000;

  /** What makes the i-th tick, in an object that is used again. */
  GeneratorFunction<Long, Tick> maker() {
    return new Maker(symbols);
  }

  long ticks() {
    return (long) symbols * minutes;
  }

  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    DataGeneratorSource<Tick> source =
        new DataGeneratorSource<>(
            maker(),
            Long.MAX_VALUE,
            RateLimiterStrategy.perCheckpoint((int) ticks()),
            TickTypeInfo.TICK);
    WatermarkStrategy<TickBatch> time =
        EventTime.of(Duration.ofSeconds(5), Duration.ofMinutes(1)).strategy(TickBatch::eventTime);
    return env.fromSource(new BatchedSource<>(source), time, uid).setParallelism(1).uid(uid);
  }

  /** The i-th tick: all symbols in turn, minute after minute. */
  private static final class Maker implements GeneratorFunction<Long, Tick> {
    private static final long serialVersionUID = 1L;

    private final int symbols;
    private transient String[] names;
    private transient double[] prices;
    private transient SplittableRandom random;
    private transient Tick tick;

    Maker(int symbols) {
      this.symbols = symbols;
    }

    private void prepare() {
      names = new String[symbols];
      prices = new double[symbols];
      random = new SplittableRandom(5);
      for (int i = 0; i < symbols; i++) {
        names[i] = MarketMaker.symbol(i);
        prices[i] = Math.exp(random.nextDouble() * 8 - 4);
      }
      tick = new Tick();
    }

    @Override
    public Tick map(Long index) {
      if (names == null) {
        prepare();
      }
      int i = (int) (index % symbols);
      long minute = index / symbols;
      prices[i] *= 1 + 0.0008 * random.nextGaussian();
      double scale = Math.pow(10, Math.max(2, 5 - Math.floor(Math.log10(prices[i]))));
      tick.setSymbol(names[i]);
      tick.key()
          .setTsMs(MarketMaker.START_MS + minute * MINUTE_MS + (long) i * MINUTE_MS / symbols);
      tick.key().setPrice(Math.rint(prices[i] * scale) / scale);
      tick.key().setId(1_000_000_000L + 700L * minute + random.nextInt(600));
      tick.setSize(1 + random.nextInt(5_000_000), 3);
      return tick;
    }
  }
}
