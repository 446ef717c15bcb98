package io.sada.pipeline.naive;

import io.sada.contract.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rolling correlations: every window from scratch. */
final class NaiveCorrelations {
  private static final long HOUR = 3_600_000;

  private final NaiveOptions options;
  private final List<Event> events;
  private final Map<String, NaiveSymbol> symbols;
  private final Map<String, Map<String, Object>> records = new TreeMap<>();
  private final long barMs;
  private final int reach;

  /** The symbols are in bars of the correlation's own length. */
  NaiveCorrelations(NaiveOptions options, List<Event> events, Map<String, NaiveSymbol> symbols) {
    this.options = options;
    this.events = events;
    this.symbols = symbols;
    this.barMs = options.correlationBarMs();
    this.reach = (int) (HOUR / barMs);
  }

  /** A symbol's abnormal returns over a window, from the first bar with a return. */
  private record Series(long from, double[] abnormal) {}

  Map<String, Map<String, Object>> records() {
    long first = events.stream().mapToLong(Event::knownAtMs).min().orElse(0);
    long slide = options.correlationSlideMs();
    for (long to = (first + slide - 1) / slide * slide;
        benchmarkTickedFrom(to / barMs - 1);
        to += slide) {
      window(to);
    }
    return records;
  }

  private boolean benchmarkTickedFrom(long bar) {
    return options.benchmarks().stream()
        .anyMatch(name -> symbols.containsKey(name) && symbols.get(name).tickedFrom(bar) != null);
  }

  private void window(long to) {
    Map<String, Map<String, Series>> bySector = new TreeMap<>();
    Map<String, List<NaiveReach>> marksBySector = new HashMap<>();
    for (String symbol : NaiveReach.symbols(events)) {
      List<NaiveReach> known = known(symbol, to);
      Series series = known.isEmpty() ? null : series(symbol, known, to);
      if (series == null) {
        continue;
      }
      emit("symbol", symbol, series, known, to);
      if (!options.benchmarks().contains(symbol)) {
        for (NaiveReach mark : known) {
          for (Object sector : mark.link().sectors()) {
            bySector.computeIfAbsent("" + sector, s -> new TreeMap<>()).put(symbol, series);
            marksBySector.computeIfAbsent("" + sector, s -> new ArrayList<>()).add(mark);
          }
        }
      }
    }
    bySector.forEach(
        (sector, tokens) ->
            emit("sector", sector, mean(tokens), once(marksBySector.get(sector)), to));
  }

  /** What reaches a symbol, as known at the window's end, and is not over for long. */
  private List<NaiveReach> known(String symbol, long to) {
    List<NaiveReach> known = new ArrayList<>();
    for (String id : NaiveReach.ids(events)) {
      NaiveReach holding = NaiveReach.at(NaiveReach.of(events, id, symbol), to);
      if (holding != null
          && holding.announcedAt() >= to - options.correlationWindowMs() - HOUR
          && holding.announcedAt() < to + HOUR) {
        known.add(holding);
      }
    }
    return known;
  }

  private Series series(String symbol, List<NaiveReach> known, long windowTo) {
    NaiveSymbol bars = symbols.get(symbol);
    long to = windowTo / barMs;
    long from = to - options.correlationWindowMs() / barMs;
    if (bars == null) {
      return null;
    }
    NaiveModel model =
        new NaiveModel(
            bars,
            NaiveStudy.factorsFor(symbol, options, symbols),
            from,
            to,
            Long.MIN_VALUE,
            options.minBars(),
            bar ->
                known.stream()
                    .anyMatch(mark -> Math.abs(mark.announcedAt() / barMs - bar) <= reach));
    if (model.fit == null) {
      return null;
    }
    while (from < to && Double.isNaN(model.abnormal(from))) {
      from++;
    }
    if (to - from < Math.max(options.minBars(), 2 * options.lags() + 1)) {
      return null;
    }
    double[] abnormal = new double[(int) (to - from)];
    for (int t = 0; t < abnormal.length; t++) {
      abnormal[t] = model.abnormal(from + t);
    }
    return new Series(from, abnormal);
  }

