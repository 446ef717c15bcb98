package io.sada.pipeline.operators;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.Scope;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.study.correlation.AnnouncementCorrelation;
import java.util.Arrays;

/** From a series of abnormal returns and the bars of announcements to the record of one window. */
final class CorrelationCalculator {
  private CorrelationCalculator() {}

  /** That a window has no record any more: its announcements were taken back. */
  static Correlation withdrawn(
      Kind kind, Scope scope, String key, long windowTo, CorrelationOptions options) {
    return of(kind, scope, key, windowTo, options, null, 2);
  }

  /**
   * The record.
   *
   * @param from number of the bar of the first value
   * @param abnormal one value a bar up to the window's end
   * @param bars bars of the announcements, also some outside
   * @param revision of the record
   * @return null where no announcement falls into the window, or there are no values
   */
  static Correlation record(
      Kind kind,
      Scope scope,
      String key,
      long windowTo,
      CorrelationOptions options,
      long from,
      double[] abnormal,
      long[] bars,
      int revision) {
    int[] positions =
        Arrays.stream(bars)
            .filter(bar -> bar >= from && bar < from + abnormal.length)
            .mapToInt(bar -> (int) (bar - from))
            .sorted()
            .toArray();
    if (positions.length == 0) {
      return null;
    }
    AnnouncementCorrelation result =
        AnnouncementCorrelation.of(abnormal, positions, options.lags());
    return of(kind, scope, key, windowTo, options, result, revision);
  }

  /** With a result that may be undefined, or null for none. */
  private static Correlation of(
      Kind kind,
      Scope scope,
      String key,
      long windowTo,
      CorrelationOptions options,
      AnnouncementCorrelation result,
      int revision) {
    boolean defined = result != null && !Double.isNaN(result.r());
    return new Correlation(
        kind,
        scope,
        key,
        windowTo - options.windowMs(),
        windowTo,
        options.barMs(),
        result == null ? 0 : result.bars(),
        result == null ? 0 : result.announcements(),
        defined ? result.r() : null,
        defined ? result.rAbs() : null,
        defined ? result.bestLag() : null,
        defined ? result.bestR() : null,
        defined ? result.pShift() : null,
        revision,
        windowTo);
  }
}
