package io.sada.local.report;

import io.sada.contract.Impact;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** The charts of one event: bar by bar where there is a path, else at the windows' ends. */
final class Panels {
  private static final double MS_PER_MINUTE = 60_000;

  private final StudyOptions options;
  private final Paths paths;
  private final List<StudyWindow> anchored;

  Panels(StudyOptions options, Paths paths) {
    this.options = options;
    this.paths = paths;
    this.anchored =
        PathGrid.anchored(options).stream().sorted(Comparator.comparingInt(paths::edge)).toList();
  }

  /** The grid that paths are drawn on, minutes. */
  double[] gridMinutes() {
    return paths.grid().bars().stream()
        .mapToDouble(k -> k * options.barMs() / MS_PER_MINUTE)
        .toArray();
  }

  /** Edges of the windows, minutes: where the axis is labelled. */
  double[] edgeMinutes() {
    return anchored.stream().mapToDouble(this::minutes).toArray();
  }

  private double minutes(StudyWindow window) {
    return paths.edge(window) * options.barMs() / MS_PER_MINUTE;
  }

  /** A token's chart; null where no window has statistics. */
  ChartData.Panel token(EventDetail detail, String symbol) {
    return panel(
        paths.token(detail, symbol),
        name -> {
          Impact i = detail.impact(symbol, name);
          return i == null || i.car() == null || i.seCar() == null ? null : i;
        },
        Impact::car,
        i -> i.car() - Interval.of(i).low());
  }

  /** A sector's chart; null where no window has statistics. */
  ChartData.Panel sector(EventDetail detail, SectorId sector) {
    return panel(
        paths.sector(detail, sector),
        name -> {
          SectorResponse s = detail.sector(sector, name);
          return s == null || s.caar() == null ? null : s;
        },
        SectorResponse::caar,
        SectorPath::half);
  }

  private <R> ChartData.Panel panel(
      CarPath path,
      java.util.function.Function<String, R> record,
      ToDoubleFunction<R> car,
      ToDoubleFunction<R> half) {
    List<double[]> dots = new ArrayList<>();
    List<Double> halves = new ArrayList<>();
    for (StudyWindow window : anchored) {
      R found = record.apply(window.name());
      if (found != null) {
        double value = car.applyAsDouble(found);
        dots.add(
            new double[] {
              minutes(window), ChartData.percent(window.fromMs() == 0 ? value : -value)
            });
        halves.addAll(ChartData.percent(new double[] {half.applyAsDouble(found)}));
      }
    }
    if (dots.isEmpty()) {
      return null;
    }
    return path != null
        ? new ChartData.Panel(
            null, ChartData.percent(path.car()), ChartData.percent(path.half()), dots)
        : atWindows(dots, halves);
  }

  /** The records' own points, with the announcement itself among them. */
  private static ChartData.Panel atWindows(List<double[]> dots, List<Double> halves) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      Double half = halves.get(i);
      points.add(new double[] {dots.get(i)[0], dots.get(i)[1], half == null ? Double.NaN : half});
    }
    points.add(new double[] {0, 0, 0});
    points.sort(Comparator.comparingDouble(p -> p[0]));
    UnaryOperator<Double> finite = v -> Double.isNaN(v) ? null : v;
    return new ChartData.Panel(
        points.stream().mapToDouble(p -> p[0]).toArray(),
        points.stream().map(p -> p[1]).toList(),
        points.stream().map(p -> finite.apply(p[2])).toList(),
        dots);
  }
}
