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
import java.util.ArrayList;
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
 *
 * <p>What comes late amends the latest window, the only one whose bars are all kept: it is issued
 * again at the end of the next one, once, however much came late.
 */
public final class CorrelationFunction
    extends KeyedBroadcastProcessFunction<String, StudyInput, PartialBar, Correlation> {
  private static final long serialVersionUID = 1L;

  private static final long NO_BAR = Long.MAX_VALUE;

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
      amend(state, merge(state.bars(), input.part(), now));
    } else {
      take(state, input.announcement(), now);
    }
    schedule(state, now, context.timerService());
    symbols.update(state);
  }

  /** Returns the bar that has changed, or one that no window has. */
  private long merge(BarRing bars, PartialBar part, long now) {
    PartialBar coarse = part.over(study.barMs(), options.barMs());
    if (coarse.bar() >= floor(now)) {
      bars.trim(floor(now));
      if (bars.merge(coarse)) {
        return coarse.bar();
      }
    }
    return NO_BAR;
  }

  private void amend(CorrelationState state, long bar) {
    if (bar < Math.floorDiv(state.windowToMs(), options.barMs())) {
      state.amend();
    }
  }

  private void take(CorrelationState state, Announcement announcement, long now) {
    state.announcements().add(announcement);
    if (now == Long.MIN_VALUE || now == Long.MAX_VALUE) {
      return;
    }
    long latest = Math.floorDiv(now, options.slideMs()) * options.slideMs();
    if (announcement.knownAtMs() <= latest) {
      if (state.windowToMs() < latest) {
        state.look(latest);
      }
      state.amend();
    }
  }

  /** Before it no window has a record for the announcement. */
  private static long firstWindow(Announcement announcement) {
    return Math.max(announcement.knownAtMs(), announcement.announcedAtMs() - SymbolWindow.REACH_MS);
  }

  private void schedule(CorrelationState state, long now, TimerService timers) {
    long next;
    if (!state.announcements().isEmpty()) {
      long from =
          state.announcements().stream()
              .mapToLong(CorrelationFunction::firstWindow)
              .min()
              .orElseThrow();
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
    long now = PassedTime.of(context.currentWatermark());
    long bar = merge(bars, part, now);
    state.put(part.symbol(), bars);
    // Without a watermark, after a restart, each symbol knows which window was its latest.
    if (bar != NO_BAR
        && (now == Long.MIN_VALUE
            || (bar + 1) * options.barMs() <= now - Math.floorMod(now, options.slideMs()))) {
      context.applyToKeyedState(
          SYMBOL, (symbol, value) -> amend(part.symbol(), bar, symbol, value));
    }
  }

  /** A benchmark's late tick touches the windows of every symbol but its own. */
  private void amend(String benchmark, long bar, String symbol, ValueState<CorrelationState> value)
      throws Exception {
    CorrelationState state = value.value();
    if (state != null && !state.announcements().isEmpty() && !benchmark.equals(symbol)) {
      amend(state, bar);
      value.update(state);
    }
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
    if (state.amended()) {
      if (floor(windowTo) <= firstRead(state.windowToMs())) {
        issue(context.getCurrentKey(), state, context, out);
      }
      state.settle();
    }
    state.prune(windowTo - options.windowMs() - SymbolWindow.REACH_MS, windowTo);
    boolean over =
        context.currentWatermark() == Long.MAX_VALUE
            && !anyBarAt(context.getBroadcastState(BENCHMARKS), windowTo);
    state.bars().trim(floor(windowTo));
    if (over || state.announcements().isEmpty() && state.bars().isEmpty()) {
      symbols.clear();
      return;
    }
    if (!state.announcements().isEmpty() && windowTo % options.slideMs() == 0) {
      state.look(windowTo);
      issue(context.getCurrentKey(), state, context, out);
    }
    schedule(state, windowTo, context.timerService());
    symbols.update(state);
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

  /** Issues the latest window of a symbol, for the first time or again. */
  private void issue(
      String symbol, CorrelationState state, OnTimerContext context, Collector<Correlation> out)
      throws Exception {
    long firstRead = firstRead(state.windowToMs());
    long to = state.windowToMs() / options.barMs();
    List<Factor> factors = new ArrayList<>();
    for (String name : study.benchmarks()) {
      if (!name.equals(symbol)) {
        BarRing ring = context.getBroadcastState(BENCHMARKS).get(name);
        factors.add(new Factor(name, ring == null ? Bars.none() : ring.bars(firstRead, to)));
      }
    }
    Bars bars = state.bars().bars(firstRead, to);
    SymbolWindow window = SymbolWindow.of(symbol, state, bars, factors, options);
    withdraw(symbol, state, window, context, out);
    for (Correlation record : window.records()) {
      state.kinds().add(record.kind());
      out.collect(record);
    }
    if (!study.benchmarks().contains(symbol)) {
      for (SectorSeries series : window.sectors()) {
        state.sectors().add(series.sector());
        context.output(sectorSeries, series);
      }
    }
  }

  /** Takes back what was said of the window, and what announcements that hold no more said. */
  private void withdraw(
      String symbol,
      CorrelationState state,
      SymbolWindow window,
      OnTimerContext context,
      Collector<Correlation> out) {
    for (Kind kind : state.kinds()) {
      if (window.records().stream().noneMatch(record -> record.kind() == kind)) {
        out.collect(
            CorrelationCalculator.withdrawn(
                kind, Scope.SYMBOL, symbol, state.windowToMs(), options));
      }
    }
    for (SectorId sector : state.sectors()) {
      if (window.sectors().stream().noneMatch(series -> series.sector() == sector)) {
        context.output(
            sectorSeries,
            new SectorSeries(
                sector,
                symbol,
                state.windowToMs(),
                Long.MIN_VALUE,
                new double[0],
                List.of(),
                true));
      }
    }
  }

  /** First bar that a window reads: the close before it. */
  private long firstRead(long windowToMs) {
    return windowToMs / options.barMs() - options.bars() - 1;
  }
}
