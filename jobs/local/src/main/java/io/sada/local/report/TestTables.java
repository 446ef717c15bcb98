package io.sada.local.report;

import io.sada.contract.Impact;
import io.sada.contract.RecordStatus;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tables of tests: one row for each window, in the order of their ends. */
final class TestTables {
  static final List<String> TOKEN_COLUMNS =
      List.of(
          "CAR",
          "95 % interval",
          "scar",
          "p_t",
          "p_placebo",
          "p_robust",
          "LM",
          "mad_z",
          "volume ×",
          "silent",
          "hy_corr",
          "lead-lag",
          "llr",
          "bh_q",
          "fdr_alpha",
          "FDR");

  static final List<String> SECTOR_COLUMNS =
      List.of(
          "tokens",
          "positive",
          "CAAR",
          "csect_t",
          "patell_z",
          "bmp_t",
          "rbar",
          "kp_t",
          "kp_p",
          "kp_p_robust",
          "portfolio_t",
          "corrado_z",
          "gsign_z",
          "grank_t",
          "fdr_alpha",
          "FDR");

  private final List<StudyWindow> windows;

  TestTables(List<StudyWindow> windows) {
    this.windows =
        windows.stream()
            .sorted(
                Comparator.comparingLong(StudyWindow::toMs)
                    .thenComparing(Comparator.comparingLong(StudyWindow::fromMs).reversed()))
            .toList();
  }

  View.Tests token(EventDetail detail, String symbol) {
    List<View.TestRow> rows = new ArrayList<>();
    for (StudyWindow window : windows) {
      Impact i = detail.impact(symbol, window.name());
      if (i != null) {
        rows.add(row(window, i.status(), i.car() != null, i.fdrRejected(), cells(i)));
      }
    }
    return new View.Tests(symbol, detail.named(symbol) ? "named" : "by sector", rows);
  }

  View.Tests sector(EventDetail detail, SectorId sector) {
    List<View.TestRow> rows = new ArrayList<>();
    for (StudyWindow window : windows) {
      SectorResponse s = detail.sector(sector, window.name());
      if (s != null) {
        rows.add(row(window, s.status(), s.caar() != null, s.fdrRejected(), cells(s)));
      }
    }
    return new View.Tests(sector.toString().replace('_', ' '), "sector", rows);
  }

  private static View.TestRow row(
      StudyWindow window,
      RecordStatus status,
      boolean studied,
      Boolean rejected,
      List<String> cells) {
    return new View.TestRow(
        window.name(),
        window.name().equals(StudyWindow.TESTED),
        Boolean.TRUE.equals(rejected),
        studied ? cells : List.of(status.toString().replace('_', ' ')));
  }

  private static List<String> cells(Impact i) {
    return List.of(
        Figures.percent(i.car()),
        Figures.interval(Interval.of(i)),
        Figures.number(i.scar(), 2),
        Figures.p(i.pT()),
        Figures.p(i.pPlacebo()),
        Figures.p(i.pRobust()),
        Figures.number(i.lmStat(), 2),
        Figures.number(i.madZ(), 2),
        Figures.number(i.volumeRatio(), 2),
        Figures.number(i.windowMissingBars(), 0),
        Figures.number(i.hyCorr(), 3),
        leadLag(i),
        Figures.number(i.llr(), 2),
        Figures.p(i.bhQ()),
        Figures.p(i.fdrAlpha()),
        RunSummary.decision(i.fdrRejected()));
  }

  private static String leadLag(Impact i) {
    return i.leadLagMs() == null
        ? Figures.NONE
        : Figures.number(i.leadLagMs() / 1000.0, 0) + " s · " + Figures.number(i.leadLagCorr(), 3);
  }

  private static List<String> cells(SectorResponse s) {
    return List.of(
        Figures.count(s.nTokens()),
        Figures.count(s.nPositive()),
        Figures.percent(s.caar()),
        Figures.number(s.csectT(), 2),
        Figures.number(s.patellZ(), 2),
        Figures.number(s.bmpT(), 2),
        Figures.number(s.rbar(), 3),
        Figures.number(s.kpT(), 2),
        Figures.p(s.kpP()),
        Figures.p(s.kpPRobust()),
        Figures.number(s.portfolioT(), 2),
        Figures.number(s.corradoZ(), 2),
        Figures.number(s.gsignZ(), 2),
        Figures.number(s.grankT(), 2),
        Figures.p(s.fdrAlpha()),
        RunSummary.decision(s.fdrRejected()));
  }
}
