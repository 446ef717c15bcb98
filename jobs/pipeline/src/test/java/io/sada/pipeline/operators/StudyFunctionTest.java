package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Impact;
import io.sada.contract.Kind;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.StudyInput;
import io.sada.pipeline.state.TokenResult;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.TwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A timeline: early, on time, late but kept, too late, and nothing left at the end. */
class StudyFunctionTest {
  private static final long BAR = 60_000;
  private static final long FIRST = 1_767_225_600_000L / BAR;
  private static final long ANNOUNCED = 200;
  private static final StudyOptions OPTIONS =
      StudyOptions.of(
          Settings.defaults()
              .with(
                  List.of(
                      "study.length=120",
                      "study.min-bars=60",
                      "study.history=260",
                      "study.windows=pre_60m,post_5m,post_1h")));

  private KeyedTwoInputStreamOperatorTestHarness<String, StudyInput, PartialBar, TokenResult>
      harness;

  @BeforeEach
  void open() throws Exception {
    harness = harness();
    harness.open();
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, StudyInput, PartialBar, TokenResult>
      harness() throws Exception {
    return new KeyedTwoInputStreamOperatorTestHarness<>(
        new CoBroadcastWithKeyedOperator<>(
            new StudyFunction(OPTIONS, 10_000 * BAR), List.of(StudyFunction.BENCHMARKS)),
        StudyInput::symbol,
        null,
        Types.STRING);
  }

  /** As a failure or a savepoint does; event time is unknown afterwards, until a source speaks. */
  private void restart() throws Exception {
    OperatorSubtaskState state = harness.snapshot(1, 0);
    harness.close();
    harness = harness();
    harness.initializeState(state);
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private static PartialBar part(String symbol, long bar, double price) {
    PartialBar part = new PartialBar();
    part.start(symbol, FIRST + bar);
    part.price(30_000, 1_000, (byte) 0, 0, null, price);
    part.volume().add(1, 0);
    return part;
  }

  /** A price that moves a little at every bar, differently for every symbol. */
  private static double price(String symbol, long bar) {
    return 100
        + (symbol.hashCode() % 7 + 8) * StrictMath.sin(bar * (1 + symbol.length() * 0.1)) / 10;
  }

  private void bar(String symbol, long bar) throws Exception {
    PartialBar part = part(symbol, bar, price(symbol, bar));
    if (OPTIONS.benchmarks().contains(symbol)) {
      harness.processElement2(part, (FIRST + bar) * BAR);
    } else {
      harness.processElement1(StudyInput.of(part), (FIRST + bar) * BAR);
    }
  }

  private void bars(long from, long to) throws Exception {
    for (long bar = from; bar < to; bar++) {
      bar("BTC", bar);
      bar("ETHX".substring(0, 3), bar);
      bar("AKT", bar);
      passed(bar + 1);
    }
  }

  private void passed(long bar) throws Exception {
    long time = (FIRST + bar) * BAR + 1;
    ((TwoInputStreamOperatorTestHarness<?, ?, ?>) harness)
        .processBothWatermarks(new Watermark(time));
  }

  private void announce(int revision, long announcedBar, long knownBar, boolean retracted)
      throws Exception {
    announce("ev", revision, announcedBar, knownBar, retracted);
  }

  private void announce(
      String eventId, int revision, long announcedBar, long knownBar, boolean retracted)
      throws Exception {
    harness.processElement1(
        StudyInput.of(
            new Announcement(
                "AKT",
                eventId,
                revision,
                Kind.FUNDING,
                Relation.NAMED,
                List.of(SectorId.DECENTRALISED_COMPUTE),
                (FIRST + announcedBar) * BAR + 1_000,
                (FIRST + knownBar) * BAR,
                1,
                revision == 1,
                retracted)),
        (FIRST + knownBar) * BAR);
  }

  private List<Impact> impacts() {
    return harness.extractOutputValues().stream().map(TokenResult::impact).toList();
  }

  private Impact newest(String window) {
    return impacts().stream()
        .filter(i -> i.window().equals(window))
        .reduce((a, b) -> a.revision() > b.revision() ? a : b)
        .orElseThrow();
  }

  @Test
  void eachWindowIsIssuedWhenItIsOver() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 4);
    assertThat(impacts()).extracting(Impact::window).containsExactly("pre_60m");
    bars(ANNOUNCED + 4, ANNOUNCED + 61);
    assertThat(impacts())
        .extracting(Impact::window)
        .containsExactly("pre_60m", "post_5m", "post_1h");
    assertThat(impacts()).allSatisfy(i -> assertThat(i.status()).isEqualTo(RecordStatus.FINAL));
    assertThat(newest("post_5m").estBars()).isEqualTo(120);
  }

