package io.sada.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Tells gzip by its first two bytes, whatever the file is called. */
final class Gzip {
  private static final int BUFFER = 64 * 1024;

  private Gzip() {}

  static boolean startsWithMagic(byte[] first) {
    return first.length >= 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
  }

  /** The stream's content, unzipped where it is zipped. */
  static InputStream open(InputStream raw) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, 2);
    byte[] first = in.readNBytes(2);
    in.unread(first);
    return startsWithMagic(first) ? new GZIPInputStream(in, BUFFER) : in;
  }
}
