package io.sada.local.report;

import io.sada.connectors.files.StoredTicks;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickFormat;
import io.sada.contract.Impact;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.study.Bars;
import io.sada.study.EventStudy;
import io.sada.study.Factor;
import io.sada.study.StudyParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Draws paths bar by bar: reads the ticks of the drawn events once more, fits the study's own model
 * on them, and keeps a path only where it meets the records of the run. Nothing after a path's last
 * window is read into it.
 */
final class Paths {
  /** Bars kept at once, some 30 bytes each; events beyond are drawn at their windows' ends only. */
  private static final long MOST_BARS = 4_000_000;

  private static final double TOLERANCE = 1e-9;

  private final StudyOptions options;
  private final PathGrid grid;
  private final PriceHistory prices;
  private final Map<String, Map<String, CarPath>> tokens = new HashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private long bars;

  Paths(StudyOptions options) {
    this.options = options;
    this.grid = PathGrid.of(options);
    this.prices = new PriceHistory(options.barMs());
  }

  PathGrid grid() {
    return grid;
  }

  /** Asks for an event's paths; the first to ask are served while there is room. */
  void want(EventDetail detail) {
    List<String> symbols = drawn(detail);
    if (symbols.isEmpty()) {
      return;
    }
    long start = start(detail);
    long from = from(start);
    long to = start + grid.last();
    Set<String> all = new LinkedHashSet<>(symbols);
    all.addAll(options.benchmarks());
    bars += all.size() * (to - from);
    if (bars <= MOST_BARS) {
      wanted.add(detail.event().eventId());
      all.forEach(symbol -> prices.want(symbol, from, to));
    }
  }

  /** Those that have a chart, and those that a sector's mean is made of. */
  private List<String> drawn(EventDetail detail) {
    return Stream.concat(
            detail.symbols().stream().limit(Limits.PANELS),
            detail.sectors().stream().flatMap(sector -> detail.members(sector).stream()))
        .distinct()
        .filter(symbol -> !anchored(detail, symbol).isEmpty())
        .toList();
  }

  private List<Impact> anchored(EventDetail detail, String symbol) {
    Set<String> names = new LinkedHashSet<>();
    PathGrid.anchored(options).forEach(window -> names.add(window.name()));
    return detail.studied(symbol).stream().filter(i -> names.contains(i.window())).toList();
  }

  private long start(EventDetail detail) {
    return Math.floorDiv(detail.event().announcedAtMs(), options.barMs());
  }

  private long from(long start) {
    return start + Math.min(grid.first(), -options.gap() - options.length()) - 1;
  }

  /**
   * Reads the tick files for what was asked for.
   *
   * @param format which ticks make bars
   * @param bytesRead told how many bytes were read from the disk, each time
   */
  void read(List<Path> ticks, TickFormat format, LongConsumer bytesRead) throws IOException {
    if (prices.isEmpty()) {
      return;
    }
    for (Path file : ticks) {
      try (StoredTicks stored = new StoredTicks(file, format, bytesRead)) {
        for (Tick tick = stored.next(); tick != null; tick = stored.next()) {
          prices.offer(tick);
        }
      }
    }
  }

  /** Whether there was room for an event's paths. */
  boolean served(EventDetail detail) {
    return wanted.contains(detail.event().eventId()) || drawn(detail).isEmpty();
  }

  /** A token's path; null where there is none. */
  CarPath token(EventDetail detail, String symbol) {
    if (!wanted.contains(detail.event().eventId())) {
      return null;
    }
    Map<String, CarPath> known =
        tokens.computeIfAbsent(detail.event().eventId(), id -> new HashMap<>());
    if (!known.containsKey(symbol)) {
      known.put(symbol, path(detail, symbol));
    }
    return known.get(symbol);
  }

  private CarPath path(EventDetail detail, String symbol) {
    List<Impact> records = anchored(detail, symbol);
    if (records.isEmpty()) {
      return null;
    }
    long start = start(detail);
    long from = from(start);
    long to = start + grid.last();
    List<Factor> factors = new ArrayList<>();
    for (String benchmark : options.benchmarks()) {
      if (!benchmark.equals(symbol)) {
        factors.add(new Factor(benchmark, prices.bars(benchmark, from, to)));
      }
    }
    Bars bars = prices.bars(symbol, from, to);
    StudyParameters parameters =
        new StudyParameters(options.barMs(), options.length(), options.gap(), options.minBars());
    return CarPath.of(EventStudy.of(parameters, start, bars, factors), grid, options, records);
  }

  /** A sector's path; null where there is none, or where it does not meet the records. */
  CarPath sector(EventDetail detail, SectorId sector) {
    List<CarPath> paths = new ArrayList<>();
    for (String symbol : detail.members(sector)) {
      CarPath path = options.benchmarks().contains(symbol) ? null : token(detail, symbol);
      if (path != null) {
        paths.add(path);
      }
    }
    if (paths.size() < 2) {
      return null;
    }
    SectorResponse tested = detail.sector(sector, StudyWindow.TESTED);
    CarPath mean = SectorPath.of(paths, tested == null ? null : tested.rbar());
    return meets(mean, detail.studied(sector)) ? mean : null;
  }

  private boolean meets(CarPath mean, List<SectorResponse> records) {
    for (StudyWindow window : PathGrid.anchored(options)) {
      for (SectorResponse record : records) {
        if (record.window().equals(window.name())) {
          double at = mean.car()[grid.bars().indexOf(edge(window))];
          double expected = window.fromMs() == 0 ? record.caar() : -record.caar();
          if (!(Math.abs(at - expected) <= TOLERANCE)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The window's edge that is not the announcement, in bars. */
  int edge(StudyWindow window) {
    return (int) ((window.fromMs() == 0 ? window.toMs() : window.fromMs()) / options.barMs());
  }
}
