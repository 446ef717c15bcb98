package io.sada.study.simulation;

import java.util.SplittableRandom;

/** Standard normal and exponential numbers, the same on every machine for the same seed. */
final class GaussianSource {
  private final SplittableRandom random;
  private double spare = Double.NaN;

  GaussianSource(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A seed of its own for each name, so that adding a symbol changes no other. */
  static long seed(long seed, String name) {
    long mixed = seed;
    for (int i = 0; i < name.length(); i++) {
      mixed = (mixed ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return mixed;
  }

  /** Polar method of Marsaglia and Bray (1964). */
  double normal() {
    if (!Double.isNaN(spare)) {
      double result = spare;
      spare = Double.NaN;
      return result;
    }
    while (true) {
      double u = 2 * random.nextDouble() - 1;
      double v = 2 * random.nextDouble() - 1;
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        double scale = Math.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * scale;
        return u * scale;
      }
    }
  }

  /** Exponential with mean 1. */
  double exponential() {
    return -StrictMath.log(1 - random.nextDouble());
  }

  double uniform(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }
}
