package io.sada.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Announcements that never happened: random symbols and times on real prices. */
final class PseudoAnnouncements {
  static final List<String> WINDOWS =
      List.of("pre_60m", "post_5m", "post_15m", "post_1h", "post_4h", "post_24h");
  private static final int[][] MINUTES = {{-60, 0}, {0, 5}, {0, 15}, {0, 60}, {0, 240}, {0, 1_440}};
  private static final int BAR_MINUTES = (int) (RealPrices.BAR_MILLIS / 60_000);

  final StudyParameters parameters = new StudyParameters(RealPrices.BAR_MILLIS, 1440, 12, 120);
  final long first;
  final long last;
  private final Map<String, Bars> prices;
  private final List<String> symbols;
  private final List<String> tokens;
  private final SplittableRandom random;

  PseudoAnnouncements(Map<String, Bars> prices, long seed) {
    this.prices = prices;
    this.symbols = List.copyOf(prices.keySet());
    this.tokens = symbols.stream().filter(s -> !RealPrices.BENCHMARKS.contains(s)).toList();
    this.random = new SplittableRandom(seed);
    Bars btc = prices.get("BTC");
    first = btc.first() + parameters.length() + parameters.gap() + 1;
    last = btc.first() + btc.length() - 1_440 / BAR_MINUTES;
  }

  static BarWindow window(int w) {
    return new BarWindow(MINUTES[w][0] / BAR_MINUTES, MINUTES[w][1] / BAR_MINUTES);
  }

  long bar() {
    return random.nextLong(first, last);
  }

  /** A random symbol at a random time with all of its estimation bars. */
  record Single(String symbol, long bar, EventStudy study) {}

  Single next() {
    while (true) {
      String symbol = symbols.get(random.nextInt(symbols.size()));
      long bar = bar();
      EventStudy study = study(symbol, bar);
      if (whole(study)) {
        return new Single(symbol, bar, study);
      }
    }
  }

  /** Random tokens of a sector that never was, at one random time. */
  record Sector(long bar, List<EventStudy> studies) {}

  Sector nextSector(int n) {
    while (true) {
      long bar = bar();
      List<String> pool = new ArrayList<>(tokens);
      List<EventStudy> studies = new ArrayList<>();
      while (studies.size() < n && !pool.isEmpty()) {
        EventStudy study = study(pool.remove(random.nextInt(pool.size())), bar);
        if (whole(study)) {
          studies.add(study);
        }
      }
      if (studies.size() == n) {
        return new Sector(bar, studies);
      }
    }
  }

  private EventStudy study(String symbol, long bar) {
    return EventStudy.of(parameters, bar, prices.get(symbol), RealPrices.factors(prices, symbol));
  }

  private boolean whole(EventStudy study) {
    return study.fit().bars() == parameters.length() && study.fit().sigma() > 0;
  }

  /**
   * The Kolari-Pynnönen p value of a sector and the robust one, as {@link SectorTests} has them but
   * without the other tests, which take longer than both.
   */
  double[] across(Sector sector, int w) {
    int n = sector.studies().size();
    double[][] residuals = new double[n][];
    double[] scar = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = sector.studies().get(i).fit().residuals();
      scar[i] = sector.studies().get(i).abnormal(window(w)).scar();
    }
    double bmp = CrossSection.t(scar);
    double kp = bmp * CrossSection.kolariPynnonen(ResidualCorrelation.mean(residuals), n);
    return new double[] {
      StudentT.twoSided(kp, n - 1),
      RobustSectorTest.p(bmp, residuals, window(w).length(), parameters.barMillis())
    };
  }
}
