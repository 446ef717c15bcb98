package io.sada.bench.harness;

import java.util.List;

/**
 * How to start a worker.
 *
 * @param name in the table
 * @param contender has a public constructor that takes a list of texts
 * @param jvm options of its JVM
 */
public record WorkerSpec(
    String name, Class<? extends Contender> contender, List<String> jvm, List<String> arguments) {
  /** The same heap and collector for all. */
  private static final List<String> JVM =
      List.of("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2");

  public WorkerSpec(String name, Class<? extends Contender> contender, Object... arguments) {
    this(name, contender, JVM, List.of(arguments).stream().map(Object::toString).toList());
  }
}
