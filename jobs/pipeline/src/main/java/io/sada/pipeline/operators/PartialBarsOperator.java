package io.sada.pipeline.operators;

import io.sada.connectors.ticks.TickBatch;
import io.sada.contract.DeadLetter;
import io.sada.pipeline.state.PartialBar;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.runtime.watermarkstatus.WatermarkStatus;
import org.apache.flink.util.OutputTag;

/**
 * Folds the ticks that one subtask reads into parts of bars, so that no tick is shuffled. Parts
 * leave before the watermark that passes their bar and before every checkpoint barrier, so this
 * operator needs no state and nothing is lost or doubled.
 *
 * <p>A part is emitted where it lies and used again afterwards: all that follows is a shuffle,
 * which has written its bytes by then.
 */
public final class PartialBarsOperator extends AbstractStreamOperator<PartialBar>
    implements OneInputStreamOperator<TickBatch, PartialBar> {
  private static final long serialVersionUID = 1L;

  private final long barMs;
  private final int slotMs;
  private final OutputTag<DeadLetter> deadLetters;
  private transient BarFolder folder;
  private transient StreamRecord<PartialBar> outgoing;
  private transient long flushedBar;

  /**
   * @param barMs length of a bar
   * @param slotMs each part tells the last tick of every slot of this length
   */
  public PartialBarsOperator(long barMs, int slotMs, OutputTag<DeadLetter> deadLetters) {
    this.barMs = barMs;
    this.slotMs = slotMs;
    this.deadLetters = deadLetters;
  }

  @Override
  public void open() throws Exception {
    super.open();
    folder = new BarFolder(barMs, slotMs, this::emit);
    outgoing = new StreamRecord<>(null);
    flushedBar = Long.MIN_VALUE;
  }

  @Override
  public void processElement(StreamRecord<TickBatch> element) {
    TickBatch batch = element.getValue();
    folder.take(batch);
    for (DeadLetter letter : batch.deadLetters()) {
      output.collect(deadLetters, new StreamRecord<>(letter));
    }
  }

  private void emit(PartialBar part) {
    output.collect(outgoing.replace(part, part.bar() * barMs));
  }

  @Override
  public void processWatermark(Watermark watermark) throws Exception {
    long passed =
        watermark.getTimestamp() == Long.MAX_VALUE
            ? Long.MAX_VALUE
            : Math.floorDiv(watermark.getTimestamp() + 1, barMs);
    if (passed > flushedBar) {
      flushedBar = passed;
      folder.passed(passed);
    }
    super.processWatermark(watermark);
  }

  /** A silent source holds event time back no longer: what it has said goes on before. */
  @Override
  public void processWatermarkStatus(WatermarkStatus status) throws Exception {
    if (status.isIdle()) {
      folder.flush();
    }
    super.processWatermarkStatus(status);
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpointId) {
    folder.flush();
  }

  @Override
  public void finish() throws Exception {
    folder.flush();
    super.finish();
  }
}
