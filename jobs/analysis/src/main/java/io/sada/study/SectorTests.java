package io.sada.study;

import java.util.Arrays;
import java.util.List;

/**
 * The tests of one announcement across a sector, for one window.
 *
 * <p>Residuals are compared on the shared bars, those in every token's estimation bars; the rank
 * set of the Corrado-Zivney test is the shared bars and the window, a bar in both counted once. The
 * result depends on the order of the tokens by rounding only: give them in a fixed order.
 */
public final class SectorTests {
  /** From this many tokens on, the generalised rank test has the size it claims. */
  public static final int GENERALIZED_RANK_FROM = 20;

  private SectorTests() {}

  /**
   * Computes them.
   *
   * @param tokens at least two tokens
   * @param windowFrom index of the window's first bar in the estimation span, mostly beyond it:
   *     {@code length + gap + from}
   * @param barMillis length of a bar
   */
  public static SectorStatistics of(List<SectorToken> tokens, int windowFrom, long barMillis) {
    int n = tokens.size();
    if (n < 2) {
      throw new IllegalArgumentException("a sector needs two tokens, got " + n);
    }
    double[] car = tokens.stream().mapToDouble(SectorToken::car).toArray();
    double[] scar = tokens.stream().mapToDouble(SectorToken::scar).toArray();
    int[] df = tokens.stream().mapToInt(token -> token.bars() - token.columns()).toArray();
    double[][] spans = tokens.stream().map(SectorToken::residuals).toArray(double[][]::new);
    int[] shared = Rows.defined(spans);
    double[][] residuals = Rows.pick(spans, shared);
    int length = tokens.get(0).abnormal().length;
    int positive = (int) Arrays.stream(car).filter(value -> value > 0).count();
    double caar = Moments.mean(car);
    double bmp = CrossSection.t(scar);
    double rbar = ResidualCorrelation.mean(residuals);
    double kp = bmp * CrossSection.kolariPynnonen(rbar, n);
    double deviation = ResidualCorrelation.portfolioDeviation(residuals);
    return new SectorStatistics(
        n,
        positive,
        caar,
        CrossSection.t(car),
        CrossSection.patell(scar, df),
        bmp,
        rbar,
        kp,
        StudentT.twoSided(kp, n - 1),
        RobustSectorTest.p(bmp, residuals, length, barMillis),
        deviation > 0 ? caar / (Math.sqrt(length) * deviation) : Double.NaN,
        corrado(tokens, spans, shared, windowFrom, length),
        CrossSection.generalizedSign(positive, n, positiveShare(tokens)),
        generalizedRank(tokens, scar, shared));
  }

  private static double corrado(
      List<SectorToken> tokens, double[][] spans, int[] shared, int windowFrom, int length) {
    int[] outside =
        Arrays.stream(shared).filter(t -> t < windowFrom || t >= windowFrom + length).toArray();
    double[][] values = new double[spans.length][];
    for (int i = 0; i < values.length; i++) {
      values[i] = Arrays.copyOf(Rows.pick(spans[i], outside), outside.length + length);
      System.arraycopy(tokens.get(i).abnormal(), 0, values[i], outside.length, length);
    }
    return RankTests.corrado(values, outside.length, length);
  }

  private static double generalizedRank(List<SectorToken> tokens, double[] scar, int[] shared) {
    if (tokens.size() < GENERALIZED_RANK_FROM) {
      return Double.NaN;
    }
    if (tokens.stream().anyMatch(token -> token.standardized() == null)) {
      return Double.NaN;
    }
    double[][] standardized =
        tokens.stream().map(SectorToken::standardized).toArray(double[][]::new);
    return RankTests.generalizedRank(Rows.pick(standardized, shared), scar);
  }

  private static double positiveShare(List<SectorToken> tokens) {
    double sum = 0;
    for (SectorToken token : tokens) {
      long positive = Arrays.stream(token.residuals()).filter(value -> value > 0).count();
      sum += (double) positive / token.bars();
    }
    return sum / tokens.size();
  }
}
