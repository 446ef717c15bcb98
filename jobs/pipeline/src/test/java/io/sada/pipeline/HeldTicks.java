package io.sada.pipeline;

import io.sada.connectors.TickSource;
import io.sada.connectors.ticks.TickBatch;
import io.sada.pipeline.held.FailingOnce;
import io.sada.pipeline.held.Feed;
import io.sada.pipeline.held.HeldLines;
import io.sada.pipeline.options.Settings;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Ticks of a feed in four splits; fails once behind what was held back, where that is wanted. */
record HeldTicks(Feed feed, boolean fails, Settings settings) implements TickSource {
  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    DataStream<String> lines =
        env.fromSource(new HeldLines(feed.id(), 4), WatermarkStrategy.noWatermarks(), uid + "-held")
            .uid(uid + "-held")
            .map(new FailingOnce(feed, fails))
            .uid(uid + "-failing");
    return ListedTrades.decoded(lines, settings, uid);
  }
}
