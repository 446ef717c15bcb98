package io.sada.local.command;

import io.sada.local.Installation;
import io.sada.local.cluster.RemoteCluster;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job jar on a cluster. */
@Command(
    name = "submit",
    description = "Submits the pipeline to a Flink cluster and prints the job's id.")
public final class SubmitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SettingsMixin options;

  @Mixin private ClusterMixin target;

  @Mixin private ParallelismMixin parallelism;

  @Option(
      names = "--from-savepoint",
      paramLabel = "PATH",
      description = "Savepoint or checkpoint to go on from, as sada stop printed it.")
  private String savepoint;

  @Override
  public Integer call() throws Exception {
    Settings settings = options.settings();
    KafkaJob job = new KafkaJob(settings);
    RemoteCluster cluster = target.cluster();
    job.check().forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
    String id =
        cluster
            .submit(job, Installation.find().jobJar(), parallelism.value(settings), savepoint)
            .toString();
    spec.commandLine().getOut().println(id);
    return 0;
  }
}
