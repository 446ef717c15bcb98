package io.sada.local.cluster;

import io.sada.pipeline.KafkaJob;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A Flink cluster somewhere, spoken to through its REST interface. */
public final class RemoteCluster {

  private static final long ANSWER_SECONDS = 30;
  private static final long SAVEPOINT_SECONDS = 600;

  private final URI address;

  /**
   * @param address {@code http://host:port}, or {@code host:port}
   * @throws IllegalArgumentException in one line when it is neither
   */
  public RemoteCluster(String address) {
    URI uri = URI.create(address.contains("://") ? address : "http://" + address);
    if (uri.getHost() == null || uri.getPort() < 0) {
      throw new IllegalArgumentException(
          address + " is no REST address; give it as http://host:port");
    }
    this.address = uri;
  }

  public String url() {
    return address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
  }

  /** Flink options that make an environment submit to this cluster. */
  public Configuration configuration() {
    Configuration conf = new Configuration();
    conf.set(DeploymentOptions.TARGET, "remote");
    conf.set(RestOptions.ADDRESS, address.getHost());
    conf.set(RestOptions.PORT, address.getPort());
    conf.setString(
        "security.ssl.rest.enabled", Boolean.toString("https".equals(address.getScheme())));
    conf.setString("rest.retry.max-attempts", "3");
    conf.setString("rest.retry.delay", "500 ms");
    return conf;
  }

  /** Whether a Flink cluster answers there. */
  public boolean answers() {
    return new FlinkRest(url()).get("/overview").isPresent();
  }

  /**
   * Submits the pipeline, and returns when the cluster has accepted it.
   *
   * @param jar the job jar that the cluster's processes load
   * @param savepoint where to go on from; null for a fresh start
   * @throws ClusterException when the cluster does not take it
   */
  public JobID submit(KafkaJob job, Path jar, int parallelism, String savepoint) {
    Configuration conf = configuration();
    conf.set(DeploymentOptions.ATTACHED, false);
    conf.set(PipelineOptions.JARS, List.of(jar.toUri().toString()));
    if (savepoint != null) {
      conf.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment env = new StreamExecutionEnvironment(conf);
    try {
      return env.executeAsync(JobGraphs.of(job::build, conf, parallelism)).getJobID();
    } catch (Exception e) {
      throw new ClusterException(url() + " did not take the job: " + e.getMessage(), e);
    }
  }

  /**
   * Stops a job after a savepoint that its successor can start from.
   *
   * @param directory where the savepoint goes; null for the cluster's own place
   * @return the savepoint's path
   * @throws ClusterException when the job does not exist or cannot be stopped in ten minutes
   */
  public String stopWithSavepoint(JobID job, String directory) throws InterruptedException {
    try (RestClusterClient<String> client = new RestClusterClient<>(configuration(), url())) {
      client.getJobStatus(job).get(ANSWER_SECONDS, TimeUnit.SECONDS);
      return client
          .stopWithSavepoint(job, false, directory, SavepointFormatType.CANONICAL)
          .get(SAVEPOINT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw e;
    } catch (ExecutionException | TimeoutException e) {
      throw new ClusterException("job " + job + " at " + url() + " cannot be stopped", e);
    } catch (Exception e) {
      throw new ClusterException("no client for " + url(), e);
    }
  }
}
