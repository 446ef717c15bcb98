package io.sada.local.command;

import io.sada.local.cluster.FlinkRest;
import io.sada.local.cluster.RemoteCluster;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The end of a submitted job, such that the next one goes on from it. */
@Command(
    name = "stop",
    description =
        "Stops a job on a Flink cluster with a savepoint and prints the savepoint's path.")
public final class StopCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClusterMixin target;

  @Parameters(
      arity = "0..1",
      paramLabel = "JOB",
      description = "Id of the job; may be left out where only one runs.")
  private String job;

  @Option(
      names = "--savepoints",
      paramLabel = "DIR",
      description = "Where the savepoint goes; without it the cluster's own place.")
  private String directory;

  @Override
  public Integer call() throws Exception {
    RemoteCluster cluster = target.cluster();
    String savepoint = cluster.stopWithSavepoint(job(cluster), directory);
    spec.commandLine().getOut().println(savepoint);
    return 0;
  }

  private JobID job(RemoteCluster cluster) {
    try {
      return JobID.fromHexString(job == null ? onlyRunning(cluster) : job);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), job + " is no job id", e);
    }
  }

  private String onlyRunning(RemoteCluster cluster) {
    List<String> running =
        new FlinkRest(cluster.url())
            .jobs().stream()
                .filter(j -> j.state().equals("RUNNING"))
                .map(FlinkRest.Job::id)
                .toList();
    if (running.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          running.isEmpty() ? "no job runs" : running.size() + " jobs run; say which: " + running);
    }
    return running.get(0);
  }
}
