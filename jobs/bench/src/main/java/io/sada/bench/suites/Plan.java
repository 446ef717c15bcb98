package io.sada.bench.suites;

import io.sada.bench.flink.Replay;
import io.sada.bench.harness.Contest;
import io.sada.bench.harness.WorkerProcess;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.market.Market;
import io.sada.bench.market.MarketMaker;
import io.sada.bench.market.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run of the benchmarks was asked for.
 *
 * @param work for logs and results of the contenders
 * @param data where markets are kept
 * @param backfill size of the market that most suites use
 * @param warmUps runs of each contender that do not count
 * @param rounds runs that do
 * @param quick whether sizes that suites choose themselves are to be small
 */
public record Plan(Path work, Path data, Scale backfill, int warmUps, int rounds, boolean quick) {

  public Market market() throws IOException {
    return market(backfill);
  }

  public Market market(Scale scale) throws IOException {
    return MarketMaker.market(data, scale);
  }

  /** The pipeline's own answers, from one replay of a market. */
  Answers reference(Market market) throws IOException {
    Path folder = work.resolve("reference-" + market.scale().name());
    Path impacts = folder.resolve("impacts.jsonl");
    if (!Files.exists(impacts)) {
      WorkerSpec replay =
          new WorkerSpec(
              "reference",
              Replay.class,
              market.ticks(),
              market.events(),
              folder,
              1,
              "correlation.enabled=false",
              "study.lead-lag=false");
      try (WorkerProcess worker = WorkerProcess.start(replay, work)) {
        worker.run();
      }
    }
    return Answers.read(impacts);
  }

  public Contest contest(String suite) throws IOException {
    return new Contest(folder(suite), warmUps, rounds);
  }

  public Path folder(String suite) throws IOException {
    return Files.createDirectories(work.resolve(suite));
  }
}
