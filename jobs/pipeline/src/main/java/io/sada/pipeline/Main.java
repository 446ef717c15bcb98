package io.sada.pipeline;

import io.sada.pipeline.options.BadOptionException;
import io.sada.pipeline.options.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The job's entry point on a cluster: {@code [--config FILE] [--set key=value]…}. What is wrong is
 * thrown with one clear line, for the cluster's client to show.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    KafkaJob job = new KafkaJob(settings(args));
    job.check();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    job.build(env);
    env.execute("sada");
  }

  static Settings settings(String[] args) {
    Settings settings = Settings.defaults();
    List<String> assignments = new ArrayList<>();
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length || !args[i].equals("--config") && !args[i].equals("--set")) {
        throw new BadOptionException(
            args[i], "is not understood; usage: [--config FILE] [--set key=value]…");
      }
      if (args[i].equals("--config")) {
        settings = Settings.read(Path.of(args[i + 1]));
      } else {
        assignments.add(args[i + 1]);
      }
    }
    return settings.with(assignments);
  }
}
