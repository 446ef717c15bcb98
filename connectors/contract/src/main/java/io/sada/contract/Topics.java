package io.sada.contract;

/** The topics of version 1 of the contract. */
public final class Topics {
  public static final String NEWS = "sada.news.v1";
  public static final String TICKS = "sada.ticks.v1";
  public static final String EVENTS = "sada.events.v1";
  public static final String IMPACTS = "sada.impacts.v1";
  public static final String SECTORS = "sada.sectors.v1";
  public static final String CORRELATIONS = "sada.correlations.v1";
  public static final String DEAD_LETTERS = "sada.dead-letters.v1";

  private Topics() {}
}
