package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickBatch;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.pipeline.state.PartialBar;
import java.math.BigDecimal;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.runtime.watermarkstatus.WatermarkStatus;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartialBarsOperatorTest {
  private static final OutputTag<DeadLetter> DEAD =
      new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));
  private static final long T0 = 1_767_225_600_000L;

  private OneInputStreamOperatorTestHarness<TickBatch, PartialBar> harness;

  @BeforeEach
  void open() throws Exception {
    harness = new OneInputStreamOperatorTestHarness<>(new PartialBarsOperator(60_000, 1_000, DEAD));
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private static Tick tick(String symbol, long at, double price, String size) {
    Tick tick = new Tick();
    tick.setSymbol(symbol);
    tick.key().setTsMs(T0 + at);
    tick.key().setPrice(price);
    tick.setSize(new BigDecimal(size));
    return tick;
  }

  private void send(String symbol, long at, double price, String size) throws Exception {
    harness.processElement(TickBatch.of(tick(symbol, at, price, size)), T0 + at);
  }

  private List<PartialBar> parts() {
    return harness.extractOutputValues();
  }

  @Test
  void aBarLeavesBeforeTheWatermarkThatPassesIt() throws Exception {
    send("AKT", 0, 2.0, "1.5");
    send("AKT", 59_999, 2.5, "0.5");
    harness.processWatermark(T0 + 59_998);
    assertThat(parts()).isEmpty();
    harness.processWatermark(T0 + 59_999);
    assertThat(parts())
        .singleElement()
        .satisfies(part -> assertThat(part.volume().toDouble()).isEqualTo(2.0));
    assertThat(harness.getOutput()).last().hasToString("Watermark @ " + (T0 + 59_999));
  }

  @Test
  void nothingIsHeldBackAcrossACheckpoint() throws Exception {
    send("AKT", 0, 2.0, "1");
    send("IO", 10, 1.0, "1");
    harness.prepareSnapshotPreBarrier(1);
    assertThat(parts()).extracting(PartialBar::symbol).containsExactlyInAnyOrder("AKT", "IO");
    send("AKT", 20, 2.1, "1");
    harness.prepareSnapshotPreBarrier(2);
    assertThat(parts()).hasSize(3);
  }

  /** Event time goes on without a silent source: its last bar must not come behind. */
  @Test
  void nothingIsHeldBackWhenTheSourceFallsSilent() throws Exception {
    send("AKT", 0, 2.0, "1");
    harness.processWatermarkStatus(WatermarkStatus.IDLE);
    assertThat(parts()).extracting(PartialBar::symbol).containsExactly("AKT");
    assertThat(harness.getOutput()).last().isEqualTo(WatermarkStatus.IDLE);
  }

  @Test
  void aTickOfAnEarlierBarIsAPartOfItsOwn() throws Exception {
    send("AKT", 60_000, 2.0, "1");
    send("AKT", 59_000, 1.9, "1");
    send("AKT", 61_000, 2.1, "1");
    harness.processWatermark(Long.MAX_VALUE);
    assertThat(parts())
        .extracting(part -> part.bar() - T0 / 60_000)
        .containsExactlyInAnyOrder(1L, 0L, 1L);
  }

  @Test
  void deadLettersGoAside() throws Exception {
    Tick dead = new Tick();
    dead.setDeadLetter(
        new DeadLetter(ErrorClass.BAD_NUMBER, "price", "ticks", 0, 7, null, null, "e30="));
    harness.processElement(TickBatch.of(dead), T0);
    assertThat(parts()).isEmpty();
    assertThat(harness.getSideOutput(DEAD)).hasSize(1);
  }
}
