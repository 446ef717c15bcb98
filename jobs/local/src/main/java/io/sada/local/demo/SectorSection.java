package io.sada.local.demo;

import io.sada.contract.SectorResponse;
import io.sada.local.Wording;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How whole sectors moved, by the test that minds how tokens move together. */
final class SectorSection {

  private static final int SHOWN = 6;
  private static final String WINDOW = "post_1h";

  private final PrintWriter out;
  private final Findings findings;

  SectorSection(PrintWriter out, Findings findings) {
    this.out = out;
    this.findings = findings;
  }

  void print() {
    List<SectorResponse> tested =
        findings.sectors().stream()
            .filter(s -> s.window().equals(WINDOW) && s.kpT() != null)
            .sorted(Comparator.comparingDouble(s -> -Math.abs(s.kpT())))
            .toList();
    out.printf(
        "  %-22s %-42s %6s %8s %7s %8s  %s%n",
        "sector", "event", "tokens", "CAAR", "kp_t", "kp_p", "FDR");
    tested.stream().limit(SHOWN).forEach(this::row);
    out.printf("  %d of %d shown%n", Math.min(SHOWN, tested.size()), tested.size());
  }

  private void row(SectorResponse s) {
    out.printf(
        Locale.ROOT,
        "  %-22s %-42.42s %6d %8s %7.1f %8s  %s%n",
        s.sector(),
        findings.event(s.eventId()) == null
            ? s.eventId()
            : Wording.headline(findings.event(s.eventId())),
        s.nTokens(),
        s.caar() == null ? "-" : Wording.percent(s.caar()),
        s.kpT(),
        Wording.p(s.kpPRobust() == null ? s.kpP() : s.kpPRobust()),
        s.fdrRejected() == null ? "-" : s.fdrRejected() ? "effect" : "unproven");
  }
}
