package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The size that the documentation gives: set by what is kept, not by how many ticks there were. */
class SymbolStateSizeTest {
  private static final int HISTORY = 3_000;
  private static final int SECONDS = 3 * 3_600;
  private static final int FIXED = 49;

  @ParameterizedTest
  @CsvSource({"60000, 180", "1000, 10800", "50, 10800"})
  void isThatOfItsBarsAndSeconds(int everyMs, int secondsWithTicks) throws IOException {
    SymbolState state = new SymbolState();
    for (long bar = 0; bar < HISTORY; bar++) {
      PartialBar part = new PartialBar();
      part.start("AKT", bar);
      for (int at = 0; at < 60_000; at += everyMs) {
        part.price(at, 1_000, TickId.NUMBER, bar * 60_000 + at, null, 2.5 + at);
        part.volume().add(15, 1);
      }
      state.bars().merge(part, 60_000, Long.MIN_VALUE);
      state.bars().trim(bar - HISTORY, (bar + 1) * 60 - SECONDS);
    }
    DataOutputSerializer out = new DataOutputSerializer(1_024);
    new SymbolStateSerializer().serialize(state, out);
    assertThat(out.length()).isEqualTo(30 * HISTORY + 27 * secondsWithTicks + FIXED);
  }
}
