package io.sada.study.fdr;

/**
 * All that an online procedure remembers: it grows by one entry per rejection and by nothing else.
 *
 * @param tests number of hypotheses tested
 * @param candidates number of them at or below SAFFRON's lambda; 0 for the other procedures
 * @param rejections places in the order of the hypotheses rejected, ascending
 * @param marks one number per rejection: SAFFRON's count of candidates when it was made, LORD*'s
 *     place of the first hypothesis that could know of it (0 where none could yet); 0 for LORD++
 */
public record OnlineState(long tests, long candidates, long[] rejections, long[] marks) {
  /** Nothing tested yet. */
  public static OnlineState empty() {
    return new OnlineState(0, 0, new long[0], new long[0]);
  }
}
