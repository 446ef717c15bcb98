package io.sada.bench.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several contenders, each in a warm JVM of its own, in turns: a machine that is slow for a while
 * is slow for all of them.
 */
public final class Contest {
  private final Path folder;
  private final int warmUps;
  private final int rounds;

  /**
   * @param folder for logs and what the contenders write for a while
   * @param warmUps runs that do not count: the compiler needs two
   */
  public Contest(Path folder, int warmUps, int rounds) {
    this.folder = folder;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  /** Runs them; figures of each contender's counted runs by its name. */
  public Map<String, Samples> run(List<WorkerSpec> specs) throws IOException {
    Map<String, WorkerProcess> workers = new LinkedHashMap<>();
    Map<String, List<Map<String, Double>>> runs = new LinkedHashMap<>();
    try {
      for (WorkerSpec spec : specs) {
        workers.put(spec.name(), WorkerProcess.start(spec, folder));
        runs.put(spec.name(), new ArrayList<>());
      }
      for (int round = -warmUps; round < rounds; round++) {
        for (Map.Entry<String, WorkerProcess> worker : workers.entrySet()) {
          Map<String, Double> figures = worker.getValue().run();
          System.err.printf("bench:   round %d, %s: %s%n", round + 1, worker.getKey(), figures);
          if (round >= 0) {
            runs.get(worker.getKey()).add(figures);
          }
        }
      }
    } finally {
      for (WorkerProcess worker : workers.values()) {
        worker.close();
      }
    }
    Map<String, Samples> samples = new LinkedHashMap<>();
    runs.forEach((name, figures) -> samples.put(name, new Samples(figures)));
    return samples;
  }
}
