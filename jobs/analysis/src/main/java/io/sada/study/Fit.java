package io.sada.study;

import java.util.Arrays;
import java.util.List;

/**
 * One fitted market model: shared by all windows of an announcement and a symbol.
 *
 * <p>Factors are named by their index in the array that was given to {@link MarketModel#fit}.
 */
public final class Fit {
  private final long firstBar;
  private final int span;
  private final int[] kept;
  private final int factors;
  private final int[] rows;
  private final LeastSquares squares;
  private final double alpha;
  private final double[] betas;
  private final double variance;
  private final double r2;
  private final double[] residuals;

  Fit(
      long firstBar,
      int span,
      List<Integer> kept,
      int factors,
      int[] rows,
      LeastSquares squares,
      double alpha,
      double[] betas,
      double variance,
      double r2,
      double[] residuals) {
    this.firstBar = firstBar;
    this.span = span;
    this.kept = kept.stream().mapToInt(Integer::intValue).toArray();
    this.factors = factors;
    this.rows = rows;
    this.squares = squares;
    this.alpha = alpha;
    this.betas = betas;
    this.variance = variance;
    this.r2 = r2;
    this.residuals = residuals;
  }

  static Fit none(long firstBar, int span, List<Integer> kept, int factors, int[] rows) {
    double nan = Double.NaN;
    double[] betas = new double[kept.size()];
    double[] residuals = new double[rows.length];
    Arrays.fill(betas, nan);
    Arrays.fill(residuals, nan);
    return new Fit(firstBar, span, kept, factors, rows, null, nan, betas, nan, nan, residuals);
  }

  /** Whether there were enough bars; where not, every estimate is NaN. */
  public boolean estimated() {
    return squares != null;
  }

  /** Number of the first bar of the span that the fit was taken from. */
  public long firstBar() {
    return firstBar;
  }

  /** Number of bars of that span, with or without returns. */
  public int span() {
    return span;
  }

  /** Indexes of the factors in the model, ascending. */
  public int[] kept() {
    return kept.clone();
  }

  /** Indexes of the factors that were left out, ascending. */
  public int[] dropped() {
    int[] dropped = new int[factors - kept.length];
    int n = 0;
    for (int j = 0; j < factors; j++) {
      if (Arrays.binarySearch(kept, j) < 0) {
        dropped[n++] = j;
      }
    }
    return dropped;
  }

  /** M, the number of estimation bars. */
  public int bars() {
    return rows.length;
  }

  /** k, the number of columns: the intercept and the factors kept. */
  public int columns() {
    return kept.length + 1;
  }

  /** M - k. */
  public int degreesOfFreedom() {
    return bars() - columns();
  }

  /** Number of the i-th estimation bar, 0 ≤ i &lt; {@link #bars()}. */
  public long bar(int i) {
    return firstBar + rows[i];
  }

  /** The intercept, per bar. */
  public double alpha() {
    return alpha;
  }

  /** Slopes of the factors kept, in the order of {@link #kept()}. */
  public double[] betas() {
    return betas.clone();
  }

  /** s, the residual standard deviation per bar; 0 where the model explains all but rounding. */
  public double sigma() {
    return Math.sqrt(variance);
  }

  /** Share of variance explained; NaN where the response has none. */
  public double r2() {
    return r2;
  }

  /** Residuals on the estimation bars, in bar order; not copied. */
  double[] residuals() {
    return residuals;
  }

  /** Residuals by bar of the span, NaN on bars that are not estimation bars. */
  public double[] residualsOverSpan() {
    return overSpan(residuals);
  }

  /**
   * Residuals divided by the standard error of a forecast at the same factor returns, by bar of the
   * span: {@code e / (s √(1 + 1/M + d' S^-1 d))}, NaN on bars that are not estimation bars.
   *
   * @param returns factor returns over the span, as given to the fit
   */
  public double[] standardizedOverSpan(double[][] returns) {
    double[] standardized = new double[rows.length];
    double[][] one = new double[factors][1];
    for (int i = 0; i < rows.length; i++) {
      for (int factor : kept) {
        one[factor][0] = returns[factor][rows[i]];
      }
      standardized[i] = residuals[i] / standardError(one, 1);
    }
    return overSpan(standardized);
  }

  /** What the model expects of a bar. */
  public double expected(double[][] returns, int t) {
    double sum = alpha;
    for (int j = 0; j < kept.length; j++) {
      sum += betas[j] * returns[kept[j]][t];
    }
    return sum;
  }

  /**
   * Standard error of the sum of abnormal returns over a window: {@code s √(L + z' (X'X)^-1 z)}, in
   * centred form {@code s √(L + L²/M + d' S^-1 d)} with {@code d = Σ x - L mean(x)}.
   *
   * @param returns returns of all factors over the window
   * @param length number of bars of the window
   */
  double standardError(double[][] returns, int length) {
    double[] d = new double[kept.length];
    for (int j = 0; j < d.length; j++) {
      double mean = squares.mean(j);
      for (int t = 0; t < length; t++) {
        d[j] += returns[kept[j]][t] - mean;
      }
    }
    double l = length;
    return Math.sqrt(variance * (l + l * l / bars() + squares.quadratic(d)));
  }

  private double[] overSpan(double[] values) {
    double[] result = new double[span];
    Arrays.fill(result, Double.NaN);
    for (int i = 0; i < rows.length; i++) {
      result[rows[i]] = values[i];
    }
    return result;
  }
}
