package io.sada.pipeline;

import io.sada.connectors.TickSource;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.connectors.ticks.TickTypeInfo;
import io.sada.connectors.time.EventTime;
import io.sada.contract.DeadLetter;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Trades from a list in its order, dealt out to the subtasks as partitions would be. */
record ListedTrades(List<Trade> trades, Settings settings) implements TickSource {
  @Override
  public SingleOutputStreamOperator<TickBatch> ticks(StreamExecutionEnvironment env, String uid) {
    String[] lines = trades.stream().map(Trade::json).toArray(String[]::new);
    DataStream<String> source = env.fromData(Types.STRING, lines).uid(uid + "-list").rebalance();
    return decoded(source, settings, uid);
  }

  /** The same from lines of any source. */
  static SingleOutputStreamOperator<TickBatch> decoded(
      DataStream<String> lines, Settings settings, String uid) {
    return lines
        .map(new Decoding(settings))
        .returns(TickTypeInfo.BATCH)
        .uid(uid)
        .assignTimestampsAndWatermarks(
            EventTime.of(Duration.ofSeconds(5), Duration.ofMinutes(1))
                .<TickBatch>strategy(TickBatch::eventTime))
        .uid(uid + "-time");
  }

  private static final class Decoding extends RichMapFunction<String, TickBatch> {
    private static final long serialVersionUID = 1L;
    private final Settings settings;
    private transient TickDecoder decoder;

    Decoding(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
      decoder = new TickDecoder(KafkaJob.tickFormat(settings));
    }

    @Override
    public TickBatch map(String line) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      Tick tick = new Tick();
      Reject reject =
          decoder.decode(bytes, 0, bytes.length, bytes.length, TickDecoder.NO_TIMESTAMP, tick);
      if (reject != null) {
        tick.setDeadLetter(
            new DeadLetter(reject.errorClass(), reject.message(), "list", 0, 0L, null, null, line));
      }
      return TickBatch.of(tick);
    }
  }
}
