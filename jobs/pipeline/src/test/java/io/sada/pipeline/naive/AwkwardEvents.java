package io.sada.pipeline.naive;

import static io.sada.pipeline.naive.AwkwardMarket.HOUR;
import static io.sada.pipeline.naive.AwkwardMarket.MINUTE;
import static io.sada.pipeline.naive.AwkwardMarket.START;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.Prominence;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events with all that is awkward about real ones: announced late, known late, sharing tokens and
 * minutes, revised, taken back, with tokens that come and go, benchmarks named, near the end of the
 * data, known to the day only.
 */
public final class AwkwardEvents {
  private static final List<SectorId> COMPUTE = List.of(SectorId.DECENTRALISED_COMPUTE);
  private static final List<SectorId> AGENTS = List.of(SectorId.AI_AGENTS_DATA);
  private static final List<SectorId> BOTH =
      List.of(SectorId.DECENTRALISED_COMPUTE, SectorId.AI_AGENTS_DATA);

  private final long hours;
  private final int crowd;
  private final String benchmark;
  private final List<Event> events = new ArrayList<>();

  private AwkwardEvents(long hours, int crowd, String benchmark) {
    this.benchmark = benchmark;
    this.hours = hours;
    this.crowd = crowd;
  }

  /**
   * All revisions in order of known_at, for a market of that length and crowd.
   *
   * @param benchmark one that is named as a token
   */
  public static List<Event> events(long hours, int crowd, String benchmark) {
    AwkwardEvents all = new AwkwardEvents(hours, crowd, benchmark);
    all.simple();
    all.revised();
    all.events.sort(Comparator.comparingLong(Event::knownAtMs));
    return List.copyOf(all.events);
  }

  private static TokenLink named(String symbol, List<SectorId> sectors) {
    return new TokenLink(symbol, Relation.NAMED, sectors);
  }

  private static TokenLink reached(String symbol, List<SectorId> sectors) {
    return new TokenLink(symbol, Relation.SECTOR, sectors);
  }

  private List<TokenLink> tokens(TokenLink... links) {
    return List.of(links);
  }

  private List<TokenLink> everybody() {
    List<TokenLink> links = new ArrayList<>();
    links.add(named("T01", COMPUTE));
    for (int i = 2; i <= crowd; i++) {
      links.add(reached("T%02d".formatted(i), i % 5 == 0 ? BOTH : COMPUTE));
    }
    for (String odd : List.of("FLAT", "ONCE", "AFTER", "RARE", "YOUNG", "TINY", "HUGE", "NEVER")) {
      links.add(reached(odd, COMPUTE));
    }
    return links;
  }

  private void simple() {
    long noon = START + 13 * HOUR + 7 * MINUTE;
    add("early", 1, Kind.FUNDING, START + 3 * HOUR, 2_000, tokens(named("T01", AGENTS)));
    add("everybody", 1, Kind.REGULATORY, noon + 17_345, 3_000, everybody());
    add(
        "same-minute",
        1,
        Kind.FUNDING,
        noon + 50_000,
        40_000,
        tokens(named("T02", AGENTS), reached("T05", AGENTS), reached("LAGS", AGENTS)));
    add(
        "benchmark",
        1,
        Kind.REGULATORY,
        noon + 40 * MINUTE,
        1_000,
        tokens(named(benchmark, COMPUTE), reached("LAGS", COMPUTE), reached("T03", COMPUTE)));
    add(
        "known-in-time-for-seconds",
        1,
        Kind.FUNDING,
        noon + 2 * HOUR,
        70 * MINUTE,
        tokens(named("LAGS", AGENTS), reached("TINY", AGENTS)));
    add(
        "known-late",
        1,
        Kind.FUNDING,
        noon + HOUR,
        5 * HOUR,
        tokens(named("HUGE", AGENTS), reached("T04", AGENTS), reached("T05", AGENTS)));
    long gap = START + 15 * HOUR - 7 * MINUTE;
    add(
        "ends-in-a-gap",
        1,
        Kind.FUNDING,
        gap - 56 * MINUTE,
        5_000,
        tokens(named("T06", AGENTS), reached("T07", AGENTS), reached("T08", AGENTS)));
    long end = START + hours * HOUR;
    add(
        "near-the-end",
        1,
        Kind.REGULATORY,
        end - 30 * MINUTE,
        1_000,
        tokens(named("RARE", AGENTS), named("T01", AGENTS), reached("T09", AGENTS)));
    add("rare", 1, Kind.FUNDING, end - 2 * HOUR, 1_000, tokens(named("RARE", List.of())));
    event(
        "day",
        1,
        EventAction.CREATED,
        Kind.FUNDING,
        noon,
        Precision.DAY,
        noon + HOUR,
        tokens(named("T01", AGENTS)));
  }

  private void revised() {
    long evening = START + 17 * HOUR + 3 * MINUTE + 12_000;
    add(
        "earlier",
        1,
        Kind.FUNDING,
        evening,
        10_000,
        tokens(named("T01", AGENTS), reached("T02", AGENTS), reached("T03", AGENTS)));
    event(
        "earlier",
        2,
        EventAction.UPDATED,
        Kind.FUNDING,
        evening - 7 * MINUTE,
        Precision.TIME,
        evening + 25 * MINUTE,
        tokens(named("T01", AGENTS), reached("T03", AGENTS), reached("T04", AGENTS)));
    event(
        "earlier",
        3,
        EventAction.UPDATED,
        Kind.FUNDING,
        evening - 7 * MINUTE,
        Precision.TIME,
        evening + 90 * MINUTE,
        tokens(named("T01", AGENTS), reached("T03", AGENTS), reached("T02", AGENTS)));
    List<TokenLink> some =
        tokens(named("T01", COMPUTE), reached("T02", COMPUTE), reached("T10", COMPUTE));
    add("retracted", 1, Kind.REGULATORY, evening + 30 * MINUTE, 5_000, some);
    event(
        "retracted",
        2,
        EventAction.RETRACTED,
        Kind.REGULATORY,
        evening + 30 * MINUTE,
        Precision.TIME,
        evening + 200 * MINUTE,
        some);
    add("later", 1, Kind.FUNDING, evening + 60 * MINUTE, 5_000, some);
    event(
        "later",
        2,
        EventAction.UPDATED,
        Kind.FUNDING,
        evening + 95 * MINUTE,
        Precision.TIME,
        evening + 100 * MINUTE,
        some);
  }

  private void add(
      String id, int revision, Kind kind, long announced, long delay, List<TokenLink> tokens) {
    event(
        id,
        revision,
        EventAction.CREATED,
        kind,
        announced,
        Precision.TIME,
        announced + delay,
        tokens);
  }

  private void event(
      String id,
      int revision,
      EventAction action,
      Kind kind,
      long announced,
      Precision precision,
      long known,
      List<TokenLink> tokens) {
    events.add(of(id, revision, action, kind, announced, precision, known, tokens));
  }

  /** An event that says nothing but what the study needs. */
  public static Event of(
      String id,
      int revision,
      EventAction action,
      Kind kind,
      long announced,
      Precision precision,
      long known,
      List<TokenLink> tokens) {
    return new Event(
        id,
        revision,
        action,
        kind,
        EventStatus.CONFIRMED,
        Prominence.PRIMARY,
        announced,
        precision,
        known,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        tokens.stream().flatMap(token -> token.sectors().stream()).distinct().toList(),
        tokens,
        null,
        null,
        null,
        0.9,
        null,
        null,
        null,
        null);
  }
}
