package io.sada.local;

import io.sada.local.command.BrokerCommand;
import io.sada.local.command.ClusterCommand;
import io.sada.local.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code sada} command. Exit codes: 0 done, 1 failed on the way, 2 wrong usage or
 * configuration.
 */
@Command(
    name = "sada",
    description =
        "What an announcement did to the market: news and ticks in, events and abnormal returns"
            + " out.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = {ClusterCommand.class, BrokerCommand.class})
public final class Sada implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line as {@link #main} runs it. */
  static CommandLine commandLine() {
    return new CommandLine(new Sada())
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }
}
