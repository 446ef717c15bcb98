package io.sada.pipeline.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** The market model of one symbol over a span of bars; {@link #fit} is null for too few bars. */
final class NaiveModel {
  final List<String> kept = new ArrayList<>();
  final List<String> dropped = new ArrayList<>();
  final List<Long> bars = new ArrayList<>();
  private final Map<Long, Integer> rowOf = new HashMap<>();
  NaiveRegression fit;
  private final NaiveSymbol symbol;
  private final Map<String, NaiveSymbol> factors;
  private final long floor;

  NaiveModel(
      NaiveSymbol symbol,
      Map<String, NaiveSymbol> factors,
      long from,
      long to,
      long floor,
      int minBars,
      LongPredicate excluded) {
    this.symbol = symbol;
    this.factors = new LinkedHashMap<>(factors);
    this.floor = floor;
    for (String name : factors.keySet()) {
      (usable(name, from, to, minBars) ? kept : dropped).add(name);
    }
    for (long bar = from; bar < to; bar++) {
      if (!excluded.test(bar) && !Double.isNaN(symbol.ret(bar, floor)) && allDefined(kept, bar)) {
        rowOf.put(bar, bars.size());
        bars.add(bar);
      }
    }
    if (bars.size() >= minBars) {
      double[] y = bars.stream().mapToDouble(bar -> symbol.ret(bar, floor)).toArray();
      fit = new NaiveRegression(y, columns(kept, bars));
    }
  }

  private boolean usable(String name, long from, long to, int minBars) {
    int count = 0;
    List<Long> common = new ArrayList<>();
    for (long bar = from; bar < to; bar++) {
      if (!Double.isNaN(factors.get(name).ret(bar, floor))) {
        count++;
        if (allDefined(kept, bar)) {
          common.add(bar);
        }
      }
    }
    if (count < minBars) {
      return false;
    }
    double[] y = common.stream().mapToDouble(bar -> factors.get(name).ret(bar, floor)).toArray();
    NaiveRegression onEarlier = new NaiveRegression(y, columns(kept, common));
    return onEarlier.sst > 0 && (kept.isEmpty() || 1 - onEarlier.ssr / onEarlier.sst <= 1 - 1e-10);
  }

  private boolean allDefined(List<String> names, long bar) {
    return names.stream().noneMatch(name -> Double.isNaN(factors.get(name).ret(bar, floor)));
  }

  private List<double[]> columns(List<String> names, List<Long> rows) {
    return names.stream()
        .map(name -> rows.stream().mapToDouble(bar -> factors.get(name).ret(bar, floor)).toArray())
        .toList();
  }

  /** x_t: a one and the factors' returns; NaN where one is undefined. */
  double[] x(long bar) {
    double[] x = new double[kept.size() + 1];
    x[0] = 1;
    for (int j = 0; j < kept.size(); j++) {
      x[j + 1] = factors.get(kept.get(j)).ret(bar, floor);
    }
    return x;
  }

  double expected(long bar) {
    double[] x = x(bar);
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += fit.coefficients[j] * x[j];
    }
    return sum;
  }

  double abnormal(long bar) {
    return symbol.ret(bar, floor) - expected(bar);
  }

  boolean estimatedOn(long bar) {
    return rowOf.containsKey(bar);
  }

  double residual(long bar) {
    return fit.residuals[rowOf.get(bar)];
  }

  int degreesOfFreedom() {
    return bars.size() - fit.columns;
  }

  double sigma() {
    return Math.sqrt(fit.ssr / degreesOfFreedom());
  }
}
