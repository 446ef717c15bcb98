package io.sada.study.leadlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeadLagTest {
  private static final long SEED = 5;

  private static PriceStream random(SplittableRandom random, int n) {
    long[] times = new long[n];
    double[] values = new double[n];
    long time = random.nextLong(10);
    for (int i = 0; i < n; i++) {
      time += 1 + random.nextLong(5);
      times[i] = time;
      values[i] = i == 0 ? 0 : values[i - 1] + random.nextDouble() - 0.5;
    }
    return PriceStream.ofValues(times, values);
  }

  @Test
  void agreesWithAllPairsAtEveryLag() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int run = 0; run < 50; run++) {
      PriceStream x = random(random, 40);
      PriceStream y = random(random, 60);
      for (long lag = -12; lag <= 12; lag++) {
        double sum = 0;
        for (int i = 0; i + 1 < x.size(); i++) {
          for (int j = 0; j + 1 < y.size(); j++) {
            long from = Math.max(x.time(i), y.time(j) - lag);
            long to = Math.min(x.time(i + 1), y.time(j + 1) - lag);
            sum += from < to ? x.change(i) * y.change(j) : 0;
          }
        }
        assertThat(HayashiYoshida.covariance(x, y, lag))
            .as("seed %d", SEED)
            .isCloseTo(sum, within(1e-12));
        assertThat(HayashiYoshida.covariance(y, x, -lag)).isCloseTo(sum, within(1e-12));
      }
    }
  }

  @Test
  void tablesOverAGridAgreeWithTheMerge() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int run = 0; run < 50; run++) {
      PriceStream x = random(random, 2 + random.nextInt(40));
      PriceStream y = random(random, 2 + random.nextInt(60));
      Covariances table = Covariances.of(x, y, 1, 80);
      assertThat(table).isInstanceOf(GridCovariances.class);
      for (int lag = -80; lag <= 80; lag++) {
        assertThat(table.at(lag))
            .as("seed %d, lag %d", SEED, lag)
            .isCloseTo(HayashiYoshida.covariance(x, y, lag), within(1e-12));
      }
    }
  }

  @Test
  void ticksOffTheGridAreMerged() {
    PriceStream x = PriceStream.ofValues(new long[] {0, 10, 25}, new double[] {0, 1, 3});
    PriceStream y = PriceStream.ofValues(new long[] {0, 7, 30}, new double[] {0, 2, 1});
    assertThat(Covariances.of(x, y, 10, 1).at(1)).isEqualTo(HayashiYoshida.covariance(x, y, 10));
  }

  @Test
  void findsAKnownLeadAndItsSign() {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] times = new long[500];
    long[] later = new long[500];
    double[] values = new double[500];
    for (int i = 1; i < 500; i++) {
      times[i] = times[i - 1] + 1 + random.nextLong(4);
      values[i] = values[i - 1] + random.nextDouble() - 0.5;
    }
    for (int i = 0; i < 500; i++) {
      later[i] = times[i] + 7;
    }
    PriceStream x = PriceStream.ofValues(times, values);
    PriceStream y = PriceStream.ofValues(later, values);
    LeadLag lead = LeadLag.of(x, y, 1, 20);
    assertThat(lead.lag()).isEqualTo(7);
    assertThat(lead.lagCorrelation()).isCloseTo(1, within(1e-12));
    assertThat(lead.ratio()).isGreaterThan(2);
    LeadLag follow = LeadLag.of(y, x, 1, 20);
    assertThat(follow.lag()).isEqualTo(-7);
    assertThat(follow.ratio()).isCloseTo(1 / lead.ratio(), within(1e-12));
    assertThat(LeadLag.of(x, x, 1, 20).lag()).isZero();
  }

  @Test
  void smallestLagWinsTies() {
    // One long interval of x covers both changes of y at every lag from 0 to 2.
    PriceStream x = PriceStream.ofValues(new long[] {0, 100}, new double[] {0, 1});
    PriceStream y = PriceStream.ofValues(new long[] {50, 51, 52}, new double[] {0, 1, 3});
    assertThat(LeadLag.of(x, y, 1, 10).lag()).isZero();
    assertThat(LeadLag.of(x, y, 1, 10).lagCorrelation()).isCloseTo(3 / Math.sqrt(5), within(1e-12));
  }

  @Test
  void aStreamThatDoesNotMoveHasNoCorrelation() {
    PriceStream still = PriceStream.ofPrices(new long[] {1, 2, 3}, new double[] {5, 5, 5});
    PriceStream one = PriceStream.ofPrices(new long[] {1}, new double[] {5});
    PriceStream moving = PriceStream.ofPrices(new long[] {1, 2, 3}, new double[] {5, 6, 5});
    assertThat(LeadLag.of(still, moving, 1, 5).defined()).isFalse();
    assertThat(LeadLag.of(moving, one, 1, 5).correlation()).isNaN();
    assertThat(HayashiYoshida.correlation(moving, still, 0)).isNaN();
    assertThat(LeadLag.of(moving, moving, 1, 5).defined()).isTrue();
  }

  @Test
  void timesMustIncrease() {
    assertThatThrownBy(() -> PriceStream.ofValues(new long[] {1, 1}, new double[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
