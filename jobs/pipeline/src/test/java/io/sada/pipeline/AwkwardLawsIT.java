package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.contract.Topics;
import io.sada.pipeline.naive.Arrivals;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.naive.AwkwardMarket;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws on data with all that is awkward: every record, every revision. */
class AwkwardLawsIT {
  private static final long HOURS = 26;
  private static final int CROWD = 10;
  private static final Settings SETTINGS =
      Settings.defaults()
          .with(
              List.of(
                  "study.length=200",
                  "study.min-bars=100",
                  "study.history=2000",
                  "correlation.window=6h"));
  private static final List<Trade> TRADES = AwkwardMarket.trades(HOURS, CROWD, 11);

  /** Events that become known in batches, as articles do that are fetched together. */
  private static List<Event> batches(List<Event> events) {
    long step = 5 * AwkwardMarket.MINUTE;
    List<Event> batches = new ArrayList<>();
    for (Event event : events) {
      long known = (event.knownAtMs() / step + 1) * step;
      batches.add(
          AwkwardEvents.of(
              event.eventId(),
              event.revision(),
              event.action(),
              event.kind(),
              event.announcedAtMs(),
              event.announcedPrecision(),
              known,
              event.tokens()));
    }
    return batches;
  }

  /** In another order of those that become known together; revisions keep theirs. */
  private static List<Event> shuffled(List<Event> events, Random random) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    shuffled.sort(Comparator.comparingInt(Event::revision));
    shuffled.sort(Comparator.comparingLong(Event::knownAtMs));
    return shuffled;
  }

  @Test
  void sameRecordsAtAnyParallelismAndInAnyOrderOfArrival() throws Exception {
    List<Event> events = batches(AwkwardEvents.events(HOURS, CROWD, "ETH"));
    List<String> one = WholeRuns.run(SETTINGS, TRADES, events, 1);
    assertThat(one).hasSizeGreaterThan(800);
    for (int parallelism : List.of(2, 4)) {
      long seed = new Random().nextLong();
      Random random = new Random(seed);
      List<Trade> arriving = Arrivals.delayed(TRADES, trade -> random.nextInt(5_001));
      List<String> other = WholeRuns.run(SETTINGS, arriving, shuffled(events, random), parallelism);
      WholeRuns.assertSame("parallelism " + parallelism + ", seed " + seed, other, one);
    }
  }

  /**
   * Leaving out what became known after a time changes no record from before it. Only a window that
   * no benchmark had ended by then is incomplete, where ticks from after it completed it.
   */
  @Test
  void noLookAhead() throws Exception {
    List<Event> events = AwkwardEvents.events(HOURS, CROWD, "ETH");
    List<String> all = WholeRuns.run(SETTINGS, TRADES, events, 2);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int trial = 0; trial < 3; trial++) {
      long until =
          AwkwardMarket.START
              + 13 * AwkwardMarket.HOUR
              + (long) (random.nextDouble() * 8 * AwkwardMarket.HOUR);
      List<String> before =
          WholeRuns.run(
              SETTINGS,
              TRADES.stream().filter(trade -> trade.ts() <= until).toList(),
              events.stream().filter(event -> event.knownAtMs() <= until).toList(),
              2);
      Set<String> incomplete = new TreeSet<>();
      WholeRuns.impacts(before)
          .forEach(
              (key, record) -> {
                if (record.get("status").asText().equals("incomplete")) {
                  incomplete.add(record.get("event_id").asText() + record.get("window").asText());
                }
              });
      WholeRuns.assertSame(
          "seed " + seed + ", until " + until,
          knownBy(before, until, incomplete),
          knownBy(all, until, incomplete));
    }
  }

  /** The records known by a time, but for the windows of events that are incomplete. */
  private static List<String> knownBy(List<String> lines, long until, Set<String> incomplete)
      throws IOException {
    List<String> known = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith(Topics.DEAD_LETTERS)) {
        JsonNode record = Json.tree(line.substring(line.indexOf(' ') + 1));
        String window = record.path("event_id").asText() + record.path("window").asText();
        if (record.get("known_at_ms").asLong() <= until && !incomplete.contains(window)) {
          known.add(line);
        }
      }
    }
    return known;
  }

  /** Another event changes no other event's numbers, but confounders and later decisions. */
  @Test
  void anEventChangesNoOther() throws Exception {
    List<Event> events = AwkwardEvents.events(HOURS, CROWD, "ETH");
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Event> more = new ArrayList<>(events);
    List<TokenLink> tokens = new ArrayList<>();
    for (int i = 1; i <= CROWD; i++) {
      if (random.nextBoolean()) {
        tokens.add(
            new TokenLink(
                "T%02d".formatted(i), Relation.NAMED, List.of(SectorId.DECENTRALISED_COMPUTE)));
      }
    }
    long announced =
        AwkwardMarket.START
            + 12 * AwkwardMarket.HOUR
            + (long) (random.nextDouble() * 6 * AwkwardMarket.HOUR);
    more.add(
        AwkwardEvents.of(
            "added",
            1,
            EventAction.CREATED,
            Kind.FUNDING,
            announced,
            Precision.TIME,
            announced + 1_000,
            tokens));
    more.sort(Comparator.comparingLong(Event::knownAtMs));
    List<String> without = WholeRuns.run(SETTINGS, TRADES, events, 2);
    List<String> with = WholeRuns.run(SETTINGS, TRADES, more, 2);
    long decided = announced / AwkwardMarket.MINUTE * AwkwardMarket.MINUTE + AwkwardMarket.HOUR;
    String run = "seed " + seed;
    WholeRuns.assertSame(run, ofOthers(with, decided), ofOthers(without, decided));
    assertThat(WholeRuns.impacts(with).keySet()).anyMatch(key -> key.startsWith("added "));
  }

  /** Impacts and sectors of all events but the added one, without what it may change. */
  private static List<String> ofOthers(List<String> lines, long decided) throws IOException {
    List<String> others = new ArrayList<>();
    for (String topic : List.of(Topics.IMPACTS, Topics.SECTORS)) {
      for (JsonNode record : WholeRuns.records(lines, topic)) {
        if (!record.get("event_id").asText().equals("added")) {
          ObjectNode kept = (ObjectNode) record;
          kept.remove("confounders");
          if (record.get("known_at_ms").asLong() >= decided) {
            kept.remove(List.of("fdr_seq", "fdr_alpha", "fdr_rejected", "bh_q"));
          }
          others.add(topic + " " + kept);
        }
      }
    }
    return others;
  }
}
