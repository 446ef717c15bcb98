package io.sada.connectors.files;

import io.sada.connectors.time.Timed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.util.IOUtils;

/**
 * A split at work: its parts of all files, merged by the event time of their next records. If every
 * file is in order up to the allowed disorder, so is the merge. Records without event time (dead
 * letters) go out as soon as they are met.
 */
final class Merge<T> implements AutoCloseable {
  /** Of the read buffers of a split together; with very many files each gets less. */
  private static final int BUFFERS_BYTES = 32 * 1024 * 1024;

  private static final int MAX_BUFFER_BYTES = 256 * 1024;
  private static final int MIN_BUFFER_BYTES = 16 * 1024;

  private final FileSplit split;

  /** A binary heap by time, smallest first. */
  private final List<Cursor<T>> heap = new ArrayList<>();

  Merge(FileSplit split, LineDecoder<T> decoder, Timed<T> timed, LongConsumer bytesRead)
      throws IOException {
    this.split = split;
    int each = BUFFERS_BYTES / Math.max(1, split.parts().size());
    int bufferBytes = Math.max(MIN_BUFFER_BYTES, Math.min(MAX_BUFFER_BYTES, each));
    for (FilePart part : split.parts()) {
      add(new Cursor<>(part, bufferBytes, decoder, timed, bytesRead));
    }
    for (int i = heap.size() / 2; i >= 0; i--) {
      siftDown(i);
    }
  }

  private void add(Cursor<T> cursor) throws IOException {
    if (cursor.advance()) {
      heap.add(cursor);
    } else {
      cursor.close();
    }
  }

  boolean finished() {
    return heap.isEmpty();
  }

  /** Event time of the next record. */
  long time() {
    return heap.get(0).time();
  }

  /** Emits the next records, at most {@code max}. */
  void emit(SourceOutput<T> output, int max) throws IOException {
    int left = max;
    while (left > 0 && !heap.isEmpty()) {
      Cursor<T> cursor = heap.get(0);
      long until = secondTime();
      boolean more;
      do {
        output.collect(cursor.head(), cursor.time());
        more = cursor.advance();
      } while (--left > 0 && more && cursor.time() <= until);
      if (!more) {
        cursor.close();
        Cursor<T> last = heap.remove(heap.size() - 1);
        if (heap.isEmpty()) {
          return;
        }
        heap.set(0, last);
      }
      siftDown(0);
    }
  }

  private long secondTime() {
    long time = heap.size() > 1 ? heap.get(1).time() : Long.MAX_VALUE;
    return heap.size() > 2 ? Math.min(time, heap.get(2).time()) : time;
  }

  private void siftDown(int from) {
    int i = from;
    while (true) {
      int child = 2 * i + 1;
      if (child >= heap.size()) {
        return;
      }
      if (child + 1 < heap.size() && heap.get(child + 1).time() < heap.get(child).time()) {
        child++;
      }
      if (heap.get(i).time() <= heap.get(child).time()) {
        return;
      }
      Cursor<T> smaller = heap.get(child);
      heap.set(child, heap.get(i));
      heap.set(i, smaller);
      i = child;
    }
  }

  /** The split, to be read again from the next records on. */
  FileSplit state() {
    return new FileSplit(split.index(), heap.stream().map(Cursor::state).toList());
  }

  @Override
  public void close() {
    heap.forEach(IOUtils::closeQuietly);
  }
}
