package io.sada.local.replay;

import io.sada.connectors.EventSource;
import io.sada.connectors.files.FileOutputs;
import io.sada.local.Progress;
import io.sada.local.Workspace;
import io.sada.local.cluster.JobFailures;
import io.sada.local.cluster.JobGraphs;
import io.sada.local.cluster.LocalCluster;
import io.sada.local.report.Report;
import io.sada.pipeline.ReplayJob;
import io.sada.pipeline.Uids;
import io.sada.pipeline.options.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** One replay on a cluster inside this JVM. */
public final class ReplayRun {

  private static final long STATE_EVERY_MS = 1_000;

  private final Workspace workspace;
  private final Progress progress;

  public ReplayRun(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  /**
   * Reads everything to its end.
   *
   * @param output folder of the result files; they are replaced, and the report of an earlier run
   *     goes
   * @throws io.sada.pipeline.options.BadOptionException in one line that names the key
   * @throws IllegalArgumentException in one line when a file cannot be read
   */
  public void run(Settings settings, ReplayInput input, Path output, int parallelism)
      throws Exception {
    Files.deleteIfExists(output.resolve(Report.FILE));
    EventSource events = input.eventSource();
    ReplayJob job = new ReplayJob(settings);
    Configuration conf = new Configuration();
    StreamGraph graph =
        JobGraphs.of(
            env -> job.build(env, input.articles(), events, input.ticks(), new FileOutputs(output)),
            conf,
            parallelism);
    LocalCluster cluster =
        workspace.start(() -> LocalCluster.start(conf, parallelism, workspace.directory("flink")));
    progress.step("replaying at parallelism %d, web UI %s", parallelism, cluster.webUi());
    JobID id = cluster.submit(graph);
    CompletableFuture<JobResult> result = cluster.result(id);
    String webUi = cluster.webUi().toString();
    watch(
        result,
        input,
        new SourceCounter(webUi, id, Uids.TICKS),
        new SourceCounter(webUi, id, Uids.NEWS));
    JobFailures.throwFailure(result.get());
  }

  private void watch(
      CompletableFuture<JobResult> result,
      ReplayInput input,
      SourceCounter ticks,
      SourceCounter news)
      throws Exception {
    Pace pace = new Pace(input.bytes());
    boolean ofTicks = !input.ticks().isEmpty();
    while (!ended(result)) {
      ticks.ask();
      news.ask();
      pace.at(
          progress.seconds(),
          ofTicks ? ticks.records() : news.records(),
          ticks.bytes() + news.bytes());
      progress.state("%s", pace.line(ofTicks ? "ticks" : "articles"));
    }
  }

  private static boolean ended(CompletableFuture<JobResult> result) throws Exception {
    try {
      result.get(STATE_EVERY_MS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    }
  }
}
