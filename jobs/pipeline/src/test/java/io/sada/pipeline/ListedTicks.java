package io.sada.pipeline;

import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickTypeInfo;
import io.sada.connectors.time.EventTime;
import io.sada.study.simulation.SimulatedTick;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Ticks from a list in its order, dealt out to the subtasks as partitions would be. */
record ListedTicks(List<SimulatedTick> ticks, Duration disorder) implements TickSource {
  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    return env.fromData(
            TypeInformation.of(SimulatedTick.class), ticks.toArray(SimulatedTick[]::new))
        .uid(uid + "-list")
        .rebalance()
        .map(ListedTicks::tick, TickTypeInfo.BATCH)
        .uid(uid)
        .assignTimestampsAndWatermarks(
            EventTime.of(disorder, Duration.ofMinutes(1)).<TickBatch>strategy(TickBatch::eventTime))
        .uid(uid + "-time");
  }

  private static TickBatch tick(SimulatedTick simulated) {
    Tick tick = new Tick();
    tick.setSymbol(simulated.symbol());
    tick.key().setTsMs(simulated.ts());
    tick.key().setPrice(Double.parseDouble(simulated.price()));
    tick.key().setId(simulated.id());
    tick.setSize(new BigDecimal(simulated.size()));
    return TickBatch.of(tick);
  }
}
