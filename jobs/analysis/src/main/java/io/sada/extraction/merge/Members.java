package io.sada.extraction.merge;

import io.sada.extraction.merge.Version.Mention;
import java.util.List;

/**
 * Who tells an event at one moment; all that its record depends on. Mentions are compared as
 * objects: equal members give the same record.
 *
 * @param live the mentions that stand, in order
 * @param all also those that newer versions of their articles replaced
 * @param knownAtMs when the newest word on any of the articles could be known
 */
record Members(List<Mention> live, List<Mention> all, long knownAtMs) {
  static final Members NONE = new Members(List.of(), List.of(), Long.MIN_VALUE);
}
