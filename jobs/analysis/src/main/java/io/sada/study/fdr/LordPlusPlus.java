package io.sada.study.fdr;

/**
 * {@code alpha_t = w0 γ(t) + (alpha - w0) γ(t - τ_1) + alpha Σ_{j≥2} γ(t - τ_j)}, w0 = alpha / 10.
 */
final class LordPlusPlus extends OnlineFdr {
  LordPlusPlus(double alpha, OnlineState state) {
    super(alpha, alpha / 10, state);
  }

  @Override
  double level(long test, int overlapping) {
    double level = initial(test);
    for (int i = 0; i < rejected(); i++) {
      level += earned(i, test - rejection(i));
    }
    return level;
  }

  @Override
  double gamma(long j) {
    return lordGamma(j);
  }
}
