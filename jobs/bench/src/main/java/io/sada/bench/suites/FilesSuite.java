package io.sada.bench.suites;

import io.sada.bench.flink.Replay;
import io.sada.bench.harness.Contender;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.market.Market;
import io.sada.bench.rivals.HandWritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From an uncompressed file, beside the hand-written thread. */
final class FilesSuite implements Suite {
  private static final String HAND = "hand-written thread, bars";

  @Override
  public String name() {
    return "files";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    Market market = plan.market();
    String one = "replay of ticks, parallelism 1";
    String two = "replay of ticks, parallelism 2";
    String bars = "the same, bars alone (study.lead-lag: false)";
    String all = "the same with all announcements, parallelism 2";
    Map<String, Samples> samples =
        plan.contest(name())
            .run(
                List.of(
                    new WorkerSpec(HAND, HandWritten.class, market.ticks()),
                    replay(plan, one, market, Replay.NO_EVENTS, 1),
                    replay(plan, two, market, Replay.NO_EVENTS, 2),
                    replay(plan, bars, market, Replay.NO_EVENTS, 2, "study.lead-lag=false"),
                    replay(plan, all, market, market.events().toString(), 2)));
    Samples hand = samples.get(HAND);
    return List.of(
        row(HAND, hand),
        row(one, samples.get(one)).beside(samples.get(one).over(hand, Contender.RATE), HAND, ""),
        row(two, samples.get(two))
            .beside(samples.get(two).over(hand, Contender.RATE), HAND, "≥ 1.3"),
        row(bars, samples.get(bars))
            .beside(samples.get(bars).over(hand, Contender.RATE), HAND, "≥ 1.3"),
        row(all, samples.get(all)).beside(samples.get(all).over(hand, Contender.RATE), HAND, ""));
  }

  private WorkerSpec replay(
      Plan plan, String what, Market market, String events, int parallelism, String... more)
      throws java.io.IOException {
    List<Object> arguments = new ArrayList<>();
    arguments.add(market.ticks());
    arguments.add(events);
    arguments.add(plan.folder(name()).resolve(what.replaceAll("[^a-z0-9]+", "-")));
    arguments.add(parallelism);
    arguments.add("correlation.enabled=false");
    arguments.addAll(List.of(more));
    return new WorkerSpec(what, Replay.class, arguments.toArray());
  }

  private Row row(String what, Samples samples) {
    return Row.of(name(), what, samples, Contender.RATE, "ticks/s");
  }
}
