package io.sada.bench.harness;

import java.util.Map;

/** One way to do the work, warm between its runs. */
public interface Contender extends AutoCloseable {
  /** What a run took, in seconds. */
  String SECONDS = "seconds";

  /** Processor time of the run's process, all threads; says more than seconds on a busy machine. */
  String CPU = "cpu seconds";

  /** Ticks a second. */
  String RATE = "ticks/s";

  /** Ticks a second from the first tick that leaves a source to the last. */
  String FLOW = "flowing";

  /**
   * Does the work once.
   *
   * @param round number of the run, from 0, warm-up included
   * @return figures by name
   */
  Map<String, Double> run(int round) throws Exception;

  @Override
  default void close() throws Exception {
    // Most have nothing to put away.
  }
}
