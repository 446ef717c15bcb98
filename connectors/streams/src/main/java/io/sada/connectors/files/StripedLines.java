package io.sada.connectors.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** The lines that start in every n-th block of a file. */
final class StripedLines implements Lines {
  /** What to read first behind a block's end, where only the rest of its last line is left. */
  private static final int TAIL_BYTES = 8 * 1024;

  private final FileChannel channel;
  private final LongConsumer bytesRead;
  private final LineScanner scanner;
  private final long size;
  private final long blockBytes;
  private final long strideBytes;
  private long blockStart;
  private long blockEnd;

  StripedLines(FilePart part, int bufferBytes, LongConsumer bytesRead) throws IOException {
    this.bytesRead = bytesRead;
    this.size = part.file().size();
    this.blockBytes = part.stripes() == 1 ? Math.max(size, 1) : part.blockBytes();
    this.strideBytes = blockBytes * part.stripes();
    this.channel = FileChannel.open(Path.of(part.file().path()), StandardOpenOption.READ);
    this.scanner = new LineScanner(this::read, bufferBytes);
    if (part.position() == FilePart.NOT_STARTED) {
      enter(part.stripe() * blockBytes);
    } else {
      blockStart = part.position() / blockBytes * blockBytes;
      blockEnd = Math.min(size, blockStart + blockBytes);
      scanner.seek(part.position());
    }
  }

  @Override
  public boolean next(Line line) throws IOException {
    while (scanner.position() >= blockEnd || !scanner.next(line)) {
      if (blockEnd >= size) {
        return false;
      }
      enter(blockStart + strideBytes);
    }
    return true;
  }

  /** Goes to the first line that starts in a block, or to its end. */
  private void enter(long start) throws IOException {
    blockStart = start;
    blockEnd = Math.min(size, start + blockBytes);
    if (start == 0) {
      scanner.seek(0);
      return;
    }
    scanner.seek(Math.min(start, size) - 1);
    if (start >= size || !scanner.skipBreak(blockEnd - 1)) {
      scanner.seek(blockEnd);
    }
  }

  private int read(long position, byte[] into, int offset, int length) throws IOException {
    long left =
        position < blockEnd ? blockEnd - position : Math.max(TAIL_BYTES, position - blockEnd);
    long count = Math.min(Math.min(length, left), size - position);
    if (count <= 0) {
      return -1;
    }
    int read = channel.read(ByteBuffer.wrap(into, offset, (int) count), position);
    bytesRead.accept(Math.max(0, read));
    return read;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
