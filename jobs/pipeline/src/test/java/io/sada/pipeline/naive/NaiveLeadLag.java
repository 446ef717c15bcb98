package io.sada.pipeline.naive;

import java.util.List;
import java.util.Map;

/** Hayashi-Yoshida at every lag, over all pairs of intervals. */
final class NaiveLeadLag {
  private static final int LAGS = 60;
  private static final long STEP_MS = 1_000;

  private NaiveLeadLag() {}

  /** Puts the measures in; the points are time and log price. */
  static void measure(List<double[]> x, List<double[]> y, Map<String, Object> out) {
    out.put("hy_corr", null);
    out.put("lead_lag_ms", null);
    out.put("lead_lag_corr", null);
    out.put("llr", null);
    out.put("tick_resolution_ms", STEP_MS);
    double norm = Math.sqrt(squares(x) * squares(y));
    if (!(norm > 0)) {
      return;
    }
    double atZero = covariance(x, y, 0);
    double best = atZero;
    long bestLag = 0;
    double leads = 0;
    double follows = 0;
    for (int i = 1; i <= LAGS; i++) {
      double behind = covariance(x, y, -i * STEP_MS);
      double ahead = covariance(x, y, i * STEP_MS);
      follows += behind * behind;
      leads += ahead * ahead;
      if (Math.abs(behind) > Math.abs(best)) {
        best = behind;
        bestLag = -i * STEP_MS;
      }
      if (Math.abs(ahead) > Math.abs(best)) {
        best = ahead;
        bestLag = i * STEP_MS;
      }
    }
    out.put("hy_corr", atZero / norm);
    out.put("lead_lag_ms", bestLag);
    out.put("lead_lag_corr", best / norm);
    out.put("llr", NaiveRecords.defined(leads / follows));
  }

  private static double squares(List<double[]> points) {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      double step = points.get(i)[1] - points.get(i - 1)[1];
      sum += step * step;
    }
    return sum;
  }

  private static double covariance(List<double[]> x, List<double[]> y, long lag) {
    double sum = 0;
    for (int i = 1; i < x.size(); i++) {
      double from = x.get(i - 1)[0];
      double to = x.get(i)[0];
      for (int j = 1; j < y.size(); j++) {
        if (Math.max(from, y.get(j - 1)[0] - lag) < Math.min(to, y.get(j)[0] - lag)) {
          sum += (x.get(i)[1] - x.get(i - 1)[1]) * (y.get(j)[1] - y.get(j - 1)[1]);
        }
      }
    }
    return sum;
  }
}
