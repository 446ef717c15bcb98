package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sada.study.simulation.SizeStudy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * How often the sector tests reject, with and without an effect, beside an independent simulation
 * and MacKinlay's (1997) analytic power. Shares of two simulations agree within four standard
 * errors of their difference.
 */
class ReferenceSizePowerTest {
  private static final long SEED = 97;

  /** Tokens of all rounds of one share: fewer rounds of larger sectors. */
  private static final int TOKENS = 8_000;

  private static final int ESTIMATION = 200;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static void near(double expected, int of, double share, int rounds, String what) {
    double p = Math.min(0.5, Math.max(expected, 0.05));
    double error = Math.sqrt(p * (1 - p) * (1.0 / of + 1.0 / rounds));
    assertThat(share).as("%s, seed %d", what, SEED).isCloseTo(expected, within(4 * error));
  }

  @Test
  void sizesUnderEqualCorrelation() {
    Csv sizes =
        Csv.read(EvaluationData.required("reference/07_size_power/expected_sizes_4000reps.csv"));
    for (int row = 0; row < sizes.size(); row++) {
      int n = (int) sizes.number(row, "n");
      double correlation = sizes.number(row, "rho");
      int rounds = TOKENS / n;
      double[] all = new double[n];
      Arrays.fill(all, correlation);
      SizeStudy size = SizeStudy.run(all, ESTIMATION, 1, 0, rounds, SEED + row);
      String what = n + " tokens, correlation " + correlation + ": ";
      near(
          sizes.number(row, "analytic_bmp_size"),
          Integer.MAX_VALUE,
          size.bmp(),
          rounds,
          what + "BMP");
      near(sizes.number(row, "sim_bmp"), 4_000, size.bmp(), rounds, what + "BMP");
      near(sizes.number(row, "sim_patell"), 4_000, size.patell(), rounds, what + "Patell");
      near(sizes.number(row, "sim_kp_adj"), 4_000, size.kp(), rounds, what + "KP");
      near(
          sizes.number(row, "sim_crude_dep_portfolio"),
          4_000,
          size.portfolio(),
          rounds,
          what + "portf.");
      if (n >= SectorTests.GENERALIZED_RANK_FROM) {
        near(sizes.number(row, "sim_grank"), 4_000, size.grank(), rounds, what + "GRANK");
      }
    }
  }

  @Test
  void powerOfPatellsTest() {
    Csv power =
        Csv.read(EvaluationData.required("reference/07_size_power/mackinlay_power_analytic.csv"));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int row = 0; row < power.size(); row++) {
      double sigma = power.number(row, "sigma");
      double effect = power.number(row, "abret");
      int n = (int) power.number(row, "N");
      double expected = power.number(row, "power");
      double shift = effect * Math.sqrt(n) / sigma;
      double bound = NORMAL.inverseSurvivalProbability(0.025);
      double analytic =
          NORMAL.cumulativeProbability(-bound - shift) + NORMAL.survivalProbability(bound - shift);
      assertThat(analytic).isCloseTo(expected, within(1e-5 * expected));
      boolean simulated = n >= 5 && n <= 20 && effect < 0.015;
      if (simulated) {
        double share = patell(random, n, sigma, effect, bound);
        near(expected, Integer.MAX_VALUE, share, TOKENS / n, "power " + row);
      }
    }
  }

  private static double patell(
      RandomGenerator random, int n, double sigma, double effect, double bound) {
    int rejected = 0;
    for (int round = 0; round < TOKENS / n; round++) {
      List<SectorToken> tokens = new ArrayList<>();
      double[] factor = random.doubles(ESTIMATION, -0.01, 0.01).toArray();
      for (int i = 0; i < n; i++) {
        double[] returns = new double[ESTIMATION];
        for (int t = 0; t < ESTIMATION; t++) {
          returns[t] = factor[t] + sigma * random.nextGaussian();
        }
        Fit fit = MarketModel.fit(0, returns, new double[][] {factor}, ESTIMATION);
        double[] after = {effect + sigma * random.nextGaussian()};
        CumulativeAbnormalReturn car =
            CumulativeAbnormalReturn.of(fit, after, new double[][] {{0}});
        tokens.add(
            new SectorToken(
                car.car(),
                car.scar(),
                fit.bars(),
                fit.columns(),
                fit.residualsOverSpan(),
                null,
                car.abnormal()));
      }
      rejected += Math.abs(SectorTests.of(tokens, ESTIMATION, 60_000).patellZ()) > bound ? 1 : 0;
    }
    return (double) rejected / (TOKENS / n);
  }
}