  private static Series mean(Map<String, Series> tokens) {
    long from = tokens.values().stream().mapToLong(Series::from).max().orElseThrow();
    double[] mean = null;
    for (Series token : tokens.values()) {
      double[] own =
          Arrays.copyOfRange(token.abnormal, (int) (from - token.from), token.abnormal.length);
      mean = mean == null ? new double[own.length] : mean;
      for (int t = 0; t < own.length; t++) {
        mean[t] += own[t] / tokens.size();
      }
    }
    return new Series(from, mean);
  }

  private static List<NaiveReach> once(List<NaiveReach> marks) {
    Map<String, NaiveReach> byEvent = new TreeMap<>();
    marks.forEach(mark -> byEvent.put(mark.event().eventId(), mark));
    return List.copyOf(byEvent.values());
  }

  private void emit(String scope, String key, Series series, List<NaiveReach> marks, long to) {
    TreeSet<String> kinds = new TreeSet<>();
    marks.forEach(mark -> kinds.add(mark.event().kind().toString()));
    for (String kind : kinds) {
      int n = series.abnormal.length;
      double[] a = new double[n];
      int announcements = 0;
      for (NaiveReach mark : marks) {
        long t = mark.announcedAt() / barMs - series.from;
        if (mark.event().kind().toString().equals(kind) && t >= 0 && t < n) {
          a[(int) t]++;
          announcements++;
        }
      }
      if (announcements > 0) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", kind);
        out.put("scope", scope);
        out.put("key", key);
        NaiveRecords.time(out, "window_from", to - options.correlationWindowMs());
        NaiveRecords.time(out, "window_to", to);
        out.put("bar_ms", barMs);
        out.put("n_bars", n);
        out.put("n_announcements", announcements);
        out.put("revision", 1);
        NaiveRecords.time(out, "known_at", to);
        correlate(a, series.abnormal, out);
        records.put(kind + " " + scope + " " + key + " " + to, out);
      }
    }
  }

  private void correlate(double[] a, double[] y, Map<String, Object> out) {
    int n = y.length;
    double[] r = new double[n];
    for (int shift = 0; shift < n; shift++) {
      r[shift] = NaiveSector.pearson(a, turned(y, shift));
    }
    if (Double.isNaN(r[0])) {
      for (String name : List.of("r", "r_abs", "best_lag_bars", "best_r", "p_shift")) {
        out.put(name, null);
      }
      return;
    }
    int best = 0;
    for (int lag = 1; lag <= options.lags(); lag++) {
      best = Math.abs(r[n - lag]) > Math.abs(r[Math.floorMod(best, n)]) ? -lag : best;
      best = Math.abs(r[lag]) > Math.abs(r[Math.floorMod(best, n)]) ? lag : best;
    }
    double bestR = r[Math.floorMod(best, n)];
    int asLarge = 0;
    for (int shift = 0; shift < n; shift++) {
      double largest = 0;
      for (int lag = -options.lags(); lag <= options.lags(); lag++) {
        largest = Math.max(largest, Math.abs(r[Math.floorMod(shift + lag, n)]));
      }
      asLarge += largest >= Math.abs(bestR) ? 1 : 0;
    }
    double[] size = Arrays.stream(y).map(Math::abs).toArray();
    out.put("r", r[0]);
    out.put("r_abs", NaiveRecords.defined(NaiveSector.pearson(a, turned(size, best))));
    out.put("best_lag_bars", best);
    out.put("best_r", bestR);
    out.put("p_shift", (double) asLarge / n);
  }

  /** The series as seen from every bar, shifted: the value at t is that of t + shift, circular. */
  private static double[] turned(double[] values, int shift) {
    double[] turned = new double[values.length];
    for (int t = 0; t < turned.length; t++) {
      turned[t] = values[Math.floorMod(t + shift, turned.length)];
    }
    return turned;
  }
}
