package io.sada.study;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Prices for tests: a random walk around a level, with a share of bars without ticks. */
final class RandomBars {
  private RandomBars() {}

  static double[] walk(long seed, int length, double level, double volatility) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] close = new double[length];
    double log = Math.log(level);
    for (int i = 0; i < length; i++) {
      log += volatility * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
      close[i] = Math.exp(log);
    }
    return close;
  }

  static double[] withGaps(double[] close, long seed, double share) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] gapped = close.clone();
    for (int i = 1; i < gapped.length; i++) {
      if (random.nextDouble() < share) {
        gapped[i] = Double.NaN;
      }
    }
    return gapped;
  }

  static Bars bars(double[] close) {
    double[] volume = new double[close.length];
    Arrays.fill(volume, 2.5);
    return Bars.of(0, Double.NaN, close, volume);
  }

  /** Follows a factor with a slope and noise of its own. */
  static double[] follow(double[] factor, double beta, double[] noise) {
    double[] close = new double[factor.length];
    for (int i = 0; i < close.length; i++) {
      close[i] = Math.pow(factor[i], beta) * noise[i];
    }
    return close;
  }
}
