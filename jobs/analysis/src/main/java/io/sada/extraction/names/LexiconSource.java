package io.sada.extraction.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the lexicon's files come from. */
interface LexiconSource {
  /** The file's bytes. */
  InputStream open(String fileName) throws IOException;

  /** The files in the jar. */
  static LexiconSource bundled() {
    return fileName -> {
      InputStream in = LexiconSource.class.getResourceAsStream("/sada/lexicon/" + fileName);
      if (in == null) {
        throw new IOException("not in the jar");
      }
      return in;
    };
  }

  /** The files in a folder, and from the jar those that it lacks. */
  static LexiconSource folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException(List.of(folder + ": no such folder"));
    }
    return fileName -> {
      Path file = folder.resolve(fileName);
      return Files.exists(file) ? Files.newInputStream(file) : bundled().open(fileName);
    };
  }
}
