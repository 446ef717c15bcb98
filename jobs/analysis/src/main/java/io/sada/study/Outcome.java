package io.sada.study;

/** Whether a window could be studied. */
public enum Outcome {
  /** It has statistics. */
  STUDIED,
  /** The symbol has no bar up to the window's last. */
  NO_TICKS,
  /** A return of the window is undefined, or the model has too few bars. */
  INSUFFICIENT_HISTORY
}
