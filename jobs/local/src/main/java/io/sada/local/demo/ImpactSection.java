package io.sada.local.demo;

import io.sada.contract.Impact;
import io.sada.local.Wording;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;

/** The clearest abnormal returns beside the shocks that were put into the market. */
final class ImpactSection {

  private static final int SHOWN = 12;
  private static final String WINDOW = "post_1h";

  private final PrintWriter out;
  private final Findings findings;
  private final List<MarketSettings.Shock> shocks;

  ImpactSection(PrintWriter out, Findings findings, List<MarketSettings.Shock> shocks) {
    this.out = out;
    this.findings = findings;
    this.shocks = shocks;
  }

  void print() {
    List<Impact> tested =
        findings.impacts().stream()
            .filter(i -> i.window().equals(WINDOW) && i.scar() != null)
            .sorted(Comparator.comparingDouble(i -> -Math.abs(i.scar())))
            .toList();
    out.printf(
        "  %-7s %-42s %8s %18s %7s %8s %8s  %-8s %8s%n",
        "token", "event", "CAR", "95% interval", "scar", "p_t", "p_robust", "FDR", "put in");
    tested.stream().limit(SHOWN).forEach(this::row);
    out.printf(
        "  %d of %d impacts shown; CAR is the return that the benchmarks do not explain; FDR is"
            + " what the online procedure decides of p_robust among all tests so far (- where"
            + " sectors stand for their tokens)%n",
        Math.min(SHOWN, tested.size()), tested.size());
  }

  private void row(Impact i) {
    double half = TDistribution.of(i.df()).inverseSurvivalProbability(0.025) * i.seCar();
    out.printf(
        Locale.ROOT,
        "  %-7s %-42.42s %8s %18s %7.1f %8s %8s  %-8s %8s%n",
        i.symbol(),
        findings.event(i.eventId()) == null
            ? i.eventId()
            : Wording.headline(findings.event(i.eventId())),
        Wording.percent(i.car()),
        Wording.percent(i.car() - half) + ".." + Wording.percent(i.car() + half),
        i.scar(),
        Wording.p(i.pT()),
        Wording.p(i.pRobust()),
        decision(i),
        putIn(i));
  }

  private static String decision(Impact i) {
    if (i.fdrRejected() == null) {
      return "-";
    }
    return i.fdrRejected() ? "effect" : "unproven";
  }

  private String putIn(Impact i) {
    double sum =
        shocks.stream()
            .filter(s -> s.symbols().contains(i.symbol()))
            .filter(s -> s.atMs() >= i.windowFromMs() && s.atMs() < i.windowToMs())
            .mapToDouble(MarketSettings.Shock::logReturn)
            .sum();
    return sum == 0 ? "nothing" : Wording.percent(sum);
  }
}
