package io.sada.local.report;

import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Impact;
import io.sada.contract.Relation;
import io.sada.contract.SectorResponse;
import io.sada.contract.Times;
import io.sada.contract.TokenLink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of the page that are about the run as a whole. */
final class Overview {
  private static final int PAYLOAD_SHOWN = 160;
  private static final double NEVER = 2;

  private final RunResults results;
  private final Selection selection;
  private final Links links;

  Overview(RunResults results, Selection selection, Links links) {
    this.results = results;
    this.selection = selection;
    this.links = links;
  }

  List<View.Tile> tiles() {
    List<Hypothesis> tests = results.hypotheses();
    long rejected = tests.stream().filter(Hypothesis::rejected).count();
    String kinds =
        results.eventRecords().entrySet().stream()
            .map(kind -> kind.getKey() + ": " + kind.getValue())
            .collect(Collectors.joining("; "));
    return List.of(
        new View.Tile(Figures.count(results.events().size()), "events", kinds),
        tile(results.impactRecords(), "impacts"),
        tile(results.sectorRecords(), "sector responses"),
        new View.Tile(
            Figures.count(tests.size()), "online tests", Figures.count(rejected) + " rejected"),
        new View.Tile(
            Figures.count(results.correlations().records()),
            "rolling correlations",
            Figures.count(results.correlations().lines().size()) + " series"),
        tile(results.deadLetters(), "dead letters"));
  }

  private static View.Tile tile(Tally tally, String label) {
    return new View.Tile(Figures.count(tally.total()), label, tally.toString());
  }

  /** The clearest of named tokens, their intervals on one scale. */
  List<View.Strong> tokens() {
    List<Impact> strongest = first(results.strongest());
    double reach =
        strongest.stream()
            .filter(i -> Interval.of(i) != null)
            .mapToDouble(i -> Math.max(-Interval.of(i).low(), Interval.of(i).high()))
            .max()
            .orElse(1);
    List<View.Strong> rows = new ArrayList<>();
    for (Impact i : strongest) {
      Interval interval = Interval.of(i);
      rows.add(
          new View.Strong(
              i.symbol(),
              links.to(i.eventId()),
              Figures.percent(i.car()),
              Figures.interval(interval),
              interval == null ? 50 : place(interval.low(), reach),
              interval == null ? 0 : place(interval.high(), reach) - place(interval.low(), reach),
              place(i.car() == null ? 0 : i.car(), reach),
              Figures.number(i.scar(), 2),
              "",
              Figures.p(i.pT()),
              Figures.p(i.pRobust()),
              RunSummary.decision(i.fdrRejected())));
    }
    return rows;
  }

  /** The clearest of sectors. */
  List<View.Strong> sectors() {
    List<SectorResponse> strongest = first(results.strongestSectors());
    double reach = strongest.stream().mapToDouble(s -> Math.abs(s.caar())).max().orElse(1);
    List<View.Strong> rows = new ArrayList<>();
    for (SectorResponse s : strongest) {
      rows.add(
          new View.Strong(
              s.sector().toString().replace('_', ' '),
              links.to(s.eventId()),
              Figures.percent(s.caar()),
              "",
              Math.min(place(0, reach), place(s.caar(), reach)),
              Math.abs(place(s.caar(), reach) - place(0, reach)),
              place(s.caar(), reach),
              Figures.number(s.kpT(), 2),
              Figures.count(s.nTokens()),
              Figures.p(s.kpP()),
              Figures.p(s.kpPRobust()),
              RunSummary.decision(s.fdrRejected())));
    }
    return rows;
  }

  private static double place(double value, double reach) {
    return Math.round(500 + 490 * value / (reach == 0 ? 1 : reach)) / 10.0;
  }

