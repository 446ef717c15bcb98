package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.SectorResponse;
import io.sada.local.Wording;
import io.sada.pipeline.options.StudyWindow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run's account for a reader at a terminal: what came out, and what stands out. */
public final class RunSummary {
  private static final int SHOWN = 10;
  private static final String ROW = "  %-10s %-40.40s %-16s %10s  %-20s %8s %9s  %s%n";
  private static final String SECTOR_ROW = "  %-22s %-40.40s %-16s %10s %6s %8s %9s  %s%n";

  private final PrintWriter out;

  public RunSummary(PrintWriter out) {
    this.out = out;
  }

  /** Prints the account. */
  public void print(RunResults results) {
    counts(results);
    if (!results.strongest().isEmpty()) {
      tokens(results);
    }
    if (!results.strongestSectors().isEmpty()) {
      sectors(results);
    }
    out.flush();
  }

  private void counts(RunResults results) {
    out.println();
    line("events", results.events().size(), "");
    for (Map.Entry<String, Tally> kind : results.eventRecords().entrySet()) {
      out.printf("  %-14s %9s  %s%n", "", "", kind.getKey() + " records: " + kind.getValue());
    }
    line("impacts", results.impactRecords().total(), results.impactRecords().toString());
    line("sectors", results.sectorRecords().total(), results.sectorRecords().toString());
    line("correlations", results.correlations().records(), "");
    line("dead letters", results.deadLetters().total(), results.deadLetters().toString());
    List<Hypothesis> tests = results.hypotheses();
    long rejected = tests.stream().filter(Hypothesis::rejected).count();
    line("tests", tests.size(), Figures.count(rejected) + " rejected by the online procedure");
  }

  private void line(String name, long count, String parts) {
    out.printf("  %-14s %9s  %s%n", name, Figures.count(count), parts);
  }

  private void tokens(RunResults results) {
    List<Impact> strongest = results.strongest();
    heading("NAMED TOKENS at " + StudyWindow.TESTED, strongest.size());
    out.printf(
        ROW, "token", "event", "announced", "CAR", "95 % interval", "scar", "p_robust", "FDR");
    for (Impact i : strongest.subList(0, Math.min(SHOWN, strongest.size()))) {
      out.printf(
          ROW,
          i.symbol(),
          title(results, i.eventId()),
          announced(results, i.eventId()),
          Figures.percent(i.car()),
          Figures.interval(Interval.of(i)),
          Figures.number(i.scar(), 2),
          Figures.p(i.pRobust()),
          decision(i.fdrRejected()));
    }
  }

  private void sectors(RunResults results) {
    List<SectorResponse> strongest = results.strongestSectors();
    heading("SECTORS at " + StudyWindow.TESTED, strongest.size());
    out.printf(
        SECTOR_ROW, "sector", "event", "announced", "CAAR", "tokens", "kp_t", "kp_p_rob.", "FDR");
    for (SectorResponse s : strongest.subList(0, Math.min(SHOWN, strongest.size()))) {
      out.printf(
          SECTOR_ROW,
          s.sector(),
          title(results, s.eventId()),
          announced(results, s.eventId()),
          Figures.percent(s.caar()),
          s.nTokens(),
          Figures.number(s.kpT(), 2),
          Figures.p(s.kpPRobust()),
          decision(s.fdrRejected()));
    }
  }

  private void heading(String what, int all) {
    out.println();
    out.printf(
        Locale.ROOT,
        "%s, strongest first%s%n",
        what,
        all > SHOWN ? " (" + SHOWN + " of " + Figures.count(all) + ")" : "");
  }

  /** What an event is called: its subject and act, else its id. */
  static String title(Event event, String id) {
    return event == null || event.subjects().isEmpty() ? id : Wording.headline(event);
  }

  private static String title(RunResults results, String id) {
    return title(results.event(id), id);
  }

  private static String announced(RunResults results, String id) {
    Event event = results.event(id);
    return event == null || event.announcedAt() == null
        ? Figures.NONE
        : event.announcedAt().substring(0, 16).replace('T', ' ');
  }

  /** {@code rejected}, {@code kept}, or a dash where nothing was tested. */
  static String decision(Boolean rejected) {
    return rejected == null ? Figures.NONE : rejected ? "rejected" : "kept";
  }
}
