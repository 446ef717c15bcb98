package io.sada.local.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** A Flink cluster inside this JVM, with its web UI on 127.0.0.1. */
public final class LocalCluster implements AutoCloseable {

  /** Where Flink's own documentation and habit expect the web UI. */
  private static final int USUAL_WEB_PORT = 8081;

  private static final long CLOSE_TIMEOUT_SECONDS = 20;

  /** So that whoever watches sees it move. */
  private static final Duration METRICS_EVERY = Duration.ofSeconds(1);

  private static final String LOOPBACK = "127.0.0.1";

  private final MiniCluster cluster;

  private LocalCluster(MiniCluster cluster) {
    this.cluster = cluster;
  }

  /**
   * Starts one TaskManager with so many slots.
   *
   * @param settings Flink options that take precedence over nothing here but loopback, ports and
   *     directories
   * @param slots largest parallelism of a job, at least 1
   * @param temporary directory for what Flink writes while it runs; the caller deletes it
   */
  public static LocalCluster start(Configuration settings, int slots, Path temporary)
      throws Exception {
    Configuration conf = new Configuration();
    conf.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64));
    conf.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64));
    conf.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
    conf.addAll(settings);
    conf.set(RestOptions.ADDRESS, LOOPBACK);
    conf.set(RestOptions.BIND_ADDRESS, LOOPBACK);
    conf.set(RestOptions.BIND_PORT, USUAL_WEB_PORT + "-" + (USUAL_WEB_PORT + 99));
    conf.set(JobManagerOptions.ADDRESS, LOOPBACK);
    conf.set(JobManagerOptions.BIND_HOST, LOOPBACK);
    conf.set(TaskManagerOptions.HOST, LOOPBACK);
    conf.set(TaskManagerOptions.BIND_HOST, LOOPBACK);
    conf.set(CoreOptions.TMP_DIRS, temporary.toString());
    conf.set(WebOptions.TMP_DIR, temporary.toString());
    conf.set(WebOptions.SUBMIT_ENABLE, false);
    conf.set(MetricOptions.METRIC_FETCHER_UPDATE_INTERVAL, METRICS_EVERY);
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(conf)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .build());
    cluster.start();
    return new LocalCluster(cluster);
  }

  /** Where the web UI and the REST interface answer. */
  public URI webUi() throws InterruptedException, ExecutionException {
    return cluster.getRestAddress().get();
  }

  /** Submits a job; the future ends with it, normally also when it failed or was cancelled. */
  public JobID submit(StreamGraph graph) throws InterruptedException, ExecutionException {
    return cluster.submitJob(graph).get().getJobID();
  }

  /** Completes when the job has ended, whatever its end. */
  public CompletableFuture<JobResult> result(JobID job) {
    return cluster.requestJobResult(job);
  }

  /** Writes a savepoint below a folder while the job goes on; where it is. */
  public String savepoint(JobID job, String folder)
      throws InterruptedException, ExecutionException {
    return cluster.triggerSavepoint(job, folder, false, SavepointFormatType.CANONICAL).get();
  }

  /** Asks a job to end at once. */
  public void cancel(JobID job) throws InterruptedException, ExecutionException {
    cluster.cancelJob(job).get();
  }

  /** The job's present status. */
  public JobStatus status(JobID job) throws InterruptedException, ExecutionException {
    return cluster.getJobStatus(job).get();
  }

  /** Cancels what still runs and stops the cluster. */
  @Override
  public void close() throws InterruptedException, ExecutionException, TimeoutException {
    cluster.closeAsync().get(CLOSE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
