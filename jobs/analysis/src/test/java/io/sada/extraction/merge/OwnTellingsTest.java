package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Copies, translations, updates, denials and look-alikes of our own, told in both languages. */
class OwnTellingsTest {
  @Test
  void tellingsOfOneEventMeetAndOthersStayApart() {
    Tales tales = Tales.read();
    EventMerger merger = new EventMerger(MergerState.empty());
    tales.tellings().forEach(merger::accept);
    Pairs pairs = new Pairs(tales.wanted(), Tales.found(merger));
    System.out.printf(
        "own tellings: %d, pairwise F1 %.3f, missed %s, made up %s%n",
        tales.tellings().size(), pairs.f1(), pairs.missed(), pairs.madeUp());
    assertThat(pairs.f1())
        .as("missed %s, made up %s", pairs.missed(), pairs.madeUp())
        .isGreaterThanOrEqualTo(0.95);
  }
}
