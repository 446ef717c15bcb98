package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TickSeriesTest {
  @Test
  void agreesWithAMapInAnyOrderAndAfterTrimming() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TickSeries series = new TickSeries();
    TreeMap<Long, double[]> expected = new TreeMap<>();
    long base = 0;
    for (int i = 0; i < 5_000; i++) {
      base += random.nextInt(3);
      long second = base - random.nextInt(random.nextInt(10) == 0 ? 190 : 20);
      int millis = random.nextInt(1_000);
      double price = 1 + random.nextInt(100);
      series.offer(second, millis, TickId.ABSENT, 0, null, price);
      expected.merge(second, new double[] {millis, price}, TickSeriesTest::last);
      if (i % 97 == 0) {
        long floor = base - 200;
        series.trim(floor, KeptSpans.NONE);
        expected.headMap(floor).clear();
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    series.write(new DataOutputStream(bytes));
    TickSeries back =
        TickSeries.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (TickSeries kept : List.of(series, back, series.copy())) {
      long from = base - 150;
      assertSame(kept.between(Long.MIN_VALUE, Long.MAX_VALUE), expected, seed);
      assertSame(kept.between(from, from + 70), expected.subMap(from, from + 70), seed);
    }
  }

  /** Spans outlast the floor as long as they are asked for, and take what comes late. */
  @Test
  void keepsSpansBehindTheFloor() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TickSeries series = new TickSeries();
    TreeMap<Long, double[]> expected = new TreeMap<>();
    KeptSpans spans =
        KeptSpans.of(
            List.of(
                new KeptSpans.Span(3_100, 3_300),
                new KeptSpans.Span(500, 900),
                new KeptSpans.Span(800, 1_500)));
    for (int i = 0; i < 12_000; i++) {
      long second = i % 3 == 0 ? 500 + random.nextInt(1_000) : Math.max(0, i - random.nextInt(300));
      int millis = random.nextInt(1_000);
      double price = 1 + random.nextInt(100);
      series.trim(i - 400, spans);
      boolean kept = second >= i - 400 || second >= 500 && second < 1_500;
      if (kept) {
        series.offer(second, millis, TickId.ABSENT, 0, null, price);
        expected.merge(second, new double[] {millis, price}, TickSeriesTest::last);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    series.write(new DataOutputStream(bytes));
    TickSeries back =
        TickSeries.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (TickSeries kept : List.of(series, back, series.copy())) {
      assertSame(kept.between(500, 1_500), expected.subMap(500L, 1_500L), seed);
      assertSame(kept.between(3_100, 3_300), expected.subMap(3_100L, 3_300L), seed);
      assertSame(kept.between(11_600, 12_000), expected.tailMap(11_600L), seed);
    }
    assertThat(series.between(5_000, 11_000).slots()).as("seed %d", seed).isEmpty();
    series.trim(11_600, KeptSpans.NONE);
    assertThat(series.between(0, 11_000).slots()).as("seed %d", seed).isEmpty();
  }

  private static void assertSame(
      TickSeries.Prices kept, SortedMap<Long, double[]> expected, long seed) {
    assertThat(kept.slots())
        .as("seed %d", seed)
        .containsExactly(expected.keySet().stream().mapToLong(Long::longValue).toArray());
    assertThat(kept.prices())
        .as("seed %d", seed)
        .containsExactly(expected.values().stream().mapToDouble(last -> last[1]).toArray());
  }

  private static double[] last(double[] a, double[] b) {
    return b[0] > a[0] || b[0] == a[0] && b[1] > a[1] ? b : a;
  }
}
