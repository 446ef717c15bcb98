package io.sada.local.cluster;

import io.sada.local.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.jobmanager.JobManagerProcessSpec;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.runtime.util.config.memory.ProcessMemoryUtils;

/**
 * The command lines of the standalone cluster's processes, as Flink's own start scripts would put
 * them together.
 */
final class JavaCommand {

  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";

  private final Installation installation;
  private final RunDirectory run;
  private final Addresses addresses;
  private final Configuration conf;

  JavaCommand(
      Installation installation, RunDirectory run, Addresses addresses, Configuration conf) {
    this.installation = installation;
    this.run = run;
    this.addresses = addresses;
    this.conf = conf;
  }

  List<String> of(Role role) throws IOException {
    return switch (role) {
      case BROKER -> broker();
      case JOB_MANAGER -> jobManager();
      case TASK_MANAGER_1, TASK_MANAGER_2 -> taskManager(role);
    };
  }

  private List<String> broker() {
    List<String> command = java(Role.BROKER, List.of("-Xmx384m", "-XX:+UseSerialGC"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "io.sada.local.Sada", "broker"));
    command.addAll(List.of("--dir", run.brokerStorage().toString()));
    command.addAll(List.of("--port", Integer.toString(addresses.broker())));
    return command;
  }

  private List<String> jobManager() throws IOException {
    JobManagerProcessSpec spec = JobManagerProcessUtils.processSpecFromConfig(conf);
    List<String> command =
        java(Role.JOB_MANAGER, words(JobManagerProcessUtils.generateJvmParametersStr(spec, conf)));
    command.addAll(List.of("-cp", installation.flinkClassPath(), JOB_MANAGER));
    command.addAll(List.of("--configDir", run.conf().toString(), "--executionMode", "cluster"));
    command.addAll(words(JobManagerProcessUtils.generateDynamicConfigsStr(spec)));
    return command;
  }

  private List<String> taskManager(Role role) throws IOException {
    TaskExecutorProcessSpec spec = TaskExecutorProcessUtils.processSpecFromConfig(conf);
    List<String> command = java(role, words(ProcessMemoryUtils.generateJvmParametersStr(spec)));
    command.addAll(List.of("-cp", installation.flinkClassPath(), TASK_MANAGER));
    command.addAll(List.of("--configDir", run.conf().toString()));
    command.addAll(words(TaskExecutorProcessUtils.generateDynamicConfigsStr(spec)));
    command.addAll(List.of("-D", CoreOptions.TMP_DIRS.key() + "=" + run.temporary(role)));
    command.addAll(
        List.of("-D", TaskManagerOptions.TASK_MANAGER_RESOURCE_ID.key() + "=" + role.label()));
    return command;
  }

  private List<String> java(Role role, List<String> memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + installation.jvmOptions());
    command.addAll(memory);
    command.add("-Djava.io.tmpdir=" + run.temporary(role));
    command.add("-Dlog.file=" + run.log(role));
    command.add("-Dlog4j.configurationFile=" + installation.logging());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dsada.home=" + installation.home());
    return command;
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+"));
  }
}
