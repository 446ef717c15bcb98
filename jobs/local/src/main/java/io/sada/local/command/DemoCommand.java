package io.sada.local.command;

import io.sada.contract.Topics;
import io.sada.local.Installation;
import io.sada.local.Progress;
import io.sada.local.Workspace;
import io.sada.local.broker.SadaTopics;
import io.sada.local.demo.DemoOutcome;
import io.sada.local.demo.DemoRun;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole of Sada in one command. */
@Command(
    name = "demo",
    description = {
      "Starts a Kafka broker and a Flink cluster on this machine, publishes sample articles and"
          + " simulated ticks, runs the pipeline, and ends with an account of what it found.",
      "Nothing is left running or on disk but the results."
    })
public final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the results go; out/demo without it.")
  private Path results;

  @Option(
      names = "--keep-running",
      description = "Leave broker and pipeline up until Ctrl-C and say where they are.")
  private boolean keepRunning;

  @Override
  public Integer call() throws Exception {
    Installation installation = Installation.find();
    Path directory = results == null ? installation.output().resolve("demo") : results;
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(spec.commandLine().getErr());
    try (Workspace workspace = Workspace.open()) {
      DemoOutcome outcome = new DemoRun(installation, workspace, progress).run(directory);
      outcome.print(out);
      out.println();
      out.println("Results as JSON Lines in " + directory);
      if (keepRunning) {
        addresses(out, outcome);
        new CountDownLatch(1).await();
      }
    }
    progress.step("done, nothing left running");
    return 0;
  }

  private static void addresses(PrintWriter out, DemoOutcome outcome) {
    String broker = outcome.bootstrapServers();
    out.println();
    out.println("Still running, until Ctrl-C:");
    out.println("  Kafka   " + broker);
    out.println("  Flink   " + outcome.webUi());
    out.println("  in      " + Topics.NEWS + ", " + Topics.TICKS);
    out.println("  out     " + String.join(", ", SadaTopics.OUTPUTS));
    out.println("Read a topic as a downstream consumer does, for example:");
    out.println(
        "  kcat -b " + broker + " -C -e -X isolation.level=read_committed -t " + Topics.EVENTS);
    out.flush();
  }
}
