package io.sada.local;

import io.sada.connectors.kafka.KafkaUnusableException;
import io.sada.pipeline.options.BadOptionException;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line on stderr; the log has the rest. */
final class Failures {

  private Failures() {}

  static int usage(ParameterException e, String[] args) {
    CommandLine cmd = e.getCommandLine();
    String name = cmd.getCommandSpec().qualifiedName();
    print(cmd, name + ": " + oneLine(e.getMessage()) + " (" + name + " --help explains)");
    return ExitCode.USAGE;
  }

  static int execution(Exception e, CommandLine cmd, ParseResult parsed) {
    if (e instanceof CancellationException) {
      return ExitCode.SOFTWARE;
    }
    if (e instanceof BadOptionException || e instanceof KafkaUnusableException) {
      print(cmd, cmd.getCommandSpec().qualifiedName() + ": " + oneLine(e.getMessage()));
      return ExitCode.USAGE;
    }
    LoggerFactory.getLogger(Failures.class).error("{} failed", cmd.getCommandName(), e);
    String log = System.getProperty("log.file");
    String hint = log == null ? "" : " (details in " + log + ")";
    print(cmd, cmd.getCommandSpec().qualifiedName() + ": " + reason(e) + hint);
    return ExitCode.SOFTWARE;
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : oneLine(message);
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  private static void print(CommandLine cmd, String line) {
    cmd.getErr().println(line);
    cmd.getErr().flush();
  }
}
