package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.pipeline.held.CommittedOutputs;
import io.sada.pipeline.held.FailingOnce;
import io.sada.pipeline.held.Feed;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.naive.AwkwardMarket;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is broken in the middle leaves the same records, each exactly once. */
class RestartIT {
  private static final long HOURS = 22;
  private static final int CROWD = 6;
  private static final Settings SETTINGS =
      Settings.defaults()
          .with(
              List.of(
                  "study.length=200",
                  "study.min-bars=100",
                  "study.history=2000",
                  "correlation.window=6h"));
  private static final List<Trade> TRADES = AwkwardMarket.trades(HOURS, CROWD, 12);
  private static final List<Event> EVENTS = AwkwardEvents.events(HOURS, CROWD, "ETH");

  private final Feed trades =
      new Feed(TRADES.stream().map(Trade::json).toList(), TRADES.size() * 3 / 4);
  private final Feed events =
      new Feed(EVENTS.stream().map(Json::write).toList(), EVENTS.size() * 3 / 4);
  private final CommittedOutputs outputs = new CommittedOutputs();
  private List<String> undisturbed;

  @TempDir private Path folder;

  @BeforeEach
  void run() throws Exception {
    undisturbed = WholeRuns.run(SETTINGS, TRADES, EVENTS, 2);
    assertThat(undisturbed).hasSizeGreaterThan(500);
  }

  private JobClient start(int parallelism, boolean fails, String savepoint) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200));
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, fails ? 1 : 0);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
    if (savepoint != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    Pipeline.build(
        env,
        PipelineOptions.of(SETTINGS),
        new Inputs(null, new HeldEvents(events), new HeldTicks(trades, fails, SETTINGS)),
        outputs);
    return env.executeAsync();
  }

  @Test
  void aFailureInTheMiddle() throws Exception {
    JobClient job = start(2, true, null);
    events.release();
    job.getJobExecutionResult().get();
    assertThat(FailingOnce.failed(trades)).isTrue();
    WholeRuns.assertSame("after a failure", outputs.sorted(), undisturbed);
  }

  @Test
  void aSavepointRestoredAtAnotherParallelism() throws Exception {
    JobClient job = start(2, false, null);
    trades.reached().get();
    events.reached().get();
    String savepoint =
        job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
            .get();
    int before = outputs.sorted().size();
    assertThat(before).isBetween(50, undisturbed.size() - 50);
    trades.release();
    events.release();
    start(3, false, savepoint).getJobExecutionResult().get();
    WholeRuns.assertSame("restored at 3", outputs.sorted(), undisturbed);
  }
}
