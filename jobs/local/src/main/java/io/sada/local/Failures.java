package io.sada.local;

import io.sada.connectors.files.DamagedFileException;
import io.sada.connectors.kafka.KafkaUnusableException;
import io.sada.extraction.names.LexiconException;
import io.sada.pipeline.options.BadOptionException;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line on stderr; the log has the rest. */
final class Failures {

  /**
   * What only the user can mend: options, brokers, lexicons, damaged files; the message says it
   * all.
   */
  private static final List<Class<? extends Exception>> USERS =
      List.of(
          BadOptionException.class,
          KafkaUnusableException.class,
          LexiconException.class,
          DamagedFileException.class);

  private Failures() {}

  static int usage(ParameterException e, String[] args) {
    CommandLine cmd = e.getCommandLine();
    String name = cmd.getCommandSpec().qualifiedName();
    print(cmd, name + ": " + oneLine(e.getMessage()) + " (" + name + " --help explains)");
    return ExitCode.USAGE;
  }

  static int execution(Exception e, CommandLine cmd, ParseResult parsed) {
    if (shuttingDown()) {
      return ExitCode.SOFTWARE;
    }
    if (USERS.stream().anyMatch(type -> type.isInstance(e))) {
      print(cmd, cmd.getCommandSpec().qualifiedName() + ": " + oneLine(e.getMessage()));
      return ExitCode.USAGE;
    }
    LoggerFactory.getLogger(Failures.class).error("{} failed", cmd.getCommandName(), e);
    String log = System.getProperty("log.file");
    String hint = log == null ? "" : " (details in " + log + ")";
    print(cmd, cmd.getCommandSpec().qualifiedName() + ": " + reason(e) + hint);
    return ExitCode.SOFTWARE;
  }

  /** Whether the JVM is ending, by Ctrl-C for example: what then breaks is no failure. */
  private static boolean shuttingDown() {
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
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
