package io.sada.pipeline.operators;

import io.sada.extraction.Extractor;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.triggers.TriggerFiles;
import java.nio.file.Path;

/** Extractors from the lexicons that the options name. */
public final class Lexicons {
  private Lexicons() {}

  /**
   * An extractor.
   *
   * @param dir folder of lexicons; empty for the bundled ones
   */
  public static Extractor extractor(String dir) {
    return dir.isEmpty()
        ? Extractor.bundled()
        : new Extractor(Lexicon.load(Path.of(dir)), TriggerFiles.load(Path.of(dir)));
  }
}
