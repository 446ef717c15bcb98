package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.SimpleCounter;
import org.junit.jupiter.api.Test;

class BatchedReaderTest {
  /** How many were said. */
  private record Said(int count) implements SourceSplit {
    @Override
    public String splitId() {
      return "said";
    }
  }

  /** Says one tick a call, of two splits in turn, and nothing after every seventh. */
  private static final class OneByOne implements SourceReader<Tick, Said> {
    private final int last;
    private final Tick tick = new Tick();
    private int said;

    OneByOne(int last) {
      this.last = last;
    }

    @Override
    public InputStatus pollNext(ReaderOutput<Tick> output) {
      if (said == last) {
        return InputStatus.END_OF_INPUT;
      }
      String split = said % 2 == 0 ? "even" : "odd";
      tick.setSymbol("S" + said);
      tick.key().setTsMs(said);
      output.createOutputForSplit(split).collect(tick, said);
      said++;
      return said % 7 == 0 ? InputStatus.NOTHING_AVAILABLE : InputStatus.MORE_AVAILABLE;
    }

    @Override
    public List<Said> snapshotState(long checkpointId) {
      return List.of(new Said(said));
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void start() {
      // Nothing to start.
    }

    @Override
    public void addSplits(List<Said> splits) {
      // Has its own.
    }

    @Override
    public void notifyNoMoreSplits() {
      // Has its own.
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  /** Keeps what batches held, by split. */
  private static final class Kept implements ReaderOutput<TickBatch> {
    private final String prefix;
    private final List<String> symbols;

    Kept(String prefix, List<String> symbols) {
      this.prefix = prefix;
      this.symbols = symbols;
    }

    @Override
    public void collect(TickBatch batch) {
      for (int i = 0; i < batch.size(); i++) {
        symbols.add(prefix + batch.symbol(i));
      }
    }

    @Override
    public void collect(TickBatch batch, long timestamp) {
      collect(batch);
    }

    @Override
    public void emitWatermark(Watermark watermark) {
      symbols.add("watermark");
    }

    @Override
    public void markIdle() {
      symbols.add("idle");
    }

    @Override
    public void markActive() {
      symbols.add("active");
    }

    @Override
    public SourceOutput<TickBatch> createOutputForSplit(String id) {
      return new Kept(id + ":", symbols);
    }

    @Override
    public void releaseOutputForSplit(String id) {
      symbols.add("released " + id);
    }
  }

  @Test
  void everyTickHasLeftWhenTheCallReturns() throws Exception {
    SimpleCounter ticks = new SimpleCounter();
    Kept kept = new Kept("", new ArrayList<>());
    BatchedReader<Said> reader = new BatchedReader<>(new OneByOne(10), ticks);
    assertThat(reader.pollNext(kept)).isEqualTo(InputStatus.NOTHING_AVAILABLE);
    assertThat(kept.symbols)
        .containsExactly("even:S0", "even:S2", "even:S4", "even:S6", "odd:S1", "odd:S3", "odd:S5");
    assertThat(reader.snapshotState(1).get(0).count()).isEqualTo(7);
    assertThat(reader.pollNext(kept)).isEqualTo(InputStatus.END_OF_INPUT);
    assertThat(kept.symbols).hasSize(10).endsWith("odd:S7", "odd:S9", "even:S8");
    assertThat(ticks.getCount()).isEqualTo(10);
  }
}
