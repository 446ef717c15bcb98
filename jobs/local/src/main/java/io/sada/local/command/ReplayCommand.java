package io.sada.local.command;

import io.sada.local.Progress;
import io.sada.local.Workspace;
import io.sada.local.replay.ReplayInput;
import io.sada.local.replay.ReplayRun;
import io.sada.local.report.Report;
import io.sada.local.report.RunResults;
import io.sada.local.report.RunSummary;
import io.sada.local.report.SortedResults;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** History from files. */
@Command(
    name = "replay",
    description = {
      "Runs the pipeline over files of JSON Lines, plain or gzipped, and writes one file for each"
          + " kind of result, sorted, and a report.html to look at.",
      "Give articles, or a list of events of your own in their place; without ticks only events"
          + " come out."
    })
public final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--news", paramLabel = "FILE", arity = "1..*", description = "Articles.")
  private List<Path> news = List.of();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Events that take the place of the articles.")
  private List<Path> events = List.of();

  @Option(names = "--ticks", paramLabel = "FILE", arity = "1..*", description = "Trades.")
  private List<Path> ticks = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the results; files of an earlier replay are replaced.")
  private Path output;

  @Option(
      names = "--no-report",
      description = "Leaves out report.html, for which the ticks are read once more.")
  private boolean noReport;

  @Mixin private SettingsMixin options;

  @Mixin private ParallelismMixin parallelism;

  @Override
  public Integer call() throws Exception {
    Settings settings = options.settings();
    checkFiles();
    checkOutput();
    int subtasks = parallelism.value(settings);
    Progress progress = new Progress(spec.commandLine().getErr());
    if (!news.isEmpty() && !events.isEmpty()) {
      progress.step("the events take the place of the articles, which are not read");
    }
    try (Workspace workspace = Workspace.open()) {
      new ReplayRun(workspace, progress)
          .run(settings, new ReplayInput(news, events, ticks), output, subtasks);
      progress.step("done");
    }
    finish(settings, progress);
    return 0;
  }

  private void finish(Settings settings, Progress progress) throws IOException {
    SortedResults.sort(output);
    RunResults results = RunResults.read(output);
    if (!noReport) {
      List<Path> articles = new ReplayInput(news, events, ticks).articles();
      Path page = new Report(settings, progress).write(output, results, articles, ticks);
      progress.step("report: %s", page.toUri());
    }
    new RunSummary(spec.commandLine().getOut()).print(results);
  }

  private void checkFiles() {
    if (news.isEmpty() && events.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give --news or --events");
    }
    Stream.of(news, events, ticks)
        .flatMap(List::stream)
        .filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new ParameterException(spec.commandLine(), file + " cannot be read");
            });
  }

  private void checkOutput() {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--out: " + output + " is no folder and cannot be made one");
    }
  }
}
