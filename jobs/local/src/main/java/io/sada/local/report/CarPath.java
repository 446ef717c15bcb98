package io.sada.local.report;

import io.sada.contract.Impact;
import io.sada.pipeline.options.StudyOptions;
import io.sada.study.BarWindow;
import io.sada.study.CumulativeAbnormalReturn;
import io.sada.study.EventStudy;
import java.util.Collection;
import java.util.List;

/**
 * The cumulative abnormal return of a token bar by bar, 0 at the start of the announcement's bar:
 * at bar k &gt; 0 the car of [0, k), at k &lt; 0 minus that of [k, 0), so that a run-up climbs to
 * 0. {@code half} is half the width of the 95 % band, {@code t · se_car} of the same window.
 *
 * @param car at the grid's bars; NaN where there is none
 * @param half NaN where car is
 */
record CarPath(double[] car, double[] half) {
  /** How closely the path must meet the records that it is drawn with. */
  private static final double TOLERANCE = 1e-9;

  /**
   * Computes the path.
   *
   * @param records the token's records that have statistics: the path goes no further than their
   *     windows
   * @return null where the study gives no fit, or where the path does not meet the records to 1e-9:
   *     they were made from other bars then, such as ticks that came too late
   */
  static CarPath of(
      EventStudy study, PathGrid grid, StudyOptions options, Collection<Impact> records) {
    if (!study.fit().estimated() || records.isEmpty()) {
      return null;
    }
    long start = start(records.iterator().next(), options);
    int from = 0;
    int to = 0;
    for (Impact record : records) {
      from = Math.min(from, (int) ((record.windowFromMs() - start) / options.barMs()));
      to = Math.max(to, (int) ((record.windowToMs() - start) / options.barMs()));
      if (!meets(study, record, start, options.barMs())) {
        return null;
      }
    }
    return of(study, grid.bars(), from, to);
  }

  private static long start(Impact record, StudyOptions options) {
    long relative =
        options.windows().stream()
            .filter(w -> w.name().equals(record.window()))
            .findFirst()
            .orElseThrow()
            .fromMs();
    return record.windowFromMs() - relative;
  }

  private static boolean meets(EventStudy study, Impact record, long start, long barMs) {
    CumulativeAbnormalReturn car =
        study.abnormal(
            new BarWindow(
                (int) ((record.windowFromMs() - start) / barMs),
                (int) ((record.windowToMs() - start) / barMs)));
    return Math.abs(car.car() - record.car()) <= TOLERANCE
        && Math.abs(car.standardError() - record.seCar()) <= TOLERANCE;
  }

  private static CarPath of(EventStudy study, List<Integer> bars, int from, int to) {
    double[] car = new double[bars.size()];
    double[] half = new double[bars.size()];
    double t = Interval.quantile(study.fit().degreesOfFreedom());
    for (int i = 0; i < car.length; i++) {
      int k = bars.get(i);
      if (k == 0) {
        continue;
      }
      if (k < from || k > to) {
        car[i] = Double.NaN;
        half[i] = Double.NaN;
        continue;
      }
      CumulativeAbnormalReturn sum =
          study.abnormal(k > 0 ? new BarWindow(0, k) : new BarWindow(k, 0));
      car[i] = k > 0 ? sum.car() : -sum.car();
      half[i] = t * sum.standardError();
    }
    return new CarPath(car, half);
  }
}
