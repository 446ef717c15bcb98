package io.sada.bench.flink;

import io.sada.local.cluster.JobFailures;
import io.sada.local.cluster.LocalCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** A cluster that stays up, and jobs on it to their end. */
public final class FlinkRun implements AutoCloseable {
  private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final LocalCluster cluster;

  /**
   * What a job took.
   *
   * @param seconds from submission to its end
   * @param tickSeconds from the first tick that left a source to the last
   * @param ticks that left the sources
   */
  public record Took(double seconds, double tickSeconds, long ticks) {
    /** Ticks a second while they flowed. */
    public double rate() {
      return ticks / tickSeconds;
    }
  }

  public FlinkRun(int slots) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("metrics.reporters", "bench");
    conf.setString("metrics.reporter.bench.factory.class", TickCounters.class.getName());
    conf.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(128));
    conf.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(128));
    conf.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(256));
    Path temporary = Files.createTempDirectory("flink");
    cluster = LocalCluster.start(conf, slots, temporary);
  }

  /** Submits a job without waiting for it. */
  public JobID submit(StreamGraph graph) throws Exception {
    TickCounters.reset();
    return cluster.submit(graph);
  }

  /** Writes a savepoint while the job goes on, each key's state as its serializer has it. */
  public void savepoint(JobID job, Path folder) throws Exception {
    cluster.savepoint(job, folder.toUri().toString());
  }

  /** Ends a job that has no end, and waits until it has. */
  public void cancel(JobID job) throws Exception {
    cluster.cancel(job);
    cluster.result(job).get();
  }

  public CompletableFuture<JobResult> result(JobID job) {
    return cluster.result(job);
  }

  /** Runs a job to its end. */
  public Took run(StreamGraph graph) throws Exception {
    long start = System.nanoTime();
    JobID job = submit(graph);
    CompletableFuture<JobResult> result = cluster.result(job);
    long first = 0;
    long last = start;
    long before = 0;
    while (!result.isDone()) {
      long ticks = TickCounters.ticks();
      long now = System.nanoTime();
      if (ticks > before) {
        first = before == 0 ? now : first;
        last = now;
        before = ticks;
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    JobFailures.throwFailure(result.get());
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Took(seconds, (last - first) / 1e9, before);
  }

  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
