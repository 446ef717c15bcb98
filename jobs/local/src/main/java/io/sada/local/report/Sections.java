package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Evidence;
import io.sada.contract.Impact;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One event of the page: its fields and words, its charts, its tests. */
final class Sections {
  /** So many events are unfolded from the start; a page of hundreds is easier to look through. */
  private static final int OPEN = 12;

  private final Selection selection;
  private final Links links;
  private final Shelf shelf;
  private final Panels panels;
  private final Paths paths;
  private final TestTables tables;
  private int made;

  Sections(
      StudyOptions options,
      Selection selection,
      Links links,
      Shelf shelf,
      Panels panels,
      Paths paths) {
    this.selection = selection;
    this.links = links;
    this.shelf = shelf;
    this.panels = panels;
    this.paths = paths;
    this.tables = new TestTables(options.windows());
  }

  View.Section of(EventDetail detail) {
    Event event = detail.event();
    List<ChartData.Panel> charts = new ArrayList<>();
    List<View.Panel> tokens = tokenPanels(detail, charts);
    List<View.Panel> sectors = sectorPanels(detail, charts);
    List<Evidence> words = words(event);
    return new View.Section(
        links.to(event.eventId()),
        event.eventId(),
        event.kind().toString(),
        event.status() == null ? "" : event.status().toString(),
        event.action() == EventAction.RETRACTED,
        headline(detail),
        selection.rejected(event.eventId()) ? "rejected" : "",
        made++ < OPEN,
        Facts.of(event),
        Passages.of(event, words.subList(0, Math.min(words.size(), Limits.WORDS)), shelf),
        Math.max(0, words.size() - Limits.WORDS),
        Sources.of(event, shelf),
        Math.max(0, event.articles().size() - Limits.ARTICLES),
        tokens,
        sectors,
        chartNote(detail, charts),
        ChartData.json(Map.of("range", ChartData.range(charts), "panels", charts)),
        detail.symbols().stream()
            .limit(Limits.TESTED_TOKENS)
            .map(symbol -> tables.token(detail, symbol))
            .toList(),
        detail.sectors().stream().map(sector -> tables.sector(detail, sector)).toList(),
        testsNote(detail));
  }

  /** The first words of each field, in the order in which the event gives them. */
  private static List<Evidence> words(Event event) {
    Map<String, Evidence> first = new LinkedHashMap<>();
    event.evidence().forEach(evidence -> first.putIfAbsent(evidence.field(), evidence));
    return List.copyOf(first.values());
  }

  private String headline(EventDetail detail) {
    return detail.symbols().stream()
        .filter(detail::named)
        .map(symbol -> detail.impact(symbol, StudyWindow.TESTED))
        .filter(i -> i != null && i.car() != null)
        .findFirst()
        .map(i -> i.symbol() + " " + Figures.percent(i.car()) + ", p " + Figures.p(i.pRobust()))
        .orElse("");
  }

  private List<View.Panel> tokenPanels(EventDetail detail, List<ChartData.Panel> charts) {
    List<View.Panel> views = new ArrayList<>();
    for (String symbol : detail.symbols()) {
      ChartData.Panel chart = views.size() < Limits.PANELS ? panels.token(detail, symbol) : null;
      if (chart != null) {
        Impact i = detail.impact(symbol, StudyWindow.TESTED);
        boolean rejected = i != null && Boolean.TRUE.equals(i.fdrRejected());
        String tag = detail.named(symbol) ? "named" : "by sector";
        views.add(new View.Panel(symbol, tag, rejected, caption(i), charts.size()));
        charts.add(chart);
      }
    }
    return views;
  }

  private static String caption(Impact i) {
    return i == null || i.car() == null
        ? ""
        : "1 h " + Figures.percent(i.car()) + " · p " + Figures.p(i.pRobust());
  }

  private List<View.Panel> sectorPanels(EventDetail detail, List<ChartData.Panel> charts) {
    List<View.Panel> views = new ArrayList<>();
    for (SectorId sector : detail.sectors()) {
      ChartData.Panel chart = panels.sector(detail, sector);
      if (chart != null) {
        SectorResponse s = detail.sector(sector, StudyWindow.TESTED);
        boolean rejected = s != null && Boolean.TRUE.equals(s.fdrRejected());
        String tag = s == null ? "" : s.nTokens() + " tokens";
        views.add(
            new View.Panel(
                sector.toString().replace('_', ' '), tag, rejected, caption(s), charts.size()));
        charts.add(chart);
      }
    }
    return views;
  }

  private static String caption(SectorResponse s) {
    return s == null || s.caar() == null
        ? ""
        : "1 h " + Figures.percent(s.caar()) + " · p " + Figures.p(s.kpPRobust());
  }

  private String chartNote(EventDetail detail, List<ChartData.Panel> charts) {
    List<String> notes = new ArrayList<>();
    long drawable =
        detail.symbols().stream().filter(symbol -> !detail.studied(symbol).isEmpty()).count();
    if (drawable > Limits.PANELS) {
      notes.add(
          "%d of %d tokens are drawn: the named ones, then those with the largest |scar|."
              .formatted(Limits.PANELS, drawable));
    }
    if (charts.stream().anyMatch(chart -> chart.x() != null)) {
      notes.add(
          paths.served(detail)
              ? "Where no path bar by bar could be made that meets the records, the points at the"
                  + " windows' ends are joined."
              : "There was no room for paths bar by bar: the points at the windows' ends are"
                  + " joined.");
    }
    return String.join(" ", notes);
  }

  private static String testsNote(EventDetail detail) {
    int all = detail.symbols().size();
    return all > Limits.TESTED_TOKENS
        ? "%d of %d tokens are shown; impacts.jsonl holds all.".formatted(Limits.TESTED_TOKENS, all)
        : "";
  }
}
