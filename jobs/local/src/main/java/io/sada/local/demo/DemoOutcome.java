package io.sada.local.demo;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;

/**
 * What a demo found, and where it may still be looked at.
 *
 * @param bootstrapServers of the broker
 * @param webUi of the cluster
 */
public record DemoOutcome(
    Findings findings,
    SampleArticles articles,
    List<MarketSettings.Shock> shocks,
    String bootstrapServers,
    URI webUi) {

  /** Prints the account for a reader at a terminal. */
  public void print(PrintWriter out) {
    new Account(out, findings, articles, shocks).print();
  }
}
