package io.sada.study.fdr;

import java.util.Arrays;

/**
 * Tests hypotheses one at a time, each at a level that the rejections before it have earned, so
 * that the expected share of false ones among all rejections stays at or below alpha.
 *
 * <p>Constants are those of the R package onlineFDR. {@link StrictMath} throughout: a decision must
 * not hang on the machine. A test costs O(rejections).
 */
public abstract class OnlineFdr {
  private final double alpha;
  private final double initialWealth;
  private long tests;
  private long[] rejections;

  /** The marks that go with the rejections; see {@link OnlineState#marks()}. */
  long[] marks;

  OnlineFdr(double alpha, double initialWealth, OnlineState state) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be between 0 and 1: " + alpha);
    }
    this.alpha = alpha;
    this.initialWealth = initialWealth;
    this.tests = state.tests();
    this.rejections = state.rejections().clone();
    this.marks = state.marks().clone();
  }

  /**
   * A procedure that goes on from a state.
   *
   * @param procedure which one
   * @param alpha bound on the false discovery rate, between 0 and 1
   * @param state what it remembers, of the same procedure
   */
  public static OnlineFdr of(Procedure procedure, double alpha, OnlineState state) {
    return switch (procedure) {
      case LORD_PLUS_PLUS -> new LordPlusPlus(alpha, state);
      case SAFFRON -> new Saffron(alpha, state);
      case LORD_STAR -> new LordStar(alpha, state);
    };
  }

  /**
   * Tests the next hypothesis.
   *
   * @param p its p value, between 0 and 1
   * @param overlapping how many of the hypotheses just before it share data with it; only {@link
   *     Procedure#LORD_STAR} asks. It may exceed the last one's number by one at most.
   */
  public final Decision test(double p, int overlapping) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be between 0 and 1: " + p);
    }
    tests++;
    double level = level(tests, overlapping);
    boolean rejected = p <= level;
    record(p);
    if (rejected) {
      int n = rejections.length;
      rejections = Arrays.copyOf(rejections, n + 1);
      marks = Arrays.copyOf(marks, n + 1);
      rejections[n] = tests;
      marks[n] = mark();
    }
    return new Decision(tests, level, rejected);
  }

  /** What it remembers now. */
  public final OnlineState state() {
    return new OnlineState(tests, candidates(), rejections.clone(), marks.clone());
  }

  /** Level of the test with this number, from 1. */
  abstract double level(long test, int overlapping);

  /** Share of wealth spent on the j-th test since it was earned; sums to 1 over j = 1, 2, ... */
  abstract double gamma(long j);

  /** Takes note of a p value before its rejection is stored. */
  void record(double p) {}

  /** Mark of a rejection made now. */
  long mark() {
    return 0;
  }

  long candidates() {
    return 0;
  }

  final int rejected() {
    return rejections.length;
  }

  final long rejection(int i) {
    return rejections[i];
  }

  final double initial(long j) {
    return initialWealth * gamma(j);
  }

  /** What the i-th rejection adds: the first pays for the initial wealth too. */
  final double earned(int i, long j) {
    return (i == 0 ? alpha - initialWealth : alpha) * gamma(j);
  }

  static double lordGamma(long j) {
    double log = StrictMath.log(j);
    return 0.07720838 * StrictMath.log(Math.max(j, 2)) / (j * StrictMath.exp(StrictMath.sqrt(log)));
  }
}
