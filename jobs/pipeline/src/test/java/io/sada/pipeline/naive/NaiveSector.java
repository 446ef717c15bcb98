package io.sada.pipeline.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/** The tests across the tokens of a sector, in one window. */
final class NaiveSector {
  private static final int GENERALISED_RANK_FROM = 20;

  /** What one token brings. */
  record Token(NaiveModel model, NaiveWindow window) {}

  private final List<Token> tokens;
  private final int n;
  private final List<Long> shared;

  NaiveSector(List<Token> tokens) {
    this.tokens = tokens;
    this.n = tokens.size();
    this.shared =
        tokens.get(0).model.bars.stream()
            .filter(bar -> tokens.stream().allMatch(token -> token.model.estimatedOn(bar)))
            .toList();
  }

  Map<String, Object> statistics() {
    double[] car = tokens.stream().mapToDouble(token -> token.window.car).toArray();
    double[] scar = tokens.stream().mapToDouble(token -> token.window.scar).toArray();
    int positive = (int) Arrays.stream(car).filter(value -> value > 0).count();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("n_tokens", n);
    out.put("n_positive", positive);
    out.put("caar", mean(car));
    out.put("csect_t", NaiveRecords.defined(mean(car) * Math.sqrt(n) / sd(car)));
    double variance = 0;
    for (Token token : tokens) {
      double df = token.model.degreesOfFreedom();
      variance += df / (df - 2);
    }
    out.put("patell_z", Arrays.stream(scar).sum() / Math.sqrt(variance));
    double bmp = mean(scar) * Math.sqrt(n) / sd(scar);
    double[][] e = residuals();
    double rbar = meanCorrelation(e);
    double kp = bmp * Math.sqrt((1 - rbar) / (1 + (n - 1) * rbar));
    out.put("bmp_t", NaiveRecords.defined(bmp));
    out.put("rbar", NaiveRecords.defined(rbar));
    out.put("kp_t", NaiveRecords.defined(kp));
    out.put(
        "kp_p",
        Double.isNaN(kp) ? null : 2 * TDistribution.of(n - 1).survivalProbability(Math.abs(kp)));
    out.put("portfolio_t", NaiveRecords.defined(portfolio(e, mean(car))));
    out.put("corrado_z", NaiveRecords.defined(corrado()));
    double share = 0;
    for (Token token : tokens) {
      double[] own = token.model.fit.residuals;
      share += Arrays.stream(own).filter(value -> value > 0).count() / (double) own.length / n;
    }
    out.put(
        "gsign_z",
        NaiveRecords.defined((positive - n * share) / Math.sqrt(n * share * (1 - share))));
    out.put("grank_t", n < GENERALISED_RANK_FROM ? null : NaiveRecords.defined(grank(scar)));
    return out;
  }

  private double[][] residuals() {
    double[][] e = new double[n][];
    for (int i = 0; i < n; i++) {
      NaiveModel model = tokens.get(i).model;
      e[i] = shared.stream().mapToDouble(model::residual).toArray();
    }
    return e;
  }

  private double meanCorrelation(double[][] e) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          sum += pearson(e[i], e[j]);
        }
      }
    }
    return sum / (n * (n - 1));
  }

  static double pearson(double[] a, double[] b) {
    double ma = mean(a);
    double mb = mean(b);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int t = 0; t < a.length; t++) {
      ab += (a[t] - ma) * (b[t] - mb);
      aa += (a[t] - ma) * (a[t] - ma);
      bb += (b[t] - mb) * (b[t] - mb);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private double portfolio(double[][] e, double caar) {
    double[] mean = new double[shared.size()];
    for (int t = 0; t < mean.length; t++) {
      for (double[] token : e) {
        mean[t] += token[t] / n;
      }
    }
    return caar / (Math.sqrt(tokens.get(0).window.abnormal.size()) * sd(mean));
  }

  private double corrado() {
    int length = tokens.get(0).window.abnormal.size();
    int total = shared.size() + length;
    double[] k = new double[total];
    for (Token token : tokens) {
      List<Double> values = new ArrayList<>();
      shared.forEach(bar -> values.add(token.model.abnormal(bar)));
      values.addAll(token.window.abnormal);
      addRanks(values, k);
    }
    double squares = 0;
    double inWindow = 0;
    for (int t = 0; t < total; t++) {
      k[t] = k[t] / n - 0.5;
      squares += k[t] * k[t];
      inWindow += t >= shared.size() ? k[t] : 0;
    }
    return Math.sqrt(length) * (inWindow / length) / Math.sqrt(squares / total);
  }

  private double grank(double[] scar) {
    int total = shared.size() + 1;
    double[] u = new double[total];
    for (int i = 0; i < n; i++) {
      NaiveModel model = tokens.get(i).model;
      List<Double> values = new ArrayList<>();
      for (long bar : shared) {
        double se = model.sigma() * Math.sqrt(1 + model.fit.quadratic(model.x(bar)));
        values.add(model.abnormal(bar) / se);
      }
      values.add(scar[i] / sd(scar));
      addRanks(values, u);
    }
    double squares = 0;
    for (int t = 0; t < total; t++) {
      u[t] = u[t] / n - 0.5;
      squares += u[t] * u[t];
    }
    double z = u[total - 1] / Math.sqrt(squares / total);
    return z * Math.sqrt((total - 2) / (total - 1 - z * z));
  }

  /** Adds rank / (T + 1) of each value, ties at their mean rank. */
  private static void addRanks(List<Double> values, double[] to) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    for (int t = 0; t < to.length; t++) {
      double value = values.get(t);
      int below = lowerBound(sorted, value);
      int equal = below;
      while (equal < sorted.length && sorted[equal] == value) {
        equal++;
      }
      to[t] += (below + 1 + equal) / 2.0 / (to.length + 1);
    }
  }

  private static int lowerBound(double[] sorted, double value) {
    int below = 0;
    int to = sorted.length;
    while (below < to) {
      int middle = (below + to) / 2;
      if (sorted[middle] < value) {
        below = middle + 1;
      } else {
        to = middle;
      }
    }
    return below;
  }

  static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double sd(double[] values) {
    double mean = mean(values);
    double sum = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(sum / (values.length - 1));
  }
}
