package io.sada.extraction.merge;

import io.sada.extraction.merge.Version.Mention;
import java.util.List;

/** Whether a new version of an article tells what its older version told, put right. */
final class Corrections {
  private Corrections() {}

  /**
   * Only asked where no other article tells the event: then an article that says "raised" where it
   * said "in talks", or another figure, speaks of the same thing, and its event goes on.
   *
   * @param others the same article's older mentions
   */
  static boolean isOne(Mention mention, List<Mention> others) {
    Comparison c = new Comparison(mention, others);
    return c.subjects() >= 0.5
        || c.sums(Features::amount).agrees()
        || c.sums(Features::penalty).agrees();
  }
}
