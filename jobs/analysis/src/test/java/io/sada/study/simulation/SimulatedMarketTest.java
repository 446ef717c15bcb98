package io.sada.study.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sada.study.BarWindow;
import io.sada.study.Bars;
import io.sada.study.EventStudy;
import io.sada.study.Factor;
import io.sada.study.StudyParameters;
import io.sada.study.WindowStatistics;
import io.sada.study.leadlag.LeadLag;
import io.sada.study.leadlag.PriceStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is put into the market comes out of the study. */
class SimulatedMarketTest {
  private static final long START = 1_700_000_040_000L;
  private static final long MINUTE = 60_000;
  private static final long EVENT = START + 400 * MINUTE;
  private static final long END = START + 480 * MINUTE;

  private static SimulatedMarket market(long seed) {
    return new SimulatedMarket(
        START,
        END,
        1_000,
        0.3,
        List.of(
            new SimulatedSymbol("BTC", 65_000, 0.02, Map.of(), 0, 40),
            new SimulatedSymbol("AAA", 1e-8, 0.02, Map.of("BTC", 1.2), 5_000, 40),
            new SimulatedSymbol("BBB", 100_000, 0.02, Map.of("BTC", 0.8), 0, 40)),
        List.of(new Shock("AAA", EVENT, 0.05, 30_000)),
        seed);
  }

  @Test
  void sameSeedSameTicksInOrder() {
    List<SimulatedTick> ticks = market(7).stream().toList();
    assertThat(ticks)
        .isEqualTo(market(7).stream().toList())
        .isNotEqualTo(market(8).stream().toList());
    assertThat(ticks).hasSizeBetween(56_000, 59_000);
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).ts()).isGreaterThanOrEqualTo(ticks.get(i - 1).ts());
    }
    assertThat(ticks.get(0).ts()).isGreaterThanOrEqualTo(START);
    assertThat(ticks.get(ticks.size() - 1).ts()).isLessThan(END);
  }

  @Test
  void shockAndLeadAreFound() {
    Map<String, List<SimulatedTick>> bySymbol = new TreeMap<>();
    market(11).stream()
        .forEach(t -> bySymbol.computeIfAbsent(t.symbol(), s -> new ArrayList<>()).add(t));
    StudyParameters parameters = new StudyParameters(MINUTE, 300, 60, 40);
    List<Factor> factors = List.of(new Factor("BTC", bars(bySymbol.get("BTC"))));
    BarWindow window = new BarWindow(0, 5);
    long k0 = parameters.barOf(EVENT);
    WindowStatistics hit =
        EventStudy.of(parameters, k0, bars(bySymbol.get("AAA")), factors).window(window);
    assertThat(hit.car().car()).isCloseTo(0.05, within(3 * hit.car().standardError()));
    assertThat(hit.car().scar()).isGreaterThan(10);
    WindowStatistics other =
        EventStudy.of(parameters, k0, bars(bySymbol.get("BBB")), factors).window(window);
    assertThat(Math.abs(other.car().scar())).isLessThan(3);

    PriceStream benchmark = seconds(bySymbol.get("BTC"));
    LeadLag follower = LeadLag.of(benchmark, seconds(bySymbol.get("AAA")), 1_000, 60);
    assertThat(follower.lag()).isEqualTo(5_000);
    assertThat(follower.ratio()).isGreaterThan(1.2);
    assertThat(LeadLag.of(benchmark, seconds(bySymbol.get("BBB")), 1_000, 60).lag()).isZero();
  }

  private static Bars bars(List<SimulatedTick> ticks) {
    double[] close = new double[(int) ((END - START) / MINUTE)];
    double[] volume = new double[close.length];
    Arrays.fill(close, Double.NaN);
    for (SimulatedTick tick : ticks) {
      int bar = (int) ((tick.ts() - START) / MINUTE);
      close[bar] = Double.parseDouble(tick.price());
      volume[bar] += Double.parseDouble(tick.size());
    }
    return Bars.of(START / MINUTE, Double.NaN, close, volume);
  }

  private static PriceStream seconds(List<SimulatedTick> ticks) {
    TreeMap<Long, Double> last = new TreeMap<>();
    ticks.forEach(t -> last.put(t.ts() / 1_000 * 1_000, Double.parseDouble(t.price())));
    return PriceStream.ofPrices(
        last.keySet().stream().mapToLong(Long::longValue).toArray(),
        last.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
