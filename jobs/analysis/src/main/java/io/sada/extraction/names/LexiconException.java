package io.sada.extraction.names;

import java.util.List;

/** The lexicon cannot be used: one line for each thing that is wrong, with its file and entry. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public LexiconException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line for each problem; never empty. */
  public List<String> problems() {
    return problems;
  }
}
