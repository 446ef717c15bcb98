package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The size of a symbol in a checkpoint: set by what is kept, not by how many ticks there were. A
 * bar takes at most 16 bytes and a second at most 5.5, what is beside them at most 1 kB.
 */
class SymbolStateSizeTest {
  private static final int HISTORY = 3_000;
  private static final int SECONDS = 3 * 3_600;
  private static final int BESIDE = 1_024;

  /** A market with prices of six digits, trade ids that grow, and volumes of three places. */
  private static SymbolState state(int everyMs, boolean seconds) {
    SplittableRandom random = new SplittableRandom(3);
    SymbolState state = new SymbolState();
    double log = Math.log(34.0);
    long id = 900_000_000;
    for (long bar = 0; bar < HISTORY; bar++) {
      PartialBar part = new PartialBar();
      part.start("AKT", bar);
      for (int at = 0; at < 60_000; at += everyMs) {
        log += random.nextGaussian() * 0.001 * Math.sqrt(everyMs / 60_000.0);
        id += 1 + random.nextInt(20);
        double price = Math.rint(Math.exp(log) * 1e4) / 1e4;
        int millis = at + random.nextInt(everyMs);
        part.price(millis, 1_000, TickId.NUMBER, id, null, price);
        part.volume().add(1 + random.nextInt(5_000_000), 3);
      }
      state.bars().merge(part, 60_000);
      long secondFloor = seconds ? (bar + 1) * 60 - SECONDS : Long.MAX_VALUE;
      state.bars().trim(bar - HISTORY, secondFloor, KeptSpans.NONE);
    }
    return state;
  }

  private static int bytes(SymbolState state) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1_024);
    new SymbolStateSerializer().serialize(state, out);
    return out.length();
  }

  @ParameterizedTest
  @ValueSource(ints = {60_000, 6_000, 1_000, 50})
  void isBoundedByWhatIsKept(int everyMs) throws IOException {
    int bars = bytes(state(everyMs, false));
    int seconds = bytes(state(everyMs, true)) - bars;
    assertThat(bars).isLessThan(16 * HISTORY + BESIDE);
    assertThat(seconds).isLessThan(11 * SECONDS / 2);
  }
}
