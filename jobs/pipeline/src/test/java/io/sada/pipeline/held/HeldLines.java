package io.sada.pipeline.held;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** The lines of a feed, in splits that go on where a checkpoint left them. */
public record HeldLines(String feed, int splits)
    implements Source<String, HeldSplit, List<HeldSplit>>, ResultTypeQueryable<String> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.BOUNDED;
  }

  @Override
  public SourceReader<String, HeldSplit> createReader(SourceReaderContext context) {
    return new HeldReader(Feed.of(feed));
  }

  @Override
  public SplitEnumerator<HeldSplit, List<HeldSplit>> createEnumerator(
      SplitEnumeratorContext<HeldSplit> context) {
    List<HeldSplit> all = new ArrayList<>();
    for (int i = 0; i < splits; i++) {
      all.add(new HeldSplit(i, splits, i));
    }
    return new Enumerator(context, all);
  }

  @Override
  public SplitEnumerator<HeldSplit, List<HeldSplit>> restoreEnumerator(
      SplitEnumeratorContext<HeldSplit> context, List<HeldSplit> pending) {
    return new Enumerator(context, pending);
  }

  @Override
  public SimpleVersionedSerializer<HeldSplit> getSplitSerializer() {
    return new HeldSplit.Serializer();
  }

  @Override
  public SimpleVersionedSerializer<List<HeldSplit>> getEnumeratorCheckpointSerializer() {
    return new PendingSerializer();
  }

  @Override
  public TypeInformation<String> getProducedType() {
    return Types.STRING;
  }

  private static final class Enumerator implements SplitEnumerator<HeldSplit, List<HeldSplit>> {
    private final SplitEnumeratorContext<HeldSplit> context;
    private final List<HeldSplit> pending;

    Enumerator(SplitEnumeratorContext<HeldSplit> context, List<HeldSplit> pending) {
      this.context = context;
      this.pending = new ArrayList<>(pending);
    }

    @Override
    public void start() {
      // Readers register by themselves.
    }

    @Override
    public void handleSplitRequest(int subtask, String host) {
      // Readers do not ask.
    }

    @Override
    public void addSplitsBack(List<HeldSplit> splits, int subtask) {
      pending.addAll(splits);
    }

    @Override
    public void addReader(int subtask) {
      for (Iterator<HeldSplit> i = pending.iterator(); i.hasNext(); ) {
        HeldSplit split = i.next();
        if (split.index() % context.currentParallelism() == subtask) {
          context.assignSplit(split, subtask);
          i.remove();
        }
      }
      context.signalNoMoreSplits(subtask);
    }

    @Override
    public List<HeldSplit> snapshotState(long checkpointId) {
      return List.copyOf(pending);
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  private static final class PendingSerializer
      implements SimpleVersionedSerializer<List<HeldSplit>> {
    private final HeldSplit.Serializer each = new HeldSplit.Serializer();

    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(List<HeldSplit> pending) {
      ByteBuffer buffer = ByteBuffer.allocate(12 * pending.size());
      pending.forEach(split -> buffer.put(each.serialize(split)));
      return buffer.array();
    }

    @Override
    public List<HeldSplit> deserialize(int version, byte[] bytes) {
      List<HeldSplit> pending = new ArrayList<>();
      for (int at = 0; at < bytes.length; at += 12) {
        pending.add(each.deserialize(1, java.util.Arrays.copyOfRange(bytes, at, at + 12)));
      }
      return pending;
    }
  }
}
