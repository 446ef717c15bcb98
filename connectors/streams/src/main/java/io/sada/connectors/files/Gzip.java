package io.sada.connectors.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells gzip by its first two bytes, whatever the file is called. */
public final class Gzip {
  private static final int BUFFER = 64 * 1024;

  private Gzip() {}

  static boolean startsWithMagic(byte[] first) {
    return first.length >= 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
  }

  /**
   * The stream's content, unzipped where it is zipped. Where the zipped bytes are damaged or end
   * too early, this and reading throw {@link DamagedFileException}.
   *
   * @param name what the exception calls it
   */
  public static InputStream open(InputStream raw, String name) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, 2);
    byte[] first = in.readNBytes(2);
    in.unread(first);
    if (!startsWithMagic(first)) {
      return in;
    }
    try {
      return new Unzipped(new GZIPInputStream(in, BUFFER), name);
    } catch (EOFException | ZipException e) {
      throw new DamagedFileException(name, 0, e);
    }
  }

  /** Says of which file it is that the bytes are damaged. */
  private static final class Unzipped extends InputStream {
    private final InputStream in;
    private final String name;
    private long position;

    Unzipped(InputStream in, String name) {
      this.in = in;
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        int count = in.read(into, offset, length);
        position += Math.max(0, count);
        return count;
      } catch (EOFException | ZipException e) {
        throw new DamagedFileException(name, position, e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
