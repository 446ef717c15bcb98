package io.sada.bench.micro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of this package in forks of their own. */
public final class Jmh {
  private static final String BYTES = "gc.alloc.rate.norm";

  private Jmh() {}

  /**
   * What one benchmark gave.
   *
   * @param scores of each iteration, in the benchmark's unit
   * @param bytes allocated for an operation, of each iteration
   */
  public record Measured(double[] scores, double[] bytes) {}

  /** All of them, by the name of their method. */
  public static Map<String, Measured> run(Path ticks, Path article, int forks, boolean quick)
      throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("io\\.sada\\.bench\\.micro\\..*Benchmarks")
                    .forks(forks)
                    .warmupIterations(quick ? 1 : 5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(quick ? 1 : 3)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend(
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-Dlog4j2.level=ERROR",
                        SampleTicks.option(ticks),
                        SampleArticle.option(article))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Measured> byName = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      byName.put(name.substring(name.lastIndexOf('.') + 1), measured(result));
    }
    return byName;
  }

  private static Measured measured(RunResult result) {
    List<Double> scores = new ArrayList<>();
    List<Double> bytes = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        scores.add(iteration.getPrimaryResult().getScore());
        Result<?> allocated = iteration.getSecondaryResults().get(BYTES);
        bytes.add(allocated == null ? Double.NaN : allocated.getScore());
      }
    }
    return new Measured(
        scores.stream().mapToDouble(d -> d).toArray(),
        bytes.stream().mapToDouble(d -> d).toArray());
  }
}
