package io.sada.pipeline.operators;

import io.sada.contract.Event;
import io.sada.extraction.merge.EventMerger;
import io.sada.extraction.merge.MergerState;
import io.sada.extraction.merge.Tellings;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.MergerStateSerializer;
import io.sada.pipeline.state.Told;
import io.sada.pipeline.state.ToldSerializer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Tellings into events, under one key, because any article may tell any event and news is sparse. A
 * telling waits until event time has reached its known_at, so that tellings are taken in the order
 * (known_at, id) whichever way they came; with ordered news that is at once.
 */
public final class ResolveFunction extends KeyedProcessFunction<Integer, Told, Event> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<Told> ORDER =
      Comparator.<Told>comparingLong(told -> told.article().knownAtMs())
          .thenComparing(told -> told.article().id());

  private transient ValueState<MergerState> state;
  private transient ListState<Told> waiting;

  @Override
  public void open(OpenContext context) {
    state =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "merger",
                    new BinaryTypeInfo<>(MergerState.class, new MergerStateSerializer())));
    waiting =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>(
                    "waiting", new BinaryTypeInfo<>(Told.class, new ToldSerializer())));
  }

  @Override
  public void processElement(Told told, Context context, Collector<Event> out) throws Exception {
    if (told.article().knownAtMs() <= context.timerService().currentWatermark()) {
      merge(List.of(told), told.article().knownAtMs(), out);
    } else {
      waiting.add(told);
      context.timerService().registerEventTimeTimer(told.article().knownAtMs());
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Event> out)
      throws Exception {
    List<Told> ready = new ArrayList<>();
    List<Told> early = new ArrayList<>();
    for (Told told : waiting.get()) {
      (told.article().knownAtMs() <= timestamp ? ready : early).add(told);
    }
    waiting.update(early);
    ready.sort(ORDER);
    merge(ready, timestamp, out);
  }

  private void merge(List<Told> tellings, long eventTime, Collector<Event> out) throws Exception {
    MergerState merged = state.value();
    EventMerger merger = new EventMerger(merged == null ? MergerState.empty() : merged);
    merger.advance(eventTime);
    for (Told told : tellings) {
      merger.accept(Tellings.of(told.article(), told.events())).forEach(out::collect);
    }
    state.update(merger.state());
  }
}
