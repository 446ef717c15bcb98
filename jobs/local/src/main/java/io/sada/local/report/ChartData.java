package io.sada.local.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for the charts, as JSON that can stand inside an HTML script element. */
final class ChartData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double STEPS_PER_UNIT = 1e5;
  private static final double PERCENT = 1e3;

  private ChartData() {}

  /**
   * One chart of an event.
   *
   * @param x minutes from the start of the announcement's bar; null for the page's grid
   * @param car percent
   * @param half half the band's width, percent
   * @param dots minutes and percent of the windows' records
   */
  record Panel(double[] x, List<Double> car, List<Double> half, List<double[]> dots) {}

  /** Log returns in percent with three decimals, null where there is none. */
  static List<Double> percent(double[] logReturns) {
    List<Double> percent = new ArrayList<>(logReturns.length);
    for (double value : logReturns) {
      percent.add(Double.isFinite(value) ? percent(value) : null);
    }
    return percent;
  }

  static double percent(double logReturn) {
    return Math.round(logReturn * STEPS_PER_UNIT) / PERCENT;
  }

  /** The lowest and the highest value of some panels' bands, a little room added. */
  static double[] range(List<Panel> panels) {
    double low = 0;
    double high = 0;
    for (Panel panel : panels) {
      for (int i = 0; i < panel.car().size(); i++) {
        if (panel.car().get(i) != null) {
          double half = panel.half().get(i) == null ? 0 : panel.half().get(i);
          low = Math.min(low, panel.car().get(i) - half);
          high = Math.max(high, panel.car().get(i) + half);
        }
      }
    }
    double room = Math.max(0.05 * (high - low), 0.01);
    return Arrays.stream(new double[] {low - room, high + room})
        .map(v -> Math.round(v * PERCENT) / PERCENT)
        .toArray();
  }

  /** No text in it can end the element that it stands in. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