  @Test
  void anArticleThatComesLateIsAnsweredFromTheRing() throws Exception {
    bars(0, ANNOUNCED + 70);
    announce(1, ANNOUNCED, ANNOUNCED + 65, false);
    assertThat(impacts())
        .extracting(Impact::window)
        .containsExactlyInAnyOrder("pre_60m", "post_5m", "post_1h");
    assertThat(newest("post_1h").knownAtMs()).isEqualTo((FIRST + ANNOUNCED + 65) * BAR);
  }

  @Test
  void anArticleThatIsSaidLateGivesTheSameRecords() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED + 1, false);
    bars(ANNOUNCED, ANNOUNCED + 75);
    List<Impact> inTime = impacts();
    close();
    open();
    bars(0, ANNOUNCED + 70);
    announce(1, ANNOUNCED, ANNOUNCED + 1, false);
    bars(ANNOUNCED + 70, ANNOUNCED + 75);
    assertThat(impacts()).containsExactlyElementsOf(inTime).hasSize(3);
    assertThat(newest("post_1h").tickResolutionMs()).isEqualTo(1_000);
  }

  @Test
  void aLateTickAmendsItsBarAndWhatUsedIt() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 10);
    Double before = newest("post_5m").car();
    PartialBar late = part("AKT", ANNOUNCED + 4, 0);
    late.start("AKT", FIRST + ANNOUNCED + 4);
    late.price(50_000, 1_000, (byte) 0, 0, null, 140.0);
    late.volume().add(1, 0);
    harness.processElement1(StudyInput.of(late), (FIRST + ANNOUNCED + 4) * BAR);
    harness.processElement1(StudyInput.of(late), (FIRST + ANNOUNCED + 4) * BAR);
    bars(ANNOUNCED + 10, ANNOUNCED + 11);
    Impact after = newest("post_5m");
    assertThat(after.revision()).isEqualTo(2);
    assertThat(after.status()).isEqualTo(RecordStatus.REVISED);
    assertThat(after.car()).isGreaterThan(before + 0.2);
    assertThat(newest("pre_60m").revision()).isEqualTo(1);
  }

  @Test
  void aLateTickJustAfterARestartAmendsToo() throws Exception {
    for (String symbol : List.of("AKT", "ETH")) {
      bars(0, ANNOUNCED);
      announce(1, ANNOUNCED, ANNOUNCED, false);
      bars(ANNOUNCED, ANNOUNCED + 10);
      Double before = newest("post_5m").car();
      restart();
      PartialBar late = part(symbol, ANNOUNCED + 4, 0);
      late.start(symbol, FIRST + ANNOUNCED + 4);
      late.price(50_000, 1_000, (byte) 0, 0, null, 140.0);
      if (symbol.equals("ETH")) {
        harness.processElement2(late, 0);
      } else {
        harness.processElement1(StudyInput.of(late), 0);
      }
      bars(ANNOUNCED + 10, ANNOUNCED + 11);
      assertThat(impacts()).as(symbol).extracting(Impact::revision).containsExactly(2);
      assertThat(newest("post_5m").car()).isNotEqualTo(before);
      bars(ANNOUNCED + 11, ANNOUNCED + 61);
      assertThat(impacts()).extracting(Impact::window).containsExactly("post_5m", "post_1h");
      close();
      open();
    }
  }

  @Test
  void withoutABenchmarkTickARecordIsIncompleteUntilOneComes() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 4);
    bar("AKT", ANNOUNCED + 4);
    passed(ANNOUNCED + 5);
    assertThat(newest("post_5m").status()).isEqualTo(RecordStatus.INCOMPLETE);
    assertThat(newest("post_5m").car()).isNull();
    passed(ANNOUNCED + 6);
    bars(ANNOUNCED + 6, ANNOUNCED + 7);
    assertThat(newest("post_5m"))
        .satisfies(i -> assertThat(i.revision()).isEqualTo(2))
        .satisfies(i -> assertThat(i.car()).isNotNull());
  }

  @Test
  void aRetractedEventGetsALastRecord() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 10);
    announce(2, ANNOUNCED, ANNOUNCED + 20, true);
    bars(ANNOUNCED + 10, ANNOUNCED + 61);
    assertThat(newest("post_5m").status()).isEqualTo(RecordStatus.RETRACTED);
    assertThat(impacts()).noneMatch(i -> i.window().equals("post_1h"));
  }

  @Test
  void anEventThatIsTakenBackLongAfterwardsIsWithdrawnToo() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 400);
    restart();
    announce(2, ANNOUNCED, ANNOUNCED + 400, true);
    announce(3, ANNOUNCED, ANNOUNCED + 401, true);
    assertThat(impacts())
        .allSatisfy(i -> assertThat(i.status()).isEqualTo(RecordStatus.RETRACTED))
        .allSatisfy(i -> assertThat(i.revision()).isEqualTo(2))
        .allSatisfy(i -> assertThat(i.car()).isNull())
        .extracting(Impact::window)
        .containsExactly("pre_60m", "post_5m", "post_1h");
    ((TwoInputStreamOperatorTestHarness<?, ?, ?>) harness)
        .processBothWatermarks(Watermark.MAX_WATERMARK);
    assertThat(harness.numKeyedStateEntries()).isZero();
  }

  @Test
  void aSymbolWithoutTicksSaysSo() throws Exception {
    for (long bar = 0; bar < ANNOUNCED + 6; bar++) {
      bar("BTC", bar);
      passed(bar + 1);
    }
    announce(1, ANNOUNCED, ANNOUNCED, false);
    assertThat(newest("post_5m").status()).isEqualTo(RecordStatus.NO_TICKS);
  }

  @Test
  @Timeout(30)
  void ofASymbolThatFellSilentItsLastPriceRemains() throws Exception {
    long silentFrom = 100;
    long over = ANNOUNCED + 300;
    for (long bar = 0; bar < over; bar++) {
      bar("BTC", bar);
      bar("ETH", bar);
      if (bar < silentFrom) {
        bar("AKT", bar);
      }
      if (bar == ANNOUNCED) {
        announce(1, ANNOUNCED, ANNOUNCED, false);
      }
      passed(bar + 1);
    }
    assertThat(newest("post_1h").windowMissingBars()).isEqualTo(60);
    assertThat(harness.numEventTimeTimers()).isZero();
    assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
    announce("later", 1, over, over, false);
    for (long bar = over; bar < over + 61; bar++) {
      bar("BTC", bar);
      bar("ETH", bar);
      passed(bar + 1);
    }
    assertThat(newest("post_1h").eventId()).isEqualTo("later");
    assertThat(newest("post_1h").estBars()).isEqualTo(120);
    assertThat(newest("post_1h").missingBars()).isEqualTo(120);
    assertThat(newest("post_1h").sigma()).isZero();
    assertThat(newest("post_1h").scar()).isNull();
  }

  @Test
  void nothingIsLeftAtTheEnd() throws Exception {
    bars(0, ANNOUNCED);
    announce(1, ANNOUNCED, ANNOUNCED, false);
    bars(ANNOUNCED, ANNOUNCED + 10);
    assertThat(harness.numEventTimeTimers()).isEqualTo(1);
    ((TwoInputStreamOperatorTestHarness<?, ?, ?>) harness)
        .processBothWatermarks(Watermark.MAX_WATERMARK);
    assertThat(newest("post_1h").status()).isEqualTo(RecordStatus.INCOMPLETE);
    assertThat(harness.numEventTimeTimers()).isZero();
    assertThat(harness.numKeyedStateEntries()).isZero();
  }
}
