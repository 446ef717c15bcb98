package io.sada.bench.suites;

import io.sada.bench.flink.Replay;
import io.sada.bench.harness.Contender;
import io.sada.bench.harness.Contest;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.market.Market;
import io.sada.bench.rivals.DuckDb;
import io.sada.bench.rivals.FlinkSql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A backfill with all windows, beside what users would do instead, with the same answers. */
final class RivalsSuite implements Suite {
  private static final int WARM_UPS = 3;
  private static final String OURS = "replay, parallelism 2";
  private static final String SQL = "Flink SQL: tumbling windows, interval join";
  private static final String DUCK = "DuckDB: JSON, arg_max, range join";

  @Override
  public String name() {
    return "rivals";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    Market market = plan.market();
    Path folder = plan.folder(name());
    Path ours = folder.resolve("ours");
    Path sql = folder.resolve("sql.jsonl");
    Path duck = folder.resolve("duck.jsonl");
    Map<String, Samples> samples =
        new Contest(folder, Math.min(WARM_UPS, plan.warmUps()), plan.rounds())
            .run(
                List.of(
                    new WorkerSpec(
                        OURS,
                        Replay.class,
                        market.ticks(),
                        market.events(),
                        ours,
                        2,
                        "correlation.enabled=false",
                        "study.lead-lag=false"),
                    new WorkerSpec(
                        SQL,
                        FlinkSql.class,
                        2,
                        market.pairs(),
                        sql,
                        market.halves()[0],
                        market.halves()[1]),
                    new WorkerSpec(DUCK, DuckDb.class, market.ticks(), market.pairs(), duck)));
    Samples mine = samples.get(OURS);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(name(), OURS, mine, Contender.SECONDS, "s"));
    rows.add(beside(SQL, samples.get(SQL), mine, "≥ 15"));
    rows.add(beside(DUCK, samples.get(DUCK), mine, "≥ 3"));
    Answers reference = Answers.read(ours.resolve("impacts.jsonl"));
    rows.add(difference(SQL, sql, reference));
    rows.add(difference(DUCK, duck, reference));
    return rows;
  }

  private Row beside(String what, Samples samples, Samples mine, String asked) {
    return Row.of(name(), what, samples, Contender.SECONDS, "s")
        .beside(samples.over(mine, Contender.SECONDS), OURS, asked);
  }

  private Row difference(String whose, Path answers, Answers reference) throws java.io.IOException {
    Answers theirs = Answers.read(answers);
    return Row.once(
        name(),
        "largest difference of " + theirs.size() + " CARs, " + whose,
        theirs.differenceFrom(reference, whose),
        "",
        "≤ 1e-9");
  }
}
