package io.sada.bench.suites;

import io.sada.bench.harness.Contender;
import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.harness.WorkerProcess;
import io.sada.bench.harness.WorkerSpec;
import io.sada.bench.kafka.Broker;
import io.sada.bench.kafka.BytesThrough;
import io.sada.bench.kafka.Drain;
import io.sada.bench.kafka.KafkaToKafka;
import io.sada.bench.market.Market;
import io.sada.local.broker.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From Kafka to Kafka, exactly once, beside what the broker gives away at best. */
final class KafkaSuite implements Suite {
  private static final String DRAIN = "bare Kafka drain, 2 threads";
  private static final String BYTES = "Flink passing the bytes through";
  private static final String OURS = "Kafka to impacts on Kafka, exactly once";
  private static final int PARALLELISM = 2;

  /** News is sparse: a few announcements in the two days that the ticks tell of. */
  private static final int EVENTS = 20;

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    Market market = plan.market(plan.backfill().withEvents(EVENTS));
    int port = FreePort.next();
    Path results = plan.folder(name()).resolve("impacts.jsonl");
    Map<String, Samples> samples;
    try (WorkerProcess broker =
        WorkerProcess.start(broker(plan, market, port), plan.folder(name()))) {
      samples = plan.contest(name()).run(contenders(market, "127.0.0.1:" + port, results));
    }
    Samples drain = samples.get(DRAIN);
    List<Row> rows = new ArrayList<>();
    rows.add(row(DRAIN, drain));
    rows.add(beside(BYTES, samples.get(BYTES), drain, ""));
    rows.add(beside(OURS, samples.get(OURS), drain, "≥ 0.90"));
    double difference = Answers.read(results).differenceFrom(plan.reference(market), "from Kafka");
    rows.add(
        Row.once(name(), "largest difference of a CAR from the replay", difference, "", "≤ 1e-9"));
    return rows;
  }

  private static WorkerSpec broker(Plan plan, Market market, int port) throws java.io.IOException {
    Path folder = Files.createTempDirectory(plan.folder("kafka"), "broker");
    return new WorkerSpec(
        "broker",
        Broker.class,
        List.of("-Xmx1g", "-XX:+UseSerialGC"),
        List.of(
            folder.toString(),
            Integer.toString(port),
            market.halves()[0].toString(),
            market.halves()[1].toString()));
  }

  private static List<WorkerSpec> contenders(Market market, String bootstrap, Path results) {
    return List.of(
        new WorkerSpec(DRAIN, Drain.class, bootstrap, PARALLELISM),
        new WorkerSpec(BYTES, BytesThrough.class, bootstrap, PARALLELISM),
        new WorkerSpec(
            OURS,
            KafkaToKafka.class,
            bootstrap,
            market.events(),
            PARALLELISM,
            results,
            "correlation.enabled=false"));
  }

  private Row row(String what, Samples samples) {
    return Row.of(name(), what, samples, Contender.RATE, "ticks/s");
  }

  private Row beside(String what, Samples samples, Samples drain, String asked) {
    return row(what, samples).beside(samples.over(drain, Contender.RATE), DRAIN, asked);
  }
}
