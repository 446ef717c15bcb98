package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.RecordStatus;
import io.sada.pipeline.options.Settings;
import io.sada.study.simulation.Shock;
import io.sada.study.simulation.SimulatedTick;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/**
 * The laws that hold for whole runs: nothing depends on parallelism or on the order of arrival, and
 * the injected effect is found.
 */
class LawsIT {
  private static final long ANNOUNCED = Samples.START + 30 * Samples.HOUR + 61_234;

  private static final List<SimulatedTick> TICKS =
      Samples.ticks(58, 1.5, new Shock("AKT", ANNOUNCED, 0.05, 120_000));

  private static List<Event> events() {
    long later = ANNOUNCED + 20 * 60_000;
    return List.of(
        Samples.event(
            "ev-a",
            1,
            EventAction.CREATED,
            ANNOUNCED,
            ANNOUNCED + 5_000,
            "AKT",
            "RENDER",
            "IO",
            "FET",
            "TAO"),
        Samples.event(
            "ev-b", 1, EventAction.CREATED, ANNOUNCED + 60_000, ANNOUNCED + 90_000, "FET"),
        Samples.event(
            "ev-a",
            2,
            EventAction.UPDATED,
            ANNOUNCED - 300_000,
            later,
            "AKT",
            "RENDER",
            "IO",
            "FET"),
        Samples.event(
            "ev-b", 2, EventAction.RETRACTED, ANNOUNCED + 60_000, later + 3 * Samples.HOUR, "FET"));
  }

  private static List<String> run(List<SimulatedTick> ticks, List<Event> events, int parallelism)
      throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
    CollectedOutputs outputs = new CollectedOutputs();
    Pipeline.build(
        env,
        PipelineOptions.of(Settings.defaults().with(List.of("correlation.window=1d"))),
        new Inputs(null, new ListedEvents(events), new ListedTicks(ticks, Duration.ofSeconds(5))),
        outputs);
    env.execute();
    return outputs.sorted();
  }

  @Test
  void sameRecordsAtAnyParallelismAndInAnyOrderWithinTheDisorder() throws Exception {
    List<String> one = run(TICKS, events(), 1);
    assertThat(one).hasSizeGreaterThan(60);
    new Schema().accepts(one);
    assertSame("parallelism 2", run(TICKS, events(), 2), one);
    long seed = new Random().nextLong();
    assertSame(
        "seed " + seed, run(Samples.disordered(TICKS, 5_000, new Random(seed)), events(), 4), one);
    theInjectedEffectIsFound(one);
    theRetractedEventIsWithdrawn(one);
  }

  /** Names the first records that differ, and not all of them. */
  private static void assertSame(String run, List<String> actual, List<String> expected) {
    List<String> extra = new ArrayList<>(actual);
    expected.forEach(extra::remove);
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    assertThat(extra.isEmpty() && missing.isEmpty())
        .as(
            "%s: %d more, %d fewer%n+ %s%n- %s",
            run, extra.size(), missing.size(), first(extra), first(missing))
        .isTrue();
  }

  private static String first(List<String> records) {
    return records.isEmpty() ? "" : records.get(0);
  }

  private static void theInjectedEffectIsFound(List<String> records) throws Exception {
    Impact found =
        impacts(records).stream()
            .filter(
                i ->
                    i.eventId().equals("ev-a")
                        && i.symbol().equals("AKT")
                        && i.window().equals("post_1h"))
            .reduce((a, b) -> a.revision() > b.revision() ? a : b)
            .orElseThrow();
    assertThat(found.car()).isBetween(0.05 - 3 * found.seCar(), 0.05 + 3 * found.seCar());
    assertThat(found.pT()).isLessThan(1e-4);
    assertThat(found.hyCorr()).isNotNull();
  }

  private static void theRetractedEventIsWithdrawn(List<String> records) throws Exception {
    List<Impact> withdrawn =
        impacts(records).stream()
            .filter(i -> i.eventId().equals("ev-b") && i.status() == RecordStatus.RETRACTED)
            .toList();
    assertThat(withdrawn)
        .extracting(Impact::window)
        .containsExactlyInAnyOrder("pre_60m", "post_5m", "post_15m", "post_1h");
    assertThat(withdrawn).allSatisfy(i -> assertThat(i.car()).isNull());
  }

  private static List<Impact> impacts(List<String> records) throws Exception {
    List<Impact> impacts = new ArrayList<>();
    for (String record : records) {
      if (record.startsWith("sada.impacts.v1 ")) {
        impacts.add(Json.read(record.substring(16), Impact.class));
      }
    }
    return impacts;
  }
}
