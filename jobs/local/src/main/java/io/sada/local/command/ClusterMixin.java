package io.sada.local.command;

import io.sada.local.Installation;
import io.sada.local.cluster.Addresses;
import io.sada.local.cluster.RemoteCluster;
import io.sada.local.cluster.StandaloneCluster;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Flink cluster a verb is about. */
final class ClusterMixin {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rest",
      paramLabel = "URL",
      description = "The cluster's REST address; without it the one of scripts/cluster.")
  private String address;

  /** The cluster, which answered just now; anything else is wrong usage in one line. */
  RemoteCluster cluster() throws IOException {
    RemoteCluster cluster = named();
    if (!cluster.answers()) {
      throw new ParameterException(
          spec.commandLine(), "no Flink cluster answers at " + cluster.url());
    }
    return cluster;
  }

  private RemoteCluster named() throws IOException {
    if (address == null) {
      Optional<Addresses> local = StandaloneCluster.usual(Installation.find()).addresses();
      return new RemoteCluster(
          local
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "give --rest, or start scripts/cluster up"))
              .restUrl());
    }
    try {
      return new RemoteCluster(address);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
