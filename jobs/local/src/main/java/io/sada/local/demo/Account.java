package io.sada.local.demo;

import io.sada.local.demo.SampleArticles.Sample;
import java.io.PrintWriter;
import java.util.List;

/** The demo's closing account for a reader at a terminal. */
final class Account {

  private final PrintWriter out;
  private final Findings findings;
  private final SampleArticles articles;
  private final List<MarketSettings.Shock> shocks;

  Account(
      PrintWriter out,
      Findings findings,
      SampleArticles articles,
      List<MarketSettings.Shock> shocks) {
    this.out = out;
    this.findings = findings;
    this.articles = articles;
    this.shocks = shocks;
  }

  void print() {
    heading("EVENTS: %d, from %d articles", findings.events().size(), articles.articles().size());
    new EventSection(out).print(findings.events());
    heading("STRONGEST IMPACTS in the hour after the announcement (the market is simulated)");
    new ImpactSection(out, findings, shocks).print();
    heading("STRONGEST SECTOR RESPONSES in the same hour");
    new SectorSection(out, findings).print();
    heading("NO EVENT in these articles");
    silentArticles();
    heading("REJECTED: %d records that could not be read", findings.deadLetters().size());
    new RejectionSection(out).print(findings.deadLetters());
    out.flush();
  }

  private void silentArticles() {
    List<String> told = findings.events().stream().flatMap(e -> e.articles().stream()).toList();
    for (Sample article : articles.articles()) {
      if (!told.contains(article.id())) {
        out.printf("  %-24s %s%n", article.id(), article.title());
      }
    }
  }

  private void heading(String format, Object... args) {
    out.println();
    out.printf(format + "%n", args);
  }
}
