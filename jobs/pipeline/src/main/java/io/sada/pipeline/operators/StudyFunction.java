package io.sada.pipeline.operators;

import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.BarRing;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.KeptSpans;
import io.sada.pipeline.state.OpenStudy;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.StudyInput;
import io.sada.pipeline.state.SymbolBars;
import io.sada.pipeline.state.SymbolBarsSerializer;
import io.sada.pipeline.state.SymbolState;
import io.sada.pipeline.state.SymbolStateSerializer;
import io.sada.pipeline.state.TokenResult;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Announcements against bars, one symbol a key: parts of bars go into the symbol's ring, and one
 * event-time timer a symbol wakes the desk when a window is over. Benchmarks come to every subtask
 * by broadcast.
 */
public final class StudyFunction
    extends KeyedBroadcastProcessFunction<String, StudyInput, PartialBar, TokenResult> {
  private static final long serialVersionUID = 1L;

  /** Bars of the benchmarks, by symbol. */
  public static final MapStateDescriptor<String, SymbolBars> BENCHMARKS =
      new MapStateDescriptor<>(
          "benchmarks",
          Types.STRING,
          new BinaryTypeInfo<>(SymbolBars.class, new SymbolBarsSerializer()));

  private static final ValueStateDescriptor<SymbolState> SYMBOL =
      new ValueStateDescriptor<>(
          "symbol", new BinaryTypeInfo<>(SymbolState.class, new SymbolStateSerializer()));

  private final StudyOptions options;
  private final StudyDesk desk;
  private final Keeping keeping;
  private transient ValueState<SymbolState> symbols;
  private transient Benchmarks benchmarks;
  private transient Counter tooLate;

  /**
   * @param settledKeptMs how long after the latest revision of an event its records can be
   *     withdrawn, milliseconds of event time
   */
  public StudyFunction(StudyOptions options, long settledKeptMs) {
    this.options = options;
    this.desk = new StudyDesk(options, settledKeptMs);
    this.keeping = new Keeping(options);
  }

  @Override
  public void open(OpenContext context) {
    symbols = getRuntimeContext().getState(SYMBOL);
    benchmarks = new Benchmarks(options.benchmarks());
    tooLate = getRuntimeContext().getMetricGroup().counter("parts_older_than_history");
  }

  @Override
  public void processElement(StudyInput input, ReadOnlyContext context, Collector<TokenResult> out)
      throws Exception {
    SymbolState state = symbols.value();
    if (state == null) {
      state = new SymbolState();
    }
    long now = state.passed(PassedTime.of(context.currentWatermark()));
    refresh(context.getBroadcastState(BENCHMARKS));
    if (input.part() != null) {
      take(state, input.part(), now);
    } else {
      desk.announce(state, input.announcement(), now, out::collect);
    }
    work(context.getCurrentKey(), state, now, context.timerService(), now == Long.MAX_VALUE, out);
  }

  private void take(SymbolState state, PartialBar part, long now) {
    long floor = keeping.barFloor(now);
    if (part.bar() < floor) {
      tooLate.inc();
      return;
    }
    state.bars().trim(floor, keeping.secondFloor(now), keeping.spans(state));
    boolean changed = state.bars().merge(part, options.barMs());
    if (changed && (part.bar() + 1) * options.barMs() <= now) {
      // Once for all ticks that come late while event time is in one bar.
      long due = (Math.floorDiv(now, options.barMs()) + 1) * options.barMs();
      desk.amended(part.symbol(), state, part.symbol(), state.bars().bars(), part.bar(), due);
    }
  }

  private void work(
      String symbol,
      SymbolState state,
      long now,
      TimerService timers,
      boolean lastInput,
      Collector<TokenResult> out)
      throws Exception {
    desk.run(symbol, state, benchmarks, now, lastInput, out::collect);
    if (state.studies().isEmpty() && (lastInput || nothingKept(state, now))) {
      symbols.clear();
      return;
    }
    // With studies open it need not shrink: that time may be past, and a timer for it would fire
    // for ever.
    long next = state.studies().isEmpty() ? idleUntil(state) : desk.next(state);
    if (next < state.timerMs() - 1) {
      if (state.timerMs() != SymbolState.NO_TIMER) {
        timers.deleteEventTimeTimer(state.timerMs());
      }
      timers.registerEventTimeTimer(next + 1);
      state.setTimerMs(next + 1);
    }
    symbols.update(state);
  }

  private boolean nothingKept(SymbolState state, long now) {
    return state.bars().bars().isEmpty()
        && (state.settled().isEmpty() || desk.settledUntil(state) <= now);
  }

  private long idleUntil(SymbolState state) {
    return state.bars().bars().isEmpty() ? desk.settledUntil(state) : silentAt(state);
  }

  /** When a symbol will have been silent for the whole kept history: its last price remains. */
  private long silentAt(SymbolState state) {
    BarRing bars = state.bars().bars();
    return bars.isSilent() ? OpenStudy.SETTLED : (bars.end() + options.history()) * options.barMs();
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<TokenResult> out)
      throws Exception {
    SymbolState state = symbols.value();
    if (state == null) {
      return;
    }
    state.setTimerMs(SymbolState.NO_TIMER);
    long now = state.passed(PassedTime.of(timestamp));
    desk.expire(state, now);
    state.bars().trim(keeping.barFloor(now), keeping.secondFloor(now), keeping.spans(state));
    refresh(context.getBroadcastState(BENCHMARKS));
    boolean lastInput = context.currentWatermark() == Long.MAX_VALUE;
    work(context.getCurrentKey(), state, now, context.timerService(), lastInput, out);
  }

  @Override
  public void processBroadcastElement(PartialBar part, Context context, Collector<TokenResult> out)
      throws Exception {
    long now = PassedTime.of(context.currentWatermark());
    long floor = keeping.barFloor(now);
    if (part.bar() < floor) {
      return;
    }
    BroadcastState<String, SymbolBars> state = context.getBroadcastState(BENCHMARKS);
    SymbolBars kept = state.get(part.symbol());
    SymbolBars bars = kept == null ? new SymbolBars() : kept;
    bars.trim(floor, keeping.benchmarkSecondFloor(part.symbol(), now), KeptSpans.NONE);
    boolean changed = bars.merge(part, options.barMs());
    state.put(part.symbol(), bars);
    benchmarks.set(part.symbol(), bars);
    // Without a watermark, after a restart, each symbol knows how far event time had come.
    if (changed && (now == Long.MIN_VALUE || (part.bar() + 1) * options.barMs() <= now)) {
      context.applyToKeyedState(
          SYMBOL, (symbol, value) -> amend(symbol, value, part, bars.bars(), now, out));
    }
  }

  /**
   * A benchmark's late tick touches the records of every symbol but its own, which has its own copy
   * of it. They are issued at once: from here no timer can be set.
   */
  private void amend(
      String symbol,
      ValueState<SymbolState> value,
      PartialBar part,
      BarRing bars,
      long watermark,
      Collector<TokenResult> out)
      throws Exception {
    SymbolState state = value.value();
    if (state == null || state.studies().isEmpty() || part.symbol().equals(symbol)) {
      return;
    }
    long now = state.passed(watermark);
    if ((part.bar() + 1) * options.barMs() <= now) {
      desk.amended(symbol, state, part.symbol(), bars, part.bar(), now);
      desk.run(symbol, state, benchmarks, now, now == Long.MAX_VALUE, out::collect);
      value.update(state);
    }
  }

  /** After a restore the state is there before the first broadcast element. */
  private void refresh(ReadOnlyBroadcastState<String, SymbolBars> state) throws Exception {
    for (String name : options.benchmarks()) {
      if (!benchmarks.knows(name)) {
        SymbolBars bars = state.get(name);
        if (bars != null) {
          benchmarks.set(name, bars);
        }
      }
    }
  }
}
