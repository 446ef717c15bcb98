package io.sada.connectors.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes leave a stream, so that a compressed file's progress can be seen. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer bytesRead;

  CountedInput(InputStream in, LongConsumer bytesRead) {
    super(in);
    this.bytesRead = bytesRead;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    bytesRead.accept(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    bytesRead.accept(Math.max(0, count));
    return count;
  }
}
