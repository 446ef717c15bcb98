package io.sada.extraction.assembly;

/** How likely an event is right, from what it rests on. */
final class Confidence {
  private Confidence() {}

  static double of(EventDraft draft) {
    return 0.8;
  }
}
