package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sada.connectors.files.StoredTicks;
import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickFormat;
import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.SectorId;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.study.BarWindow;
import io.sada.study.Bars;
import io.sada.study.CumulativeAbnormalReturn;
import io.sada.study.EventStudy;
import io.sada.study.Factor;
import io.sada.study.StudyParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {
  private static final long K = Fixture.T / Fixture.MINUTE;
  private static final double EXACT = 1e-12;
  private static final List<String> TOKENS = List.of("FET", "NEAR", "TAO", "UNI");
  private static final TickFormat FORMAT = TickFormat.of(List.of("absent"));

  private final StudyOptions options =
      StudyOptions.of(
          Settings.defaults()
              .with(
                  List.of(
                      "study.length=150",
                      "study.history=1000",
                      "study.windows=pre_60m,post_5m,post_1h,post_4h")));

  @TempDir Path folder;

  private Path ticks;
  private final Map<String, Bars> bars = new HashMap<>();

  @BeforeEach
  void simulate() throws IOException {
    ticks =
        new SimulatedTicks(Map.of("UNI", -0.05, "FET", 0.0, "NEAR", 0.01, "TAO", 0.0))
            .write(folder.resolve("ticks.jsonl"));
    Map<String, double[]> closes = new HashMap<>();
    try (StoredTicks stored = new StoredTicks(ticks, FORMAT, bytes -> {})) {
      for (Tick tick = stored.next(); tick != null; tick = stored.next()) {
        long bar = tick.tsMs() / Fixture.MINUTE;
        closes.computeIfAbsent(tick.symbol(), s -> new double[600])[(int) (bar - K + 300)] =
            tick.price();
      }
    }
    closes.forEach(
        (symbol, close) -> bars.put(symbol, Bars.of(K - 300, Double.NaN, close, new double[600])));
  }

  /** What the study gives for a window of bars. */
  private CumulativeAbnormalReturn study(String symbol, int from, int to) {
    StudyParameters parameters = new StudyParameters(Fixture.MINUTE, 150, 60, 120);
    List<Factor> factors =
        List.of(new Factor("BTC", bars.get("BTC")), new Factor("ETH", bars.get("ETH")));
    return EventStudy.of(parameters, K, bars.get(symbol), factors)
        .abnormal(new BarWindow(from, to));
  }

  private Impact record(String symbol, String window, int from, int to, double error) {
    CumulativeAbnormalReturn car = study(symbol, from, to);
    return Fixture.read(
        Impact.class,
        """
        {"event_id":"e","revision":1,"kind":"regulatory","symbol":"%s","relation":"named",
        "window":"%s","window_from_ms":%d,"window_to_ms":%d,"bar_ms":60000,"status":"final",
        "car":%s,"se_car":%s,"df":%d,"known_at_ms":%d}\
        """,
        symbol,
        window,
        Fixture.T + from * Fixture.MINUTE,
        Fixture.T + to * Fixture.MINUTE,
        car.car() + error,
        car.standardError(),
        car.degreesOfFreedom(),
        Fixture.T + to * Fixture.MINUTE);
  }

  private EventDetail detail(double error) throws IOException {
    Fixture fixture = new Fixture(folder);
    String link = "{\"symbol\":\"%s\",\"relation\":\"named\",\"sectors\":[\"ai_protocols\"]}";
    String tokens =
        String.join(",", TOKENS.stream().map(s -> String.format(Locale.ROOT, link, s)).toList());
    Event event = Fixture.event("e", "Orbit", Fixture.T + 30_000, "[" + tokens + "]");
    double caar = 0;
    for (String symbol : TOKENS) {
      fixture.add(record(symbol, "pre_60m", -60, 0, 0));
      fixture.add(record(symbol, "post_5m", 0, 5, 0));
      fixture.add(record(symbol, "post_1h", 0, 60, symbol.equals("UNI") ? error : 0));
      caar += study(symbol, 0, 60).car() / TOKENS.size();
    }
    fixture.add(
        Fixture.sector(
            "e", "ai_protocols", "post_1h", "\"n_tokens\":4,\"rbar\":0.2,\"caar\":" + caar));
    return EventDetail.read(folder, List.of(event)).get(0);
  }

  private Paths paths(EventDetail detail) throws IOException {
    Paths paths = new Paths(options);
    paths.want(detail);
    paths.read(List.of(ticks), FORMAT, bytes -> {});
    return paths;
  }

  @Test
  void aPathIsTheStudysOwnBarByBar() throws IOException {
    EventDetail detail = detail(0);
    Paths paths = paths(detail);
    CarPath path = paths.token(detail, "UNI");
    List<Integer> grid = paths.grid().bars();
    double t = Interval.quantile(147);
    for (int k : List.of(1, 5, 17, 60)) {
      CumulativeAbnormalReturn expected = study("UNI", 0, k);
      assertThat(path.car()[grid.indexOf(k)]).isCloseTo(expected.car(), within(EXACT));
      assertThat(path.half()[grid.indexOf(k)])
          .isCloseTo(t * expected.standardError(), within(EXACT));
    }
    assertThat(path.car()[grid.indexOf(-60)]).isCloseTo(-study("UNI", -60, 0).car(), within(EXACT));
    assertThat(path.car()[grid.indexOf(0)]).isZero();
    assertThat(path.car()[grid.indexOf(1)]).isLessThan(-0.04);
  }

  @Test
  void aPathGoesNoFurtherThanTheRecords() throws IOException {
    EventDetail detail = detail(0);
    Paths paths = paths(detail);
    CarPath path = paths.token(detail, "UNI");
    assertThat(paths.grid().last()).isEqualTo(240);
    for (int i = 0; i < path.car().length; i++) {
      assertThat(Double.isNaN(path.car()[i])).isEqualTo(paths.grid().bars().get(i) > 60);
    }
  }

  @Test
  void aPathThatDoesNotMeetTheRecordsIsNotDrawn() throws IOException {
    EventDetail detail = detail(1e-6);
    Paths paths = paths(detail);
    assertThat(paths.token(detail, "UNI")).isNull();
    assertThat(paths.token(detail, "FET")).isNotNull();
    assertThat(paths.sector(detail, SectorId.AI_PROTOCOLS)).isNull();
  }

  @Test
  void aSectorsPathIsTheMeanOfItsTokens() throws IOException {
    EventDetail detail = detail(0);
    Paths paths = paths(detail);
    CarPath path = paths.sector(detail, SectorId.AI_PROTOCOLS);
    int at = paths.grid().bars().indexOf(60);
    double[] cars = TOKENS.stream().mapToDouble(s -> study(s, 0, 60).car()).toArray();
    double mean = (cars[0] + cars[1] + cars[2] + cars[3]) / 4;
    double squares = 0;
    for (double car : cars) {
      squares += (car - mean) * (car - mean);
    }
    double together = Math.sqrt((1 + 3 * 0.2) / (1 - 0.2));
    assertThat(path.car()[at]).isCloseTo(mean, within(EXACT));
    assertThat(path.half()[at])
        .isCloseTo(Interval.quantile(3) * Math.sqrt(squares / 3) / 2 * together, within(EXACT));
  }

  @Test
  void theGridHasEveryWindowsEdgeAndGetsCoarser() {
    PathGrid grid = PathGrid.of(options);
    assertThat(grid.bars()).contains(-60, 0, 5, 60, 240).isSorted();
    assertThat(grid.bars()).containsSequence(0, 1, 2, 3);
    assertThat(grid.bars().size()).isLessThan(200);
  }
}
