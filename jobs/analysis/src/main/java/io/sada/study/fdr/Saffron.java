package io.sada.study.fdr;

/**
 * LORD++ that spends nothing on candidates, p values at or below λ = 1/2: with C the number of
 * candidates since the rejection, {@code (1 - λ) (w0 γ(t - C_0) + (alpha - w0) γ(t - τ_1 - C_1) +
 * alpha Σ γ(t - τ_j - C_j))}, at most λ; w0 = alpha / 2.
 */
final class Saffron extends OnlineFdr {
  private static final double LAMBDA = 0.5;

  private long candidates;

  Saffron(double alpha, OnlineState state) {
    super(alpha, alpha / 2, state);
    candidates = state.candidates();
  }

  @Override
  double level(long test, int overlapping) {
    double level = initial(test - candidates);
    for (int i = 0; i < rejected(); i++) {
      level += earned(i, test - rejection(i) - (candidates - marks[i]));
    }
    return Math.min(LAMBDA, (1 - LAMBDA) * level);
  }

  @Override
  double gamma(long j) {
    return 0.4374901658 / StrictMath.pow(j, 1.6);
  }

  @Override
  void record(double p) {
    if (p <= LAMBDA) {
      candidates++;
    }
  }

  @Override
  long mark() {
    return candidates;
  }

  @Override
  long candidates() {
    return candidates;
  }
}