  private static <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(rows.size(), Limits.STRONGEST));
  }

  /** Every event, those that tell most where they are too many, in the order of time. */
  List<View.Listed> events() {
    return selection.ranked(results.events()).stream()
        .limit(Limits.LISTED_EVENTS)
        .sorted(BY_TIME)
        .map(this::listed)
        .toList();
  }

  static final Comparator<Event> BY_TIME =
      Comparator.comparing(Event::announcedAtMs, Comparator.nullsLast(Long::compare))
          .thenComparing(Event::eventId);

  private View.Listed listed(Event event) {
    Double p = selection.smallestP(event.eventId());
    return new View.Listed(
        links.to(event.eventId()),
        event.kind().toString(),
        event.status() == null ? "" : event.status().toString(),
        event.action() == EventAction.RETRACTED,
        event.tokens().stream()
            .filter(t -> t.relation() == Relation.NAMED)
            .map(TokenLink::symbol)
            .collect(Collectors.joining(", ")),
        Figures.p(p),
        p == null ? NEVER : p,
        selection.rejected(event.eventId()) ? "rejected" : "");
  }

  /** The online tests that were rejected and those next to it, in their order. */
  List<View.Test> tests() {
    return results.hypotheses().stream()
        .sorted(
            Comparator.<Hypothesis, Boolean>comparing(h -> !h.rejected())
                .thenComparing(Hypothesis::p, Comparator.nullsLast(Double::compare)))
        .limit(Limits.HYPOTHESES)
        .sorted(Comparator.comparingLong(Hypothesis::seq))
        .map(
            h ->
                new View.Test(
                    h.seq(),
                    Links.time(Times.iso(h.knownAtMs())),
                    h.name().replace('_', ' '),
                    links.to(h.eventId()),
                    Figures.p(h.p()),
                    Figures.p(h.alpha()),
                    RunSummary.decision(h.rejected())))
        .toList();
  }

  /** The latest online tests for their chart. */
  String testData() {
    List<Hypothesis> all = results.hypotheses();
    List<Hypothesis> drawn = all.subList(Math.max(0, all.size() - Limits.POINTS), all.size());
    return ChartData.json(
        Map.of(
            "seq", drawn.stream().map(Hypothesis::seq).toList(),
            "time", drawn.stream().map(Hypothesis::knownAtMs).toList(),
            "p", drawn.stream().map(Hypothesis::p).toList(),
            "alpha", drawn.stream().map(Hypothesis::alpha).toList(),
            "rejected", drawn.stream().map(Hypothesis::rejected).toList(),
            "name", drawn.stream().map(Hypothesis::name).toList(),
            "event", drawn.stream().map(h -> links.to(h.eventId()).title()).toList()));
  }

  List<View.Series> correlations() {
    return results.correlations().lines().stream()
        .limit(Limits.CORRELATIONS)
        .map(
            line ->
                new View.Series(
                    line.key().replace('_', ' '),
                    line.kind(),
                    line.windows(),
                    line.below(),
                    Figures.p(line.best() == null ? null : line.best().pShift()),
                    Figures.number(line.best() == null ? null : line.best().bestR(), 3),
                    Figures.number(line.best() == null ? null : line.best().bestLagBars(), 0),
                    line.best() == null ? Figures.NONE : Links.time(line.best().windowTo())))
        .toList();
  }

  List<View.Rejected> deadLetters() {
    return results.firstDeadLetters().stream().map(Overview::deadLetter).toList();
  }

  private static View.Rejected deadLetter(DeadLetter letter) {
    String payload = "";
    if (letter.payloadBase64() != null) {
      byte[] bytes = Base64.getDecoder().decode(letter.payloadBase64());
      payload = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "·");
      payload =
          payload.length() <= PAYLOAD_SHOWN ? payload : payload.substring(0, PAYLOAD_SHOWN) + "…";
    }
    return new View.Rejected(
        letter.errorClass().toString().replace('_', ' '),
        letter.message(),
        "%s, byte %,d".formatted(letter.sourceTopic(), letter.sourceOffset()),
        payload);
  }
}
