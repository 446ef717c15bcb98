package io.sada.bench.suites;

import io.sada.bench.harness.Contest;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.harness.WorkerProcess;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.kafka.Broker;
import io.sada.bench.kafka.Latency;
import io.sada.local.broker.FreePort;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The live job at 20,000 ticks a second, with both guarantees. */
final class LatencySuite implements Suite {
  private static final String ONCE = "exactly-once";
  private static final String LEAST = "at-least-once";
  private static final int RATE = 20_000;

  @Override
  public String name() {
    return "latency";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    int port = FreePort.next();
    String folder = Files.createTempDirectory(plan.folder(name()), "broker").toString();
    WorkerSpec broker =
        new WorkerSpec(
            "broker",
            Broker.class,
            List.of("-Xmx1g", "-XX:+UseSerialGC"),
            List.of(folder, Integer.toString(port)));
    Map<String, Samples> samples;
    try (WorkerProcess process = WorkerProcess.start(broker, plan.folder(name()))) {
      samples =
          new Contest(plan.folder(name()), 0, plan.rounds())
              .run(List.of(spec(plan, port, ONCE), spec(plan, port, LEAST)));
    }
    List<Row> rows = new ArrayList<>();
    add(rows, samples.get(LEAST), "article to event, " + LEAST, "article", "≤ 50");
    add(rows, samples.get(ONCE), "article to event, " + ONCE, "article", "");
    add(rows, samples.get(LEAST), "window's end to impact, " + LEAST, "window", "≤ 100");
    add(rows, samples.get(ONCE), "window's end to impact, " + ONCE, "window", "≤ 1200");
    add(rows, samples.get(LEAST), "the same at 200,000/s, " + LEAST, "burst", "");
    add(rows, samples.get(ONCE), "the same at 200,000/s, " + ONCE, "burst", "");
    return rows;
  }

  private static WorkerSpec spec(Plan plan, int port, String delivery) {
    return new WorkerSpec(
        delivery, Latency.class, "127.0.0.1:" + port, delivery, RATE, plan.quick() ? 0.3 : 1);
  }

  private void add(List<Row> rows, Samples samples, String what, String figure, String askedOfP99) {
    for (String share : List.of("50.0", "99.0", "99.9")) {
      rows.add(
          Row.of(
              name(),
              what + ", p" + share.replace(".0", ""),
              samples.of(figure + " p" + share),
              "ms",
              share.equals("99.0") ? askedOfP99 : ""));
    }
  }
}
