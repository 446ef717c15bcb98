package io.sada.local;

import io.sada.local.command.AmountsCommand;
import io.sada.local.command.BrokerCommand;
import io.sada.local.command.ClusterCommand;
import io.sada.local.command.DemoCommand;
import io.sada.local.command.ExtractCommand;
import io.sada.local.command.PagesCommand;
import io.sada.local.command.ReplayCommand;
import io.sada.local.command.RunCommand;
import io.sada.local.command.StopCommand;
import io.sada.local.command.SubmitCommand;
import io.sada.local.command.TopicsCommand;
import io.sada.local.command.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    subcommands = {
      DemoCommand.class,
      TopicsCommand.class,
      RunCommand.class,
      SubmitCommand.class,
      StopCommand.class,
      ReplayCommand.class,
      ExtractCommand.class,
      PagesCommand.class,
      AmountsCommand.class,
      ClusterCommand.class,
      BrokerCommand.class
    })
public final class Sada implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    CommandLine commandLine =
        commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
    int code = commandLine.execute(args);
    commandLine.getOut().flush();
    System.exit(code);
  }

  /** Results are UTF-8 whatever the terminal's locale says. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
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
