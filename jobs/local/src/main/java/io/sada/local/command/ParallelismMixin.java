package io.sada.local.command;

import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many subtasks share the work. */
final class ParallelismMixin {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Subtasks of each operator; without it one for each of up to four processors.")
  private Integer given;

  private static final int MOST_BY_DEFAULT = 4;

  int value(Settings settings) {
    int most = settings.get(Options.MAX_PARALLELISM);
    if (given != null && (given < 1 || given > most)) {
      throw new ParameterException(
          spec.commandLine(), "--parallelism must be from 1 to " + most + ", parallelism.max");
    }
    return given == null
        ? Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().availableProcessors())
        : given;
  }
}
