package io.sada.pipeline.operators;

import io.sada.connectors.deadletters.DeadLetterCounters;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.extraction.merge.EventMerger;
import io.sada.extraction.merge.MergerState;
import io.sada.extraction.merge.Tellings;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.MergerStateSerializer;
import io.sada.pipeline.state.Told;
import io.sada.pipeline.state.ToldSerializer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tellings into events, under one key, because any article may tell any event and news is sparse. A
 * telling waits until event time has reached its known_at, so that tellings are taken in the order
 * (known_at, id) whichever way they came; with ordered news that is at once. One that is older than
 * all that is remembered cannot be put in its place any more, and becomes a dead letter.
 */
public final class ResolveFunction extends KeyedProcessFunction<Integer, Told, Event> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<Told> BY_ID = Comparator.comparing(told -> told.article().id());

  private static final Logger LOG = LoggerFactory.getLogger(ResolveFunction.class);

  private final OutputTag<DeadLetter> deadLetters;
  private transient DeadLetterCounters counters;
  private transient ValueState<MergerState> state;

  /** By known_at. */
  private transient MapState<Long, List<Told>> waiting;

  public ResolveFunction(OutputTag<DeadLetter> deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public void open(OpenContext context) {
    counters = new DeadLetterCounters(getRuntimeContext().getMetricGroup());
    state =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "merger",
                    new BinaryTypeInfo<>(MergerState.class, new MergerStateSerializer())));
    waiting =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "waiting",
                    Types.LONG,
                    Types.LIST(new BinaryTypeInfo<>(Told.class, new ToldSerializer()))));
  }

  @Override
  public void processElement(Told told, Context context, Collector<Event> out) throws Exception {
    long knownAt = told.article().knownAtMs();
    if (knownAt <= context.timerService().currentWatermark()) {
      merge(List.of(told), knownAt, context, out);
      return;
    }
    List<Told> together = waiting.get(knownAt);
    if (together == null) {
      together = new ArrayList<>(1);
      context.timerService().registerEventTimeTimer(knownAt);
    }
    together.add(told.inTime());
    waiting.put(knownAt, together);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Event> out)
      throws Exception {
    List<Told> ready = new ArrayList<>(waiting.get(timestamp));
    waiting.remove(timestamp);
    ready.sort(BY_ID);
    merge(ready, timestamp, context, out);
  }

  private void merge(List<Told> tellings, long eventTime, Context context, Collector<Event> out)
      throws Exception {
    MergerState merged = state.value();
    EventMerger merger = new EventMerger(merged == null ? MergerState.empty() : merged);
    merger.advance(eventTime);
    for (Told told : tellings) {
      long before = merger.state().tooLate();
      merger.accept(Tellings.of(told.article(), told.events())).forEach(out::collect);
      if (merger.state().tooLate() > before) {
        leaveOut(told, merger.state(), context);
      }
    }
    state.update(merger.state());
  }

  private void leaveOut(Told told, MergerState merged, Context context) {
    String message =
        "article "
            + told.article().id()
            + " was known at "
            + Instant.ofEpochMilli(told.article().knownAtMs())
            + ", more than the match span and its lateness before "
            + Instant.ofEpochMilli(merged.eventTimeMs());
    LOG.warn("{}", message);
    counters.count(ErrorClass.TOO_LATE);
    context.output(
        deadLetters, DeadLetters.of(new Reject(ErrorClass.TOO_LATE, message), told.origin()));
  }
}
