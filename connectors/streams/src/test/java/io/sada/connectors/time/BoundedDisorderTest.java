package io.sada.connectors.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.junit.jupiter.api.Test;

class BoundedDisorderTest {
  private final List<Long> emitted = new ArrayList<>();
  private final WatermarkOutput output =
      new WatermarkOutput() {
        @Override
        public void emitWatermark(Watermark watermark) {
          emitted.add(watermark.getTimestamp());
        }

        @Override
        public void markIdle() {
          throw new AssertionError();
        }

        @Override
        public void markActive() {
          throw new AssertionError();
        }
      };

  private long nanos;

  private BoundedDisorder<Long> generator(long lagMs, long stepMs, long idleMs) {
    return new BoundedDisorder<>(time -> time, lagMs, stepMs, idleMs, () -> nanos);
  }

  private void feed(BoundedDisorder<Long> generator, long... times) {
    for (long time : times) {
      generator.onEvent(time, time, output);
    }
  }

  @Test
  void goesOutWhenItCrossesAStepAndFromTimeToTime() {
    BoundedDisorder<Long> generator = generator(6, 100, 0);
    feed(generator, 1_003, 1_004);
    assertThat(emitted).containsExactly(997L);
    feed(generator, 1_105, 1_110);
    assertThat(emitted).containsExactly(997L, 1_099L);
    feed(generator, 1_150, 1_120);
    generator.onPeriodicEmit(output);
    generator.onPeriodicEmit(output);
    feed(generator, 1_305);
    assertThat(emitted).containsExactly(997L, 1_099L, 1_144L, 1_299L);
  }

  @Test
  void everyRecordThatAdvancesIt() {
    BoundedDisorder<Long> generator = generator(1, 1, 0);
    feed(generator, 7, 7, 5, 8);
    assertThat(emitted).containsExactly(6L, 7L);
  }

  @Test
  void recordsWithoutEventTimeDoNotMoveIt() {
    BoundedDisorder<Long> generator = generator(6, 100, 0);
    feed(generator, Timed.NONE);
    generator.onPeriodicEmit(output);
    assertThat(emitted).isEmpty();
  }

  @Test
  void inOrderWithoutLagARecordReleasesItself() {
    feed(generator(0, 1, 0), 7, 9);
    assertThat(emitted).containsExactly(7L, 9L);
  }

  @Test
  void silenceGivesTheRestOfTheLagAway() {
    BoundedDisorder<Long> generator = generator(6, 100, 1_000);
    feed(generator, 1_003);
    generator.onPeriodicEmit(output);
    nanos = 400_000_000;
    generator.onPeriodicEmit(output);
    assertThat(emitted).containsExactly(997L);
    nanos = 600_000_000;
    generator.onPeriodicEmit(output);
    assertThat(emitted).containsExactly(997L, 1_003L);
  }
}
