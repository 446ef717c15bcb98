package io.sada.bench.suites;

import io.sada.bench.flink.StateSize;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.WorkerProcess;
import io.sada.bench.harness.WorkerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is remembered of very many symbols: bars alone, seconds and correlation off. */
final class StateSuite implements Suite {
  private static final int HISTORY = 200;
  private static final int PER_BAR = 16;
  private static final int BESIDE = 1_024;

  @Override
  public String name() {
    return "state";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    int symbols = plan.quick() ? 2_000 : 100_000;
    int minutes = HISTORY + 20;
    WorkerSpec spec =
        new WorkerSpec(
            "state of " + symbols,
            StateSize.class,
            symbols,
            minutes,
            "study.history=" + HISTORY,
            "study.length=60",
            "study.gap=10m",
            "study.min-bars=30",
            "study.windows=post_5m,post_1h",
            "study.lead-lag=false",
            "correlation.enabled=false");
    Map<String, Double> figures;
    try (WorkerProcess worker = WorkerProcess.start(spec, plan.folder(name()))) {
      figures = worker.run();
    }
    double checkpoint = figures.get("checkpoint bytes") / symbols;
    double heap = figures.get("heap bytes") / symbols;
    int asked = PER_BAR * HISTORY + BESIDE;
    String what =
        String.format(java.util.Locale.ROOT, "%,d symbols, %d bars each", symbols, HISTORY);
    List<Row> rows = new ArrayList<>();
    rows.add(bytes("checkpoint, " + what, checkpoint, "bytes/symbol", "≤ " + asked));
    rows.add(bytes("the same for each bar", checkpoint / HISTORY, "bytes/bar", "≤ 16"));
    double state = figures.get("state bytes");
    rows.add(bytes("a symbol's state by itself", state, "bytes/symbol", ""));
    rows.add(bytes("checkpoint over that", checkpoint / state, "", "0.8 … 1.2"));
    rows.add(bytes("heap, all of the job, " + what, heap, "bytes/symbol", ""));
    rows.add(bytes("ticks while they came", figures.get("ticks/s"), "ticks/s", ""));
    return rows;
  }

  private Row bytes(String what, double value, String unit, String asked) {
    return Row.once(name(), what, value, unit, asked);
  }
}
