package io.sada.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name without its folder; what dead letters call it
 * @param size in bytes when it was looked at; what is appended later is not read. {@link #UNKNOWN}
 *     for a file that can only be read from its beginning (compressed, or a pipe)
 */
record InputFile(String path, String name, long size) implements Serializable {
  static final long UNKNOWN = -1;

  /**
   * Looks at a file.
   *
   * @throws IllegalArgumentException with one line where it cannot be read
   */
  static InputFile of(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("no such file: " + path);
    }
    if (Files.isDirectory(path) || !Files.isReadable(path)) {
      throw new IllegalArgumentException("not a readable file: " + path);
    }
    try {
      boolean striped = Files.isRegularFile(path) && !gzipped(path);
      return new InputFile(
          path.toAbsolutePath().toString(),
          path.getFileName().toString(),
          striped ? Files.size(path) : UNKNOWN);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a readable file: " + path, e);
    }
  }

  private static boolean gzipped(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Gzip.startsWithMagic(in.readNBytes(2));
    }
  }

  boolean striped() {
    return size != UNKNOWN;
  }
}
