package io.sada.pipeline.operators;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.Scope;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.CorrelationState;
import io.sada.pipeline.state.SectorSeries;
import io.sada.study.Bars;
import io.sada.study.Factor;
import io.sada.study.correlation.AbnormalSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one window of the rolling correlation says of a symbol.
 *
 * @param records one for each kind of announcement in the window
 * @param sectors its abnormal returns for each sector that an announcement comes through
 */
record SymbolWindow(List<Correlation> records, List<SectorSeries> sectors) {
  /** Bars left out of the fit on each side of an announcement lie within this. */
  static final long REACH_MS = 3_600_000;

  private static final SymbolWindow NOTHING = new SymbolWindow(List.of(), List.of());

  /** Measures the latest window of the state. */
  static SymbolWindow of(
      String symbol,
      CorrelationState state,
      Bars bars,
      List<Factor> factors,
      CorrelationOptions options) {
    long windowTo = state.windowToMs();
    long to = windowTo / options.barMs();
    List<Announcement> known =
        state.holding(windowTo).values().stream()
            .filter(announcement -> !announcement.retracted())
            .filter(announcement -> announcement.announcedAtMs() < windowTo + REACH_MS)
            .toList();
    if (known.isEmpty()) {
      return NOTHING;
    }
    int reach = (int) (REACH_MS / options.barMs());
    double[] all =
        AbnormalSeries.of(
            bars,
            factors,
            to - options.bars(),
            to,
            positions(known, options),
            reach,
            options.minBars());
    // A symbol or a benchmark that is younger than the window makes it shorter.
    int undefined = 0;
    while (undefined < all.length && Double.isNaN(all[undefined])) {
      undefined++;
    }
    double[] abnormal = Arrays.copyOfRange(all, undefined, all.length);
    long from = to - abnormal.length;
    if (abnormal.length < Math.max(options.minBars(), 2 * options.lags() + 1)) {
      return NOTHING;
    }
    Map<Kind, List<Announcement>> byKind = new EnumMap<>(Kind.class);
    known.forEach(
        announcement ->
            byKind
                .computeIfAbsent(announcement.kind(), kind -> new ArrayList<>())
                .add(announcement));
    List<Correlation> records = new ArrayList<>();
    for (Map.Entry<Kind, List<Announcement>> entry : byKind.entrySet()) {
      Correlation record =
          CorrelationCalculator.record(
              entry.getKey(),
              Scope.SYMBOL,
              symbol,
              windowTo,
              options,
              from,
              abnormal,
              positions(entry.getValue(), options),
              state.kinds().contains(entry.getKey()) ? 2 : 1);
      if (record != null) {
        records.add(record);
      }
    }
    return new SymbolWindow(records, series(symbol, state, known, from, abnormal, options));
  }

  private static List<SectorSeries> series(
      String symbol,
      CorrelationState state,
      List<Announcement> known,
      long from,
      double[] abnormal,
      CorrelationOptions options) {
    Map<SectorId, List<SectorSeries.Mark>> bySector = new EnumMap<>(SectorId.class);
    for (Announcement announcement : known) {
      long bar = position(announcement, options);
      for (SectorId sector : announcement.sectors()) {
        bySector
            .computeIfAbsent(sector, s -> new ArrayList<>())
            .add(new SectorSeries.Mark(announcement.eventId(), announcement.kind(), bar));
      }
    }
    List<SectorSeries> series = new ArrayList<>();
    bySector.forEach(
        (sector, marks) ->
            series.add(
                new SectorSeries(
                    sector, symbol, state.windowToMs(), from, abnormal, marks, state.amended())));
    return series;
  }

  private static long[] positions(List<Announcement> announcements, CorrelationOptions options) {
    return announcements.stream()
        .mapToLong(announcement -> position(announcement, options))
        .toArray();
  }

  private static long position(Announcement announcement, CorrelationOptions options) {
    return Math.floorDiv(announcement.announcedAtMs(), options.barMs());
  }
}
