package io.sada.pipeline.operators;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.Scope;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.BarRing;
import io.sada.pipeline.state.BarRingSerializer;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.CorrelationState;
import io.sada.pipeline.state.CorrelationStateSerializer;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SectorSeries;
import io.sada.pipeline.state.StudyInput;
import io.sada.pipeline.state.SymbolState;
import io.sada.study.Bars;
import io.sada.study.Factor;
import io.sada.study.correlation.AbnormalSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Rolling correlation between the announcements that reach a symbol and its abnormal returns, one
 * symbol a key, on bars of its own. A symbol that no announcement of the window reaches costs its
 * bars and nothing else.
 */
public final class CorrelationFunction
    extends KeyedBroadcastProcessFunction<String, StudyInput, PartialBar, Correlation> {
  private static final long serialVersionUID = 1L;

  /** Bars left out of the fit on each side of an announcement lie within this. */
  private static final long REACH_MS = 3_600_000;

  /** Bars of the benchmarks, by symbol. */
  public static final MapStateDescriptor<String, BarRing> BENCHMARKS =
      new MapStateDescriptor<>(
          "correlation-benchmarks",
          Types.STRING,
          new BinaryTypeInfo<>(BarRing.class, new BarRingSerializer()));

  private static final ValueStateDescriptor<CorrelationState> SYMBOL =
      new ValueStateDescriptor<>(
          "correlation-symbol",
          new BinaryTypeInfo<>(CorrelationState.class, new CorrelationStateSerializer()));

  private final StudyOptions study;
  private final CorrelationOptions options;
  private final OutputTag<SectorSeries> sectorSeries;
  private transient ValueState<CorrelationState> symbols;

  public CorrelationFunction(
      StudyOptions study, CorrelationOptions options, OutputTag<SectorSeries> sectorSeries) {
    this.study = study;
    this.options = options;
    this.sectorSeries = sectorSeries;
  }

  @Override
  public void open(OpenContext context) {
    symbols = getRuntimeContext().getState(SYMBOL);
  }

  /** Bars are kept for one window and one more slide, behind event time. */
  private long floor(long now) {
    return now == Long.MIN_VALUE
        ? Long.MIN_VALUE
        : Math.floorDiv(now - options.slideMs(), options.barMs()) - options.bars() - 1;
  }

  @Override
  public void processElement(StudyInput input, ReadOnlyContext context, Collector<Correlation> out)
      throws Exception {
    CorrelationState state = symbols.value();
    if (state == null) {
      state = new CorrelationState();
    }
    long now = state.passed(PassedTime.of(context.currentWatermark()));
    if (input.part() != null) {
      merge(state.bars(), input.part(), now);
    } else {
      state.announcements().add(input.announcement());
    }
    schedule(state, now, context.timerService());
    symbols.update(state);
  }

  private void merge(BarRing bars, PartialBar part, long now) {
    PartialBar coarse = part.over(study.barMs(), options.barMs());
    if (coarse.bar() >= floor(now)) {
      bars.trim(floor(now));
      bars.merge(coarse);
    }
  }

  private void schedule(CorrelationState state, long now, TimerService timers) {
    long next;
    if (!state.announcements().isEmpty()) {
      long from =
          state.announcements().stream().mapToLong(Announcement::knownAtMs).min().orElseThrow();
      long after = Math.max(from, now == Long.MIN_VALUE ? from : now);
      next = Math.floorDiv(after + options.slideMs() - 1, options.slideMs()) * options.slideMs();
      next = next <= now ? next + options.slideMs() : next;
    } else if (!state.bars().isSilent()) {
      next = state.bars().end() * options.barMs() + options.windowMs() + 2 * options.slideMs();
    } else {
      return;
    }
    next++;
    if (next < state.timerMs()) {
      if (state.timerMs() != SymbolState.NO_TIMER) {
        timers.deleteEventTimeTimer(state.timerMs());
      }
      state.setTimerMs(next);
      timers.registerEventTimeTimer(next);
    }
  }

  @Override
  public void processBroadcastElement(PartialBar part, Context context, Collector<Correlation> out)
      throws Exception {
    BroadcastState<String, BarRing> state = context.getBroadcastState(BENCHMARKS);
    BarRing bars = state.get(part.symbol());
    if (bars == null) {
      bars = new BarRing();
    }
    merge(bars, part, PassedTime.of(context.currentWatermark()));
    state.put(part.symbol(), bars);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Correlation> out)
      throws Exception {
    CorrelationState state = symbols.value();
    if (state == null) {
      return;
    }
    state.setTimerMs(SymbolState.NO_TIMER);
    long windowTo = state.passed(PassedTime.of(timestamp));
    prune(state, windowTo - options.windowMs(), windowTo);
    boolean over =
        context.currentWatermark() == Long.MAX_VALUE
            && !anyBarAt(context.getBroadcastState(BENCHMARKS), windowTo);
    state.bars().trim(floor(windowTo));
    if (over || state.announcements().isEmpty() && state.bars().isEmpty()) {
      symbols.clear();
      return;
    }
    if (!state.announcements().isEmpty() && windowTo % options.slideMs() == 0) {
      correlate(context.getCurrentKey(), state, windowTo, context, out);
    }
    schedule(state, windowTo, context.timerService());
    symbols.update(state);
  }

  /**
   * Leaves of each event the revision that holds now and those that will, of those that are not too
   * old.
   */
  private static void prune(CorrelationState state, long windowFrom, long now) {
    Map<String, Announcement> holding = new HashMap<>();
    for (Announcement announcement : state.announcements()) {
      if (announcement.knownAtMs() <= now) {
        holding.merge(
            announcement.eventId(),
            announcement,
            (a, b) -> b.eventRevision() > a.eventRevision() ? b : a);
      }
    }
    state
        .announcements()
        .removeIf(
            announcement ->
                announcement.knownAtMs() <= now
                    && (holding.get(announcement.eventId()) != announcement
                        || announcement.announcedAtMs() < windowFrom - REACH_MS));
  }

  private boolean anyBarAt(ReadOnlyBroadcastState<String, BarRing> benchmarks, long windowTo)
      throws Exception {
    long last = windowTo / options.barMs() - 1;
    for (Map.Entry<String, BarRing> entry : benchmarks.immutableEntries()) {
      if (!entry.getValue().isSilent() && entry.getValue().end() > last) {
        return true;
      }
    }
    return false;
  }

  private void correlate(
      String symbol,
      CorrelationState state,
      long windowTo,
      OnTimerContext context,
      Collector<Correlation> out)
      throws Exception {
    long to = windowTo / options.barMs();
    Bars bars = state.bars().bars(to - options.bars() - 1);
    List<Announcement> known =
        state.announcements().stream()
            .filter(
                announcement -> announcement.knownAtMs() <= windowTo && !announcement.retracted())
            .toList();
    long from = to - options.bars();
    while (from < to && Double.isNaN(bars.returnAt(from))) {
      from++;
    }
    if (to - from < Math.max(options.minBars(), 2 * options.lags() + 1)) {
      return;
    }
    long[] marks =
        known.stream()
            .mapToLong(announcement -> Math.floorDiv(announcement.announcedAtMs(), options.barMs()))
            .toArray();
    double[] abnormal =
        AbnormalSeries.of(
            bars,
            factors(symbol, context.getBroadcastState(BENCHMARKS), to),
            from,
            to,
            marks,
            (int) (REACH_MS / options.barMs()),
            options.minBars());
    Map<Kind, List<Announcement>> byKind = new EnumMap<>(Kind.class);
    known.forEach(
        announcement ->
            byKind
                .computeIfAbsent(announcement.kind(), kind -> new ArrayList<>())
                .add(announcement));
    for (Map.Entry<Kind, List<Announcement>> entry : byKind.entrySet()) {
      long[] positions =
          entry.getValue().stream()
              .mapToLong(
                  announcement -> Math.floorDiv(announcement.announcedAtMs(), options.barMs()))
              .toArray();
      Correlation record =
          CorrelationCalculator.record(
              entry.getKey(), Scope.SYMBOL, symbol, windowTo, options, from, abnormal, positions);
      if (record != null) {
        out.collect(record);
      }
    }
    // A token without a model is no part of its sectors' mean; it must not take the mean away.
    if (Arrays.stream(abnormal).noneMatch(Double::isNaN)) {
      toSectors(symbol, known, windowTo, from, abnormal, context);
    }
  }

  private void toSectors(
      String symbol,
      List<Announcement> known,
      long windowTo,
      long from,
      double[] abnormal,
      OnTimerContext context) {
    if (study.benchmarks().contains(symbol)) {
      return;
    }
    Map<SectorId, List<SectorSeries.Mark>> bySector = new EnumMap<>(SectorId.class);
    for (Announcement announcement : known) {
      long bar = Math.floorDiv(announcement.announcedAtMs(), options.barMs());
      for (SectorId sector : announcement.sectors()) {
        bySector
            .computeIfAbsent(sector, s -> new ArrayList<>())
            .add(new SectorSeries.Mark(announcement.eventId(), announcement.kind(), bar));
      }
    }
    bySector.forEach(
        (sector, marks) ->
            context.output(
                sectorSeries, new SectorSeries(sector, symbol, windowTo, from, abnormal, marks)));
  }

  private List<Factor> factors(
      String symbol, ReadOnlyBroadcastState<String, BarRing> benchmarks, long to) throws Exception {
    List<Factor> factors = new ArrayList<>();
    for (String name : study.benchmarks()) {
      if (!name.equals(symbol)) {
        BarRing ring = benchmarks.get(name);
        factors.add(
            new Factor(name, ring == null ? Bars.none() : ring.bars(to - options.bars() - 1)));
      }
    }
    return factors;
  }
}
