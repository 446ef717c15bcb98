package io.sada.extraction.own;

/** Counts of what was found, made up and missed. */
final class Ratio {
  private int found;
  private int madeUp;
  private int missed;

  void found() {
    found++;
  }

  void madeUp() {
    madeUp++;
  }

  void missed() {
    missed++;
  }

  double precision() {
    return found + madeUp == 0 ? 1 : found / (double) (found + madeUp);
  }

  double recall() {
    return found + missed == 0 ? 1 : found / (double) (found + missed);
  }

  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2 * found + madeUp + missed);
  }

  @Override
  public String toString() {
    return String.format("P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
  }
}
