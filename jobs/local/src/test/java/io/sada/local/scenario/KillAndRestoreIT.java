package io.sada.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.local.Installation;
import io.sada.local.broker.GroupLag;
import io.sada.local.cluster.Addresses;
import io.sada.local.cluster.RemoteCluster;
import io.sada.local.cluster.StandaloneCluster;
import io.sada.local.demo.ScenarioFeed;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.util.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The job on a cluster of own processes: a TaskManager is killed while its transactions are open,
 * the job goes on, is stopped with a savepoint and restored at another parallelism. A
 * read_committed reader must see each result exactly once, and the same as after an undisturbed
 * run.
 */
@Tag("scenario")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KillAndRestoreIT {

  private static final String CALM = "calm.";
  private static final String STORM = "storm.";
  private static final int PARALLELISM = 2;
  private static final int RESTORED_PARALLELISM = 3;

  /** Kept after the test, for its logs. */
  private final Path directory =
      Installation.find().home().resolve("jobs/local/target/kill-and-restore");

  private StandaloneCluster cluster;
  private Addresses addresses;
  private JobWatch watch;
  private ScenarioFeed feed;

  @BeforeEach
  void up() throws Exception {
    FileUtils.deleteDirectory(directory.toFile());
    cluster = new StandaloneCluster(Installation.find(), directory);
    Runtime.getRuntime().addShutdownHook(new Thread(this::downQuietly));
    addresses = cluster.up();
    watch = new JobWatch(addresses.restUrl());
    feed = new ScenarioFeed(addresses.bootstrapServers());
  }

  @AfterEach
  void down() throws Exception {
    cluster.down();
  }

  /** The processes must not outlive a test run that is interrupted. */
  private void downQuietly() {
    try {
      cluster.down();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void eachResultExactlyOnceAndTheSameAsWithoutTheFault() throws Exception {
    OutputTopics calm = undisturbed();
    OutputTopics storm = disturbed();

    List<String> expected = calm.committed();
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(storm.committed()).containsExactlyElementsOf(expected);
    long aborted = storm.uncommittedCount() - expected.size();
    assertThat(aborted).as("the kill must have hit open transactions").isPositive();
    System.out.printf(
        "kill and restore: %,d results exactly once and as undisturbed; %,d more were written and"
            + " aborted%n",
        expected.size(), aborted);
  }

  private OutputTopics undisturbed() throws Exception {
    OutputTopics topics = new OutputTopics(addresses.bootstrapServers(), CALM);
    feed.createTopics(CALM);
    feed.publishAll(CALM);
    JobID job = submit(CALM, PARALLELISM, null);
    awaitRead(CALM, topics);
    remote().stopWithSavepoint(job, null);
    return topics;
  }

  private OutputTopics disturbed() throws Exception {
    OutputTopics topics = new OutputTopics(addresses.bootstrapServers(), STORM);
    feed.createTopics(STORM);
    feed.publish(STORM, 0);
    JobID job = submit(STORM, PARALLELISM, null);
    Await.until("a checkpoint", () -> watch.checkpoints(job) > 0);
    feed.publish(STORM, 1);
    Await.until("results in an open transaction", topics::hasOpenTransaction);
    cluster.kill(watch.taskManagerOf(job, "output"));
    Await.until("a restart from a checkpoint", () -> watch.restores(job) > 0);
    cluster.up();
    feed.publish(STORM, 2);
    long before = watch.checkpoints(job);
    Await.until("the job to run again", () -> watch.checkpoints(job) > before && watch.runs(job));
    String savepoint = remote().stopWithSavepoint(job, null);
    feed.publish(STORM, 3);
    JobID restored = submit(STORM, RESTORED_PARALLELISM, savepoint);
    feed.publishEnd(STORM);
    awaitRead(STORM, topics);
    remote().stopWithSavepoint(restored, null);
    return topics;
  }

  private JobID submit(String prefix, int parallelism, String savepoint) throws Exception {
    Settings settings =
        Settings.read(Installation.find().demo().resolve("demo.yaml"))
            .with(
                List.of(
                    "kafka.bootstrap=" + addresses.bootstrapServers(),
                    "kafka.topic-prefix=" + prefix,
                    "kafka.transaction-prefix=" + prefix,
                    "kafka.group=" + prefix,
                    // Long enough that the kill comes well before the checkpoint that would commit.
                    "checkpoint.interval=15s",
                    "news.idleness=off",
                    "ticks.idleness=5s"));
    KafkaJob kafkaJob = new KafkaJob(settings);
    kafkaJob.check();
    JobID job = remote().submit(kafkaJob, Installation.find().jobJar(), parallelism, savepoint);
    Await.until("the job to run", () -> watch.runs(job));
    return job;
  }

  /** Until everything was read and two checkpoints have made nothing more visible. */
  private void awaitRead(String prefix, OutputTopics topics) throws Exception {
    try (GroupLag lag = lag(prefix)) {
      Await.until("the end of the input", () -> lag.records() == 0);
    }
    Await.until("the end of the output", topics::unchangedFor40s);
  }

  private GroupLag lag(String prefix) {
    return new GroupLag(addresses.bootstrapServers(), prefix, ScenarioFeed.inputs(prefix));
  }

  private RemoteCluster remote() {
    return new RemoteCluster(addresses.restUrl());
  }
}
