package io.sada.connectors.ticks;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * A source of ticks, those that are there at once handed on together. Splits, state and what is
 * read are the source's own; nothing waits for a batch to fill.
 *
 * @param <S> its splits
 * @param <E> what its enumerator remembers
 */
public final class BatchedSource<S extends SourceSplit, E>
    implements Source<TickBatch, S, E>, ResultTypeQueryable<TickBatch> {
  private static final long serialVersionUID = 1L;

  private final Source<Tick, S, E> source;

  public BatchedSource(Source<Tick, S, E> source) {
    this.source = source;
  }

  @Override
  public Boundedness getBoundedness() {
    return source.getBoundedness();
  }

  @Override
  public SourceReader<TickBatch, S> createReader(SourceReaderContext context) throws Exception {
    return new BatchedReader<>(
        source.createReader(context), context.metricGroup().counter(BatchedReader.TICKS));
  }

  @Override
  public SplitEnumerator<S, E> createEnumerator(SplitEnumeratorContext<S> context)
      throws Exception {
    return source.createEnumerator(context);
  }

  @Override
  public SplitEnumerator<S, E> restoreEnumerator(SplitEnumeratorContext<S> context, E state)
      throws Exception {
    return source.restoreEnumerator(context, state);
  }

  @Override
  public SimpleVersionedSerializer<S> getSplitSerializer() {
    return source.getSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<E> getEnumeratorCheckpointSerializer() {
    return source.getEnumeratorCheckpointSerializer();
  }

  @Override
  public TypeInformation<TickBatch> getProducedType() {
    return TickTypeInfo.BATCH;
  }
}
