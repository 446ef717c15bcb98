package io.sada.study.fdr;

/**
 * LORD++ in which a rejection counts from the first test that shares no data with it: {@code r_j}
 * in place of {@code τ_j}, the last test that could not know of the j-th rejection.
 */
final class LordStar extends OnlineFdr {
  LordStar(double alpha, OnlineState state) {
    super(alpha, alpha / 10, state);
  }

  @Override
  double level(long test, int overlapping) {
    double level = initial(test);
    for (int i = 0; i < rejected(); i++) {
      if (marks[i] == 0 && rejection(i) < test - overlapping) {
        marks[i] = test;
      }
      if (marks[i] > 0) {
        level += earned(i, test - marks[i] + 1);
      }
    }
    return level;
  }

  @Override
  double gamma(long j) {
    return lordGamma(j);
  }
}
