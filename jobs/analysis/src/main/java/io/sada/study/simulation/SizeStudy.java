package io.sada.study.simulation;

import io.sada.study.CumulativeAbnormalReturn;
import io.sada.study.Fit;
import io.sada.study.MarketModel;
import io.sada.study.SectorStatistics;
import io.sada.study.SectorTests;
import io.sada.study.SectorToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often the tests reject, and how often intervals cover, where the truth is known.
 *
 * @param rounds number of simulated announcements
 * @param coverage share of 95 % intervals of a CAR that hold the effect put in
 * @param csect share of rounds the cross-sectional t rejects at 5 %
 * @param patell the same for Patell's z
 * @param bmp the same for the test of Boehmer, Musumeci and Poulsen
 * @param kp the same for Kolari and Pynnönen's
 * @param portfolio the same for the portfolio's t
 * @param corrado the same for the rank z
 * @param gsign the same for the generalised sign z
 * @param grank the same for the generalised rank t, NaN for fewer than 20 tokens
 */
public record SizeStudy(
    int rounds,
    double coverage,
    double csect,
    double patell,
    double bmp,
    double kp,
    double portfolio,
    double corrado,
    double gsign,
    double grank) {
  private static final double LEVEL = 0.05;
  private static final double NORMAL =
      NormalDistribution.of(0, 1).inverseSurvivalProbability(LEVEL / 2);

  /**
   * Runs it.
   *
   * @param correlations residual correlation of each token with the common move
   * @param estimation number of estimation bars
   * @param window number of bars of the window, right after them
   * @param effect abnormal return put into each token's window, 0 for size
   * @param rounds number of announcements
   * @param seed seed
   */
  public static SizeStudy run(
      double[] correlations, int estimation, int window, double effect, int rounds, long seed) {
    int n = correlations.length;
    double sectional = TDistribution.of(n - 1.0).inverseSurvivalProbability(LEVEL / 2);
    double single = TDistribution.of(estimation - 2.0).inverseSurvivalProbability(LEVEL / 2);
    FactorModel model = new FactorModel(correlations, estimation + window, seed);
    int covered = 0;
    int[] rejected = new int[8];
    for (int round = 0; round < rounds; round++) {
      List<SectorToken> tokens = tokens(model.next(), estimation, effect);
      for (SectorToken token : tokens) {
        if (Math.abs(token.car() - effect) <= single * token.car() / token.scar()) {
          covered++;
        }
      }
      SectorStatistics s = SectorTests.of(tokens, estimation, 60_000);
      double[] statistics = {
        s.csectT(),
        s.patellZ(),
        s.bmpT(),
        s.kpT(),
        s.portfolioT(),
        s.corradoZ(),
        s.gsignZ(),
        s.grankT()
      };
      double[] critical = {sectional, NORMAL, sectional, sectional, NORMAL, NORMAL, NORMAL, single};
      for (int i = 0; i < rejected.length; i++) {
        if (Math.abs(statistics[i]) > critical[i]) {
          rejected[i]++;
        }
      }
    }
    double[] share =
        Arrays.stream(rejected).mapToDouble(count -> (double) count / rounds).toArray();
    return new SizeStudy(
        rounds,
        (double) covered / ((long) rounds * n),
        share[0],
        share[1],
        share[2],
        share[3],
        share[4],
        share[5],
        share[6],
        n < SectorTests.GENERALIZED_RANK_FROM ? Double.NaN : share[7]);
  }

  private static List<SectorToken> tokens(FactorModel.Round round, int estimation, double effect) {
    int bars = round.factor().length;
    int window = bars - estimation;
    double[][] factor = {Arrays.copyOf(round.factor(), estimation)};
    double[][] factorWindow = {Arrays.copyOfRange(round.factor(), estimation, bars)};
    List<SectorToken> tokens = new ArrayList<>();
    for (double[] returns : round.returns()) {
      Fit fit = MarketModel.fit(0, Arrays.copyOf(returns, estimation), factor, estimation);
      double[] after = Arrays.copyOfRange(returns, estimation, bars);
      for (int t = 0; t < window; t++) {
        after[t] += effect / window;
      }
      CumulativeAbnormalReturn car = CumulativeAbnormalReturn.of(fit, after, factorWindow);
      double[] standardized =
          round.returns().length < SectorTests.GENERALIZED_RANK_FROM
              ? null
              : fit.standardizedOverSpan(factor);
      tokens.add(
          new SectorToken(
              car.car(),
              car.scar(),
              fit.bars(),
              fit.columns(),
              fit.residualsOverSpan(),
              standardized,
              car.abnormal()));
    }
    return tokens;
  }
}
