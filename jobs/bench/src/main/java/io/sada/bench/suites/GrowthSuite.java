package io.sada.bench.suites;

import io.sada.bench.flink.Replay;
import io.sada.bench.harness.Contender;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.market.Market;
import io.sada.bench.market.MarketMaker;
import io.sada.bench.market.Scale;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the rate changes when something grows and all else stays: the same number of ticks and of
 * bars, parallelism 1.
 */
final class GrowthSuite implements Suite {
  private static final int PER_MINUTE = 10;
  private static final String FEW = "100 symbols";
  private static final String OPEN = "1,000 announcements open";
  private static final String LONG = "history of 30,000 bars";

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    int ticks = plan.quick() ? 200_000 : 4_000_000;
    List<WorkerSpec> specs = new ArrayList<>();
    for (int symbols = 100; symbols <= (plan.quick() ? 1_000 : 100_000); symbols *= 10) {
      Market market = plan.market(new Scale(ticks, symbols, PER_MINUTE, 0, 0));
      String what = String.format(Locale.ROOT, "%,d symbols", symbols);
      specs.add(spec(plan, what, market.ticks(), Replay.NO_EVENTS));
    }
    Scale scale = new Scale(ticks, 100, PER_MINUTE, 0, 0);
    Path ticksOfFew = plan.market(scale).ticks();
    specs.add(spec(plan, OPEN, ticksOfFew, open(plan, scale).toString()));
    specs.add(spec(plan, LONG, ticksOfFew, Replay.NO_EVENTS, "study.history=30000"));
    Map<String, Samples> samples = plan.contest(name()).run(specs);
    Samples few = samples.get(FEW);
    List<Row> rows = new ArrayList<>();
    samples.forEach(
        (what, sample) ->
            rows.add(
                Row.of(name(), what, sample, Contender.FLOW, "ticks/s")
                    .beside(
                        sample.over(few, Contender.FLOW),
                        what.equals(FEW) ? "" : FEW,
                        asked(what))));
    return rows;
  }

  private static String asked(String what) {
    return what.equals(OPEN) ? "≥ 0.95" : what.equals("10,000 symbols") ? "≥ 0.85" : "";
  }

  /**
   * A thousand announcements that are known from the beginning, all their windows still to come.
   */
  private Path open(Plan plan, Scale scale) throws IOException {
    long announced = MarketMaker.START_MS + scale.minutes() * 60_000L - 1;
    Path file = plan.folder(name()).resolve("open.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int e = 0; e < 1_000; e++) {
        StringBuilder tokens = new StringBuilder();
        for (int t = 0; t < 5; t++) {
          String symbol = MarketMaker.symbol(2 + (e * 7 + t * 13) % 98);
          tokens.append(t == 0 ? "" : ",").append('"').append(symbol).append('"');
        }
        out.write(
            String.format(
                Locale.ROOT,
                "{\"event_id\":\"o%04d\",\"kind\":\"funding\",\"announced_at_ms\":%d,\"known_at_ms\":%d,\"tokens\":[%s]}%n",
                e,
                announced,
                MarketMaker.START_MS + 1_000 + e,
                tokens));
      }
    }
    return file;
  }

  private WorkerSpec spec(Plan plan, String what, Path ticks, String events, String... settings)
      throws IOException {
    List<Object> arguments = new ArrayList<>();
    arguments.add(ticks);
    arguments.add(events);
    arguments.add(plan.folder(name()).resolve("output"));
    arguments.add(1);
    arguments.add("correlation.enabled=false");
    arguments.add("study.windows=post_1h,post_7d");
    arguments.add("study.history=" + 12_000);
    arguments.addAll(List.of(settings));
    return new WorkerSpec(what, Replay.class, arguments.toArray());
  }
}
