package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Map;
import java.util.Random;
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
      long second = base - random.nextInt(20);
      int millis = random.nextInt(1_000);
      double price = 1 + random.nextInt(100);
      series.offer(second, millis, TickId.ABSENT, 0, null, price);
      expected.merge(second, new double[] {millis, price}, TickSeriesTest::last);
      if (i % 97 == 0) {
        long floor = base - 200;
        series.trim(floor);
        expected.headMap(floor).clear();
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    series.write(new DataOutputStream(bytes));
    TickSeries back =
        TickSeries.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    int i = 0;
    assertThat(back.size()).as("seed %d", seed).isEqualTo(expected.size());
    for (Map.Entry<Long, double[]> entry : expected.entrySet()) {
      assertThat(series.secondAt(i)).isEqualTo(entry.getKey());
      assertThat(series.priceAt(i)).as("seed %d", seed).isEqualTo(entry.getValue()[1]);
      assertThat(back.priceAt(i++)).isEqualTo(entry.getValue()[1]);
    }
  }

  private static double[] last(double[] a, double[] b) {
    return b[0] > a[0] || b[0] == a[0] && b[1] > a[1] ? b : a;
  }
}
