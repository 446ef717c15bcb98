package io.sada.pipeline.operators;

import io.sada.contract.Event;
import io.sada.extraction.merge.EventMerger;
import io.sada.extraction.merge.MergerState;
import io.sada.extraction.merge.Telling;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.MergerStateSerializer;
import io.sada.pipeline.state.TellingSerializer;
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
public final class ResolveFunction extends KeyedProcessFunction<Integer, Telling, Event> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<Telling> ORDER =
      Comparator.comparingLong(Telling::knownAtMs).thenComparing(Telling::articleId);

  private transient ValueState<MergerState> state;
  private transient ListState<Telling> waiting;

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
                    "waiting", new BinaryTypeInfo<>(Telling.class, new TellingSerializer())));
  }

  @Override
  public void processElement(Telling telling, Context context, Collector<Event> out)
      throws Exception {
    if (telling.knownAtMs() <= context.timerService().currentWatermark()) {
      merge(List.of(telling), out);
    } else {
      waiting.add(telling);
      context.timerService().registerEventTimeTimer(telling.knownAtMs());
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Event> out)
      throws Exception {
    List<Telling> ready = new ArrayList<>();
    List<Telling> early = new ArrayList<>();
    for (Telling telling : waiting.get()) {
      (telling.knownAtMs() <= timestamp ? ready : early).add(telling);
    }
    waiting.update(early);
    ready.sort(ORDER);
    merge(ready, out);
  }

  private void merge(List<Telling> tellings, Collector<Event> out) throws Exception {
    MergerState merged = state.value();
    EventMerger merger = new EventMerger(merged == null ? new MergerState() : merged);
    for (Telling telling : tellings) {
      merger.accept(telling).forEach(out::collect);
    }
    state.update(merger.state());
  }
}
