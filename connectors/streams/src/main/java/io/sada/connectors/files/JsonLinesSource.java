package io.sada.connectors.files;

import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.metrics.Counter;

/** Reads files of lines to their end, shared out over as many splits as it first has readers. */
final class JsonLinesSource<T>
    implements Source<T, FileSplit, List<FileSplit>>, ResultTypeQueryable<T> {
  /** Small enough that readers stay close in event time, large enough to read at disk speed. */
  static final long BLOCK_BYTES = 256 * 1024;

  private static final long serialVersionUID = 1L;

  private final List<InputFile> files;
  private final LineFormat<T> format;
  private final long blockBytes;

  JsonLinesSource(List<InputFile> files, LineFormat<T> format, long blockBytes) {
    this.files = List.copyOf(files);
    this.format = format;
    this.blockBytes = blockBytes;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.BOUNDED;
  }

  @Override
  public SourceReader<T, FileSplit> createReader(SourceReaderContext context) {
    Counter bytes = context.metricGroup().getIOMetricGroup().getNumBytesInCounter();
    return new FileReader<>(format.open(context.metricGroup()), format.timed(), bytes::inc);
  }

  @Override
  public SplitEnumerator<FileSplit, List<FileSplit>> createEnumerator(
      SplitEnumeratorContext<FileSplit> context) {
    return new FileEnumerator(
        context, FileSplit.share(files, context.currentParallelism(), blockBytes));
  }

  @Override
  public SplitEnumerator<FileSplit, List<FileSplit>> restoreEnumerator(
      SplitEnumeratorContext<FileSplit> context, List<FileSplit> pending) {
    return new FileEnumerator(context, pending);
  }

  @Override
  public SimpleVersionedSerializer<FileSplit> getSplitSerializer() {
    return FileSplitSerializer.INSTANCE;
  }

  @Override
  public SimpleVersionedSerializer<List<FileSplit>> getEnumeratorCheckpointSerializer() {
    return new PendingSplitsSerializer();
  }

  @Override
  public TypeInformation<T> getProducedType() {
    return format.type();
  }
}
