package io.sada.local.command;

import io.sada.local.Installation;
import io.sada.local.cluster.Addresses;
import io.sada.local.cluster.FlinkRest;
import io.sada.local.cluster.StandaloneCluster;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The standalone cluster of this machine. */
@Command(
    name = "cluster",
    description =
        "A standalone Flink cluster (JobManager, two TaskManagers) and a Kafka broker on this"
            + " machine.")
public final class ClusterCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say up, status or down");
  }

  @Command(description = "Starts what does not run yet and waits until it answers.")
  int up() throws Exception {
    StandaloneCluster cluster = StandaloneCluster.usual(Installation.find());
    cluster.up();
    return status();
  }

  @Command(description = "Says what runs and where it listens; exit code 1 when nothing runs.")
  int status() throws Exception {
    StandaloneCluster cluster = StandaloneCluster.usual(Installation.find());
    PrintWriter out = spec.commandLine().getOut();
    Optional<Addresses> addresses = cluster.addresses();
    if (addresses.isEmpty()) {
      out.println("nothing runs");
      return 1;
    }
    for (Map.Entry<String, Long> process : cluster.processes().entrySet()) {
      out.printf("%-14s pid %d%n", process.getKey(), process.getValue());
    }
    out.printf("kafka          %s%n", addresses.get().bootstrapServers());
    out.printf("flink          %s%n", addresses.get().restUrl());
    out.printf("logs           %s%n", cluster.logs());
    for (FlinkRest.Job job : new FlinkRest(addresses.get().restUrl()).jobs()) {
      out.printf("job            %s %s %s%n", job.id(), job.state(), job.name());
    }
    out.flush();
    return 0;
  }

  @Command(description = "Stops all of it; what the broker stored stays.")
  int down() throws Exception {
    StandaloneCluster.usual(Installation.find()).down();
    return 0;
  }
}
