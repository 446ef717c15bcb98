package io.sada.bench.suites;

import java.util.List;

/** All of them, in the order of the table. */
public final class Suites {
  private static final List<Suite> ALL =
      List.of(
          new MicroSuite(),
          new FilesSuite(),
          new KafkaSuite(),
          new RivalsSuite(),
          new GrowthSuite(),
          new StateSuite(),
          new LatencySuite());

  private Suites() {}

  /**
   * @param names empty for all
   * @throws IllegalArgumentException for a name that no suite has
   */
  public static List<Suite> of(List<String> names) {
    names.stream()
        .filter(name -> ALL.stream().noneMatch(suite -> suite.name().equals(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("there is no suite " + name);
            });
    return ALL.stream().filter(suite -> names.isEmpty() || names.contains(suite.name())).toList();
  }
}
