package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Event;
import io.sada.pipeline.naive.Arrivals;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.naive.AwkwardMarket;
import io.sada.pipeline.naive.Trade;
import io.sada.pipeline.options.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
    for (int parallelism : List.of(2, 4, 4, 4)) {
      long seed = new Random().nextLong();
      Random random = new Random(seed);
      List<Trade> arriving = Arrivals.delayed(TRADES, trade -> random.nextInt(5_001));
      List<String> other = WholeRuns.run(SETTINGS, arriving, shuffled(events, random), parallelism);
      WholeRuns.assertSame("parallelism " + parallelism + ", seed " + seed, other, one);
    }
  }
}
