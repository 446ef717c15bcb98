package io.sada.extraction.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One part of a state, with its length in front. A reader takes the fields that it knows; what a
 * newer writer put behind them is skipped, and what an older one did not write {@link #hasMore}
 * says.
 */
final class Block {
  private static final int LONGEST = 1 << 28;

  private Block() {}

  /** Collects the fields of a part. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final DataOutputStream out = new DataOutputStream(bytes);

    void text(String value) throws IOException {
      bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) throws IOException {
      out.writeInt(value == null ? -1 : value.length);
      if (value != null) {
        out.write(value);
      }
    }

    void time(Long value) throws IOException {
      out.writeBoolean(value != null);
      out.writeLong(value == null ? 0 : value);
    }

    void sketch(Sketch sketch) throws IOException {
      out.writeInt(sketch.shingles());
      out.writeInt(sketch.smallest().length);
      for (int hash : sketch.smallest()) {
        out.writeInt(hash);
      }
    }

    void words(WordSet words) throws IOException {
      out.writeInt(words.hashes().length);
      for (int hash : words.hashes()) {
        out.writeInt(hash);
      }
    }

    void end(DataOutput to) throws IOException {
      out.flush();
      to.writeInt(bytes.size());
      to.write(bytes.toByteArray());
    }
  }

  /** Gives the fields of a part back in the order in which they were written. */
  static final class Reader {
    final DataInputStream in;

    Reader(DataInput from) throws IOException {
      this.in = new DataInputStream(new ByteArrayInputStream(raw(from, from.readInt())));
    }

    boolean hasMore() throws IOException {
      return in.available() > 0;
    }

    String text() throws IOException {
      byte[] value = bytes();
      return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
      int length = in.readInt();
      return length < 0 ? null : raw(in, length);
    }

    Long time() throws IOException {
      boolean present = in.readBoolean();
      long value = in.readLong();
      return present ? value : null;
    }

    /**
     * @param wholeHashes whether it was written before hashes were cut to their upper halves
     */
    Sketch sketch(boolean wholeHashes) throws IOException {
      int shingles = in.readInt();
      int length = in.readInt();
      if (length < 0 || length > Sketch.SIZE) {
        throw new EOFException("not a sketch: length " + length);
      }
      int[] smallest = new int[length];
      for (int i = 0; i < length; i++) {
        smallest[i] = wholeHashes ? Sketch.upperHalf(in.readLong()) : in.readInt();
      }
      return new Sketch(smallest, shingles);
    }

    WordSet words() throws IOException {
      int length = in.readInt();
      if (length < 0 || length > WordSet.MOST) {
        throw new EOFException("not a set of words: length " + length);
      }
      int[] hashes = new int[length];
      for (int i = 0; i < length; i++) {
        hashes[i] = in.readInt();
      }
      return new WordSet(hashes);
    }

    private static byte[] raw(DataInput from, int length) throws IOException {
      if (length < 0 || length > LONGEST) {
        throw new EOFException("not a part of a merger's state: length " + length);
      }
      byte[] raw = new byte[length];
      from.readFully(raw);
      return raw;
    }
  }
}
