package io.sada.local.demo;

import io.sada.contract.Topics;
import io.sada.local.Installation;
import io.sada.local.Progress;
import io.sada.local.Workspace;
import io.sada.local.broker.EmbeddedBroker;
import io.sada.local.broker.GroupLag;
import io.sada.local.broker.SadaTopics;
import io.sada.local.broker.TopicReader;
import io.sada.local.cluster.ClusterException;
import io.sada.local.cluster.JobFailures;
import io.sada.local.cluster.JobGraphs;
import io.sada.local.cluster.LocalCluster;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;

/**
 * Starts a broker and a cluster, publishes articles and ticks, runs the pipeline of production
 * between them and reads the results back as a downstream consumer would.
 */
public final class DemoRun {

  private static final int PARALLELISM = 2;

  /**
   * Longer than a few checkpoints: when nothing came for so long after all was read, nothing will.
   */
  private static final long QUIET_MS = 4_000;

  private static final long LAG_EVERY_MS = 500;

  private static final long GIVE_UP_MS = 300_000;

  private final Installation installation;
  private final Workspace workspace;
  private final Progress progress;
  private final Findings findings = new Findings();

  private EmbeddedBroker broker;
  private LocalCluster cluster;
  private CompletableFuture<JobResult> job;

  public DemoRun(Installation installation, Workspace workspace, Progress progress) {
    this.installation = installation;
    this.workspace = workspace;
    this.progress = progress;
  }

  /**
   * Runs it to the end of the results.
   *
   * @param results directory for one file a topic
   * @throws ClusterException when the job fails, or the results do not come in five minutes
   */
  public DemoOutcome run(Path results) throws Exception {
    SampleArticles articles = SampleArticles.read(installation.demo().resolve("articles.jsonl"));
    MarketSettings market = MarketSettings.read(installation.demo().resolve("market.yaml"));
    broker = workspace.start(() -> EmbeddedBroker.start(workspace.directory("broker")));
    SadaTopics.create(broker.bootstrapServers(), PARALLELISM);
    progress.step("Kafka broker on %s, topics created", broker.bootstrapServers());
    startJob();
    try (Publisher publisher = new Publisher(broker.bootstrapServers(), "")) {
      CompletableFuture<Void> published =
          CompletableFuture.runAsync(() -> new Feed(articles, market).publish(publisher));
      read(results, publisher, published);
      progress.step(
          "%,d articles and %,d simulated ticks published, %,d results read back",
          publisher.articles(), publisher.ticks(), findings.records());
    }
    return new DemoOutcome(findings, articles, market.shocks(), broker.bootstrapServers(), webUi());
  }

  private void startJob() throws Exception {
    Settings settings =
        Settings.read(installation.demo().resolve("demo.yaml"))
            .with(List.of(Options.KAFKA_BOOTSTRAP.key() + "=" + broker.bootstrapServers()));
    KafkaJob kafkaJob = new KafkaJob(settings);
    kafkaJob.check();
    Configuration conf = new Configuration();
    conf.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        workspace.directory("checkpoints").toUri().toString());
    cluster =
        workspace.start(() -> LocalCluster.start(conf, PARALLELISM, workspace.directory("flink")));
    JobID id = cluster.submit(JobGraphs.of(kafkaJob::build, conf, PARALLELISM));
    job = cluster.result(id);
    progress.step("pipeline submitted, web UI %s", webUi());
  }

  private URI webUi() throws Exception {
    return cluster.webUi();
  }

  private void read(Path results, Publisher publisher, CompletableFuture<Void> published)
      throws Exception {
    long begun = System.currentTimeMillis();
    long lastRecord = begun;
    long lag = Long.MAX_VALUE;
    long lagAsked = 0;
    try (TopicReader reader =
            new TopicReader(
                broker.bootstrapServers(), IsolationLevel.READ_COMMITTED, SadaTopics.OUTPUTS);
        GroupLag groupLag =
            new GroupLag(
                broker.bootstrapServers(),
                Options.KAFKA_GROUP.defaultText(),
                List.of(Topics.NEWS, Topics.TICKS));
        ResultFiles files = new ResultFiles(results)) {
      while (lag > 0 || System.currentTimeMillis() - lastRecord < QUIET_MS) {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll()) {
          findings.add(record);
          files.add(record);
          lastRecord = System.currentTimeMillis();
        }
        if (job.isDone()) {
          JobFailures.throwFailure(job.get());
          throw new ClusterException("the job ended by itself");
        }
        if (published.isDone() && System.currentTimeMillis() - lagAsked > LAG_EVERY_MS) {
          published.join();
          lag = groupLag.records();
          lagAsked = System.currentTimeMillis();
        }
        if (System.currentTimeMillis() - begun > GIVE_UP_MS) {
          throw new ClusterException("the results did not come in five minutes");
        }
        progress.state(
            "%,d ticks published, %d events, %,d impacts",
            publisher.ticks(), findings.events().size(), findings.impacts().size());
      }
    }
  }
}
