package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.study.Bars;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarRingTest {
  private static final int BAR_MS = 60_000;

  private static PartialBar tick(
      long ts, byte kind, long id, String text, double price, long size) {
    PartialBar part = new PartialBar();
    part.start("AKT", Math.floorDiv(ts, BAR_MS));
    part.price((int) Math.floorMod(ts, (long) BAR_MS), 1_000, kind, id, text, price);
    part.volume().add(size, 3);
    return part;
  }

  private static List<PartialBar> ticks(Random random, int n) {
    List<PartialBar> ticks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      byte kind = (byte) random.nextInt(3);
      String text = kind == TickId.TEXT ? "t" + random.nextInt(4) : null;
      long ts = 1_000_000L * 60_000 + random.nextInt(400) * 60_000L + random.nextInt(3) * 20_000L;
      ticks.add(
          tick(
              ts, kind, random.nextInt(4), text, 1 + random.nextInt(5), random.nextInt(1_000_000)));
    }
    return ticks;
  }

  private static void assertSame(Bars a, Bars b) {
    assertSame(a, b, 1_000_402);
  }

  private static void assertSame(Bars a, Bars b, long to) {
    for (long bar = 1_000_000 - 1; bar < to; bar++) {
      assertThat(a.closeAt(bar)).isEqualTo(Double.valueOf(b.closeAt(bar)));
      assertThat(a.volumeAt(bar)).isEqualTo(Double.valueOf(b.volumeAt(bar)));
      assertThat(a.returnAt(bar)).isEqualTo(Double.valueOf(b.returnAt(bar)));
      assertThat(a.tickedAt(bar)).isEqualTo(b.tickedAt(bar));
    }
  }

  @Test
  void anyOrderOfPartsGivesTheSameBars() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<PartialBar> ticks = ticks(random, 3_000);
    BarRing one = new BarRing();
    ticks.forEach(one::merge);
    Collections.shuffle(ticks, random);
    BarRing other = new BarRing();
    ticks.forEach(other::merge);
    assertThat(other.first()).as("seed %d", seed).isEqualTo(one.first());
    assertSame(one.bars(0), other.bars(0));
  }

  @Test
  void barsThatStayUnpackedAreAlwaysTheSameAsThoseUnpackedAnew() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    BarRing ring = new BarRing();
    BarRing anew = new BarRing();
    long floor = 999_900;
    for (PartialBar part : ticks(random, 2_000)) {
      ring.merge(part);
      anew.merge(part);
      if (random.nextInt(20) == 0) {
        floor += random.nextInt(8);
        ring.trim(floor);
        anew.trim(floor);
      }
      if (random.nextInt(30) == 0) {
        ring = ring.copy();
      }
      if (random.nextInt(3) == 0) {
        long from = floor + random.nextInt(300) - 20;
        Bars expected = anew.bars(from);
        long to = from + random.nextInt(420);
        Bars ready = ring.readyBars(from, to);
        assertThat(ready.first()).as("seed %d", seed).isEqualTo(expected.first());
        assertSame(ready, expected, Math.max(to, ready.first() + 1));
      }
    }
  }

  @Test
  void comesBackEqualFromItsBytes() throws Exception {
    BarRing ring = new BarRing();
    ticks(new Random(7), 2_000).forEach(ring::merge);
    ring.trim(1_000_005);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ring.write(new DataOutputStream(bytes));
    BarRing back = BarRing.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertSame(ring.bars(1_000_005), back.bars(1_000_005));
  }

  @Test
  void trimmingKeepsTheLastCloseBefore() {
    BarRing ring = new BarRing();
    ring.merge(tick(60_000L * 10, TickId.ABSENT, 0, null, 2.0, 1));
    ring.merge(tick(60_000L * 12, TickId.ABSENT, 0, null, 3.0, 1));
    ring.trim(12);
    Bars bars = ring.bars(12);
    assertThat(bars.closeAt(12)).isEqualTo(3.0);
    assertThat(bars.returnAt(12)).isEqualTo(StrictMath.log(3.0 / 2.0));
    assertThat(bars.returnAt(11)).isNaN();
  }

  @Test
  void idOrderIsAbsentTextNumber() {
    assertThat(TickId.compare(TickId.ABSENT, 0, null, TickId.TEXT, 0, "a")).isNegative();
    assertThat(TickId.compare(TickId.TEXT, 0, "z", TickId.NUMBER, 1, null)).isNegative();
    assertThat(TickId.compare(TickId.NUMBER, 10, null, TickId.NUMBER, 9, null)).isPositive();
    assertThat(
            TickId.compare((byte) 3, 0, "9223372036854775808", TickId.NUMBER, Long.MAX_VALUE, null))
        .isPositive();
  }

  @Test
  void volumeIsExactHoweverItIsSummed() {
    ExactSum sum = new ExactSum();
    for (int i = 0; i < 10; i++) {
      sum.add(1, 1);
    }
    assertThat(sum.toDouble()).isEqualTo(1.0);
    sum.add(Long.MAX_VALUE, 0);
    sum.add(Long.MAX_VALUE, 18);
    assertThat(sum.value()).isEqualByComparingTo("9223372036854775817.223372036854775807");
  }

  @Test
  void aTickYearsAheadPushesTheOldestOutInsteadOfTakingAllMemory() {
    BarRing ring = new BarRing();
    ring.merge(tick(60_000L * 10, TickId.ABSENT, 0, null, 2.0, 1));
    ring.merge(tick(60_000L * 50_000_000, TickId.ABSENT, 0, null, 3.0, 1));
    assertThat(ring.bars(0).closeAt(50_000_000)).isEqualTo(3.0);
    assertThat(ring.bars(0).closeAt(10)).isNaN();
    assertThat(ring.carried()).isEqualTo(2.0);
  }
}
