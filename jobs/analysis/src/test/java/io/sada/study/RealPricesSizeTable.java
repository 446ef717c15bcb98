package io.sada.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often the tests reject on real prices where nothing was announced: shares of
 * pseudo-announcements below 5, 1 and 0.1 %, for the half of the time that the constants were
 * fitted on, the other half and all, with 99.9 % intervals from a bootstrap over calendar days.
 */
final class RealPricesSizeTable {
  private static final double[] LEVELS = {0.05, 0.01, 0.001};
  private static final int RESAMPLES = 4_000;
  private static final int BARS_PER_DAY = 288;

  private RealPricesSizeTable() {}

  /**
   * Arguments: a folder of bars named SYMBOLUSDT-5m.csv.gz, number of announcements (30,000),
   * tokens of a sector (8), seed (1).
   */
  public static void main(String[] args) {
    int n = args.length > 1 ? Integer.parseInt(args[1]) : 30_000;
    int tokens = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    var prices = RealPrices.all(Path.of(args[0]));
    PseudoAnnouncements source = new PseudoAnnouncements(prices, seed);
    int windows = PseudoAnnouncements.WINDOWS.size();
    double[][][] p = new double[3][windows][n];
    long[] bars = new long[n];
    for (int i = 0; i < n; i++) {
      PseudoAnnouncements.Single single = source.next();
      bars[i] = single.bar();
      for (int w = 0; w < windows; w++) {
        WindowStatistics s = single.study().window(PseudoAnnouncements.window(w));
        p[0][w][i] = s.car().p();
        p[1][w][i] = s.placebo().p();
        p[2][w][i] = s.pRobust();
      }
    }
    long middle = (source.first + source.last) / 2;
    print("p_t", p[0], bars, middle);
    print("p_placebo", p[1], bars, middle);
    print("p_robust", p[2], bars, middle);
    double[][][] sector = new double[2][windows][n];
    for (int i = 0; i < n; i++) {
      PseudoAnnouncements.Sector each = source.nextSector(tokens);
      bars[i] = each.bar();
      for (int w = 0; w < windows; w++) {
        double[] both = source.across(each, w);
        sector[0][w][i] = both[0];
        sector[1][w][i] = both[1];
      }
    }
    print("kp_p, " + tokens + " tokens", sector[0], bars, middle);
    print("kp_p_robust, " + tokens + " tokens", sector[1], bars, middle);
  }

  private static void print(String name, double[][] p, long[] bars, long middle) {
    System.out.println();
    System.out.println("| " + name + " | level | fitted half | other half | all |");
    System.out.println("|---|---|---|---|---|");
    for (int w = 0; w < p.length; w++) {
      for (double level : LEVELS) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %s | %s | %s |%n",
            PseudoAnnouncements.WINDOWS.get(w),
            level,
            share(p[w], bars, level, Long.MIN_VALUE, middle),
            share(p[w], bars, level, middle, Long.MAX_VALUE),
            share(p[w], bars, level, Long.MIN_VALUE, Long.MAX_VALUE));
      }
    }
  }

  private static String share(double[] p, long[] bars, double level, long from, long to) {
    long firstDay = Arrays.stream(bars).min().orElseThrow() / BARS_PER_DAY;
    int days = (int) (Arrays.stream(bars).max().orElseThrow() / BARS_PER_DAY - firstDay) + 1;
    int[] total = new int[days];
    int[] below = new int[days];
    for (int i = 0; i < p.length; i++) {
      if (bars[i] >= from && bars[i] < to) {
        int day = (int) (bars[i] / BARS_PER_DAY - firstDay);
        total[day]++;
        if (p[i] <= level) {
          below[day]++;
        }
      }
    }
    int[] present = IntStream.range(0, days).filter(d -> total[d] > 0).toArray();
    double[] shares = new double[RESAMPLES];
    SplittableRandom random = new SplittableRandom(99);
    for (int r = 0; r < RESAMPLES; r++) {
      long all = 0;
      long hits = 0;
      for (int k = 0; k < present.length; k++) {
        int day = present[random.nextInt(present.length)];
        all += total[day];
        hits += below[day];
      }
      shares[r] = (double) hits / all;
    }
    Arrays.sort(shares);
    double low = shares[RESAMPLES / 2_000];
    double high = shares[RESAMPLES - 1 - RESAMPLES / 2_000];
    String mark = low <= level && level <= high ? "" : " *";
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f-%.3f)%s",
        100.0 * Arrays.stream(below).sum() / Arrays.stream(total).sum(),
        100 * low,
        100 * high,
        mark);
  }
}
