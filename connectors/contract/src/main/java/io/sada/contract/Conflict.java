package io.sada.contract;

import java.util.List;

/**
 * Differing figures for one field, with the explanation found; {@code resolvedTo} null means
 * undecided.
 */
public record Conflict(
    String field,
    List<Told> values,
    Double ratio,
    String hypothesis,
    Money resolvedTo,
    List<String> support) {
  /** One of the figures, with the words that tell it. */
  public record Told(Money money, Evidence evidence) {}
}
