package io.sada.text.html;

import java.util.function.IntToDoubleFunction;

/** Running sums over a page's blocks, so that any interval is summed in constant time. */
final class Sums {

  private final double[] before;

  private Sums(double[] before) {
    this.before = before;
  }

  /** Sums what {@code value} gives for the blocks 0 to {@code size} - 1. */
  static Sums of(int size, IntToDoubleFunction value) {
    double[] before = new double[size + 1];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + value.applyAsDouble(i);
    }
    return new Sums(before);
  }

  double in(Region region) {
    return before[region.to()] - before[region.from()];
  }

  /** The sum over the blocks before {@code block}. */
  double before(int block) {
    return before[block];
  }

  double all() {
    return before[before.length - 1];
  }
}
