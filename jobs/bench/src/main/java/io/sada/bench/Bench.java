package io.sada.bench;

import io.sada.bench.harness.Row;
import io.sada.bench.harness.Table;
import io.sada.bench.market.Scale;
import io.sada.bench.suites.Plan;
import io.sada.bench.suites.Suite;
import io.sada.bench.suites.Suites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, prints one table and keeps it. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "How fast Sada is on this machine, beside its ceilings and beside what users would do"
          + " instead.",
      "Every contender of a suite runs in a warm JVM of its own, in turns with the others, on the"
          + " same files; medians of the rounds and of the ratios within each round are printed as"
          + " one table and kept in out/bench/table.md. Wants the machine to itself."
    })
public final class Bench implements Callable<Integer> {

  /** Of the backfill: what an announcement's estimation and longest window need, and some. */
  private static final int MINUTES = 3_300;

  /**
   * Runs that do not count: a job is many methods, and the compiler takes them one after another.
   */
  private static final int WARM_UPS = 5;

  @Parameters(
      paramLabel = "SUITE",
      description = "micro, files, kafka, rivals, growth, state, latency; all without any.")
  private List<String> names = List.of();

  @Option(
      names = "--quick",
      description = "Small sizes and one round: whether it works, not how fast.")
  private boolean quick;

  @Option(names = "--rounds", description = "Runs of each contender that count (default: 5).")
  private int rounds = 5;

  @Option(names = "--ticks", description = "Ticks of the backfill (default: 10,000,000).")
  private int ticks = 10_000_000;

  @Option(names = "--symbols", description = "Symbols of the backfill (default: 50).")
  private int symbols = 50;

  @Option(names = "--events", description = "Announcements of the backfill (default: 1,000).")
  private int events = 1_000;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where markets are made and kept (default: out/bench/data).")
  private Path data;

  @Override
  public Integer call() throws Exception {
    Path out = Path.of(System.getProperty("sada.home"), "out", "bench");
    Path folder = data == null ? out.resolve("data") : data;
    Scale backfill =
        quick
            ? new Scale(400_000, 20, 5, 20, 3)
            : new Scale(ticks, symbols, Math.max(1, ticks / (symbols * MINUTES)), events, 5);
    Plan plan =
        new Plan(
            Files.createDirectories(out.resolve("work")),
            Files.createDirectories(folder),
            backfill,
            quick ? 1 : WARM_UPS,
            quick ? 1 : rounds,
            quick);
    List<Row> rows = new ArrayList<>();
    for (Suite suite : Suites.of(names)) {
      System.err.println("bench: " + suite.name());
      rows.addAll(suite.run(plan));
      Files.writeString(out.resolve("table.md"), Table.of(rows));
    }
    System.out.print(Table.of(rows));
    return 0;
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
