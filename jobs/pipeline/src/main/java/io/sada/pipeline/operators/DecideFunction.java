package io.sada.pipeline.operators;

import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.DecisionState;
import io.sada.pipeline.state.DecisionStateSerializer;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.FindingSerializer;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Many events, many tests: one key, so that hypotheses are tested in one order. Records wait until
 * event time has passed the time at which they were issued, so that all of that time are there.
 */
public final class DecideFunction extends KeyedProcessFunction<Integer, Finding, Finding> {
  private static final long serialVersionUID = 1L;

  private final DecisionDesk desk;
  private transient ValueState<DecisionState> decisions;
  private transient ListState<Finding> waiting;

  public DecideFunction(DecisionDesk desk) {
    this.desk = desk;
  }

  @Override
  public void open(OpenContext context) {
    decisions =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "decisions",
                    new BinaryTypeInfo<>(DecisionState.class, new DecisionStateSerializer())));
    waiting =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>(
                    "waiting", new BinaryTypeInfo<>(Finding.class, new FindingSerializer())));
  }

  @Override
  public void processElement(Finding finding, Context context, Collector<Finding> out)
      throws Exception {
    waiting.add(finding);
    context.timerService().registerEventTimeTimer(finding.issuedAtMs() + 1);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Finding> out)
      throws Exception {
    List<Finding> ready = new ArrayList<>();
    List<Finding> early = new ArrayList<>();
    for (Finding finding : waiting.get()) {
      (finding.issuedAtMs() < timestamp ? ready : early).add(finding);
    }
    if (ready.isEmpty()) {
      return;
    }
    DecisionState state = decisions.value();
    if (state == null) {
      state = new DecisionState();
    }
    desk.decide(state, ready).forEach(out::collect);
    decisions.update(state);
    waiting.update(early);
  }
}
