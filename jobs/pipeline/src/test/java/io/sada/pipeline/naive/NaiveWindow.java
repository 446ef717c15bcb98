package io.sada.pipeline.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/** The statistics of one window of one symbol. */
final class NaiveWindow {
  private static final int FEWEST_PSEUDO_WINDOWS = 19;

  private final NaiveOptions options;
  private final NaiveSymbol symbol;
  private final NaiveModel model;
  private final long k0;
  private final long from;
  private final long to;
  private final long floor;
  double car;
  double scar = Double.NaN;
  final List<Double> abnormal = new ArrayList<>();

  /** The window [from, to) of an announcement in bar k0, with bars from the floor on. */
  NaiveWindow(
      NaiveOptions options,
      NaiveSymbol symbol,
      NaiveModel model,
      long k0,
      long from,
      long to,
      long floor) {
    this.options = options;
    this.symbol = symbol;
    this.model = model;
    this.k0 = k0;
    this.from = from;
    this.to = to;
    this.floor = floor;
  }

  /** Null where the window can be studied. */
  String whyNot() {
    if (!symbol.hasBarBy(to - 1)) {
      return "no_ticks";
    }
    if (model.fit == null) {
      return "insufficient_history";
    }
    for (long bar = from; bar < to; bar++) {
      if (Double.isNaN(symbol.ret(bar, floor)) || Double.isNaN(model.expected(bar))) {
        return "insufficient_history";
      }
    }
    return null;
  }

  Map<String, Object> statistics() {
    Map<String, Object> out = new LinkedHashMap<>();
    List<Long> e = model.bars;
    int length = (int) (to - from);
    out.put("dropped_factors", model.dropped);
    NaiveRecords.time(out, "est_from", e.get(0) * options.barMs());
    NaiveRecords.time(out, "est_to", (e.get(e.size() - 1) + 1) * options.barMs());
    out.put("est_bars", e.size());
    out.put("missing_bars", (int) e.stream().filter(bar -> !symbol.ticked(bar)).count());
    int missing = 0;
    for (long bar = from; bar < to; bar++) {
      missing += symbol.ticked(bar) ? 0 : 1;
    }
    out.put("window_missing_bars", missing);
    out.put("alpha", model.fit.coefficients[0]);
    Map<String, Object> betas = new LinkedHashMap<>();
    for (int j = 0; j < model.kept.size(); j++) {
      betas.put(model.kept.get(j), model.fit.coefficients[j + 1]);
    }
    out.put("betas", betas);
    out.put("sigma", model.sigma());
    out.put("r2", model.fit.sst > 0 ? 1 - model.fit.ssr / model.fit.sst : null);
    carAndItsTest(out, length);
    placebo(out, length);
    jumps(out);
    robust(out, length);
    return out;
  }

  private void carAndItsTest(Map<String, Object> out, int length) {
    double raw = 0;
    double expected = 0;
    double[] z = new double[model.fit.columns];
    for (long bar = from; bar < to; bar++) {
      raw += symbol.ret(bar, floor);
      expected += model.expected(bar);
      abnormal.add(model.abnormal(bar));
      car += model.abnormal(bar);
      double[] x = model.x(bar);
      for (int j = 0; j < z.length; j++) {
        z[j] += x[j];
      }
    }
    double se = model.sigma() * Math.sqrt(length + model.fit.quadratic(z));
    int df = model.degreesOfFreedom();
    if (model.sigma() > 0) {
      scar = car / se;
    }
    out.put("raw_return", raw);
    out.put("benchmark_return", expected);
    out.put("car", car);
    out.put("se_car", se);
    out.put("scar", NaiveRecords.defined(scar));
    out.put("df", df);
    out.put(
        "p_t",
        Double.isNaN(scar) ? null : 2 * TDistribution.of(df).survivalProbability(Math.abs(scar)));
  }

  /** Sums over non-overlapping pseudo-windows of E, counted back from its end. */
  private List<Double> pseudoWindows(int length, List<Double> values) {
    List<Double> sums = new ArrayList<>();
    for (int end = values.size(); end - length >= 0; end -= length) {
      double sum = 0;
      for (int t = end - length; t < end; t++) {
        sum += values.get(t);
      }
      sums.add(sum);
    }
    return sums;
  }

  private void placebo(Map<String, Object> out, int length) {
    List<Double> e = Arrays.stream(model.fit.residuals).boxed().toList();
    List<Double> sums = pseudoWindows(length, e);
    long asFar = sums.stream().filter(sum -> Math.abs(sum) >= Math.abs(car)).count();
    out.put(
        "p_placebo",
        sums.size() < FEWEST_PSEUDO_WINDOWS ? null : (1.0 + asFar) / (1.0 + sums.size()));
    out.put("placebo_n", sums.size());
  }

  /** The statistic of the return at an index. */
  private static double jump(double[] returns, int at, int k) {
    double sum = 0;
    for (int j = at - k + 2; j <= at - 1; j++) {
      sum += Math.abs(returns[j]) * Math.abs(returns[j - 1]);
    }
    double variance = sum / (k - 2);
    return variance > 0 ? returns[at] / Math.sqrt(variance) : Double.NaN;
  }

  private double[] returns(long first, long end) {
    double[] returns = new double[(int) (end - first)];
    for (int t = 0; t < returns.length; t++) {
      returns[t] = symbol.ret(first + t, floor);
    }
    return returns;
  }

  private void jumps(Map<String, Object> out) {
    double n = 86_400_000.0 / options.barMs();
    int k = (int) Math.ceil(Math.sqrt(365 * n));
    // A window that is over before the announcement's bar cannot know it.
    out.put("lm_stat", to <= k0 ? null : NaiveRecords.defined(jump(returns(k0 - k, k0 + 1), k, k)));
    double max = Double.NaN;
    double[] returns = returns(from - k, to);
    for (int at = k; at < returns.length; at++) {
      double jump = jump(returns, at, k);
      if (Double.isNaN(max) || Math.abs(jump) > Math.abs(max)) {
        max = jump;
      }
    }
    out.put("lm_max", NaiveRecords.defined(max));
    double c = Math.sqrt(2 / Math.PI);
    double root = Math.sqrt(2 * Math.log(n));
    double cn = root / c - (Math.log(Math.PI) + Math.log(Math.log(n))) / (2 * c * root);
    double sn = 1 / (c * root);
    out.put("lm_crit_1pct", cn + sn * -Math.log(-Math.log(0.99)));
  }

  private void robust(Map<String, Object> out, int length) {
    List<Double> returns = model.bars.stream().map(bar -> symbol.ret(bar, floor)).toList();
    List<Double> sums = pseudoWindows(length, returns);
    double median = median(sums);
    double mad = median(sums.stream().map(sum -> Math.abs(sum - median)).toList());
    double raw = (Double) out.get("raw_return");
    out.put(
        "mad_z",
        sums.size() < FEWEST_PSEUDO_WINDOWS || mad == 0 ? null : (raw - median) / (1.4826 * mad));
    double inWindow = 0;
    for (long bar = from; bar < to; bar++) {
      inWindow += symbol.volume(bar) / length;
    }
    double inEstimation = 0;
    for (long bar : model.bars) {
      inEstimation += symbol.volume(bar) / model.bars.size();
    }
    out.put("volume_ratio", NaiveRecords.defined(inWindow / inEstimation));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
  }
}
