package io.sada.local.command;

import io.sada.local.Progress;
import io.sada.local.Workspace;
import io.sada.local.cluster.JobFailures;
import io.sada.local.cluster.JobGraphs;
import io.sada.local.cluster.LocalCluster;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Settings;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The pipeline inside this JVM, against brokers that exist. */
@Command(
    name = "run",
    description = "Runs the pipeline in this process against your brokers, until Ctrl-C.")
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SettingsMixin options;

  @Mixin private ParallelismMixin parallelism;

  @Override
  public Integer call() throws Exception {
    Progress progress = new Progress(spec.commandLine().getErr());
    Settings settings = options.settings();
    KafkaJob job = new KafkaJob(settings);
    job.check().forEach(warning -> progress.step("warning: %s", warning));
    try (Workspace workspace = Workspace.open()) {
      Configuration conf = new Configuration();
      conf.set(
          CheckpointingOptions.CHECKPOINTS_DIRECTORY,
          workspace.directory("checkpoints").toUri().toString());
      int slots = parallelism.value(settings);
      LocalCluster cluster =
          workspace.start(() -> LocalCluster.start(conf, slots, workspace.directory("flink")));
      JobID id = cluster.submit(JobGraphs.of(job::build, conf, slots));
      progress.step("running, web UI %s, Ctrl-C ends it", cluster.webUi());
      JobFailures.throwFailure(cluster.result(id).get());
    }
    return 0;
  }
}
