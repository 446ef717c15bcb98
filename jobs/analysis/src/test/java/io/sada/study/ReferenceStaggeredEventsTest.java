package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 38 events of four shares on their own days: 200 days that end 36 before each. */
class ReferenceStaggeredEventsTest {
  private static final int LENGTH = 200;
  private static final int END = 36;

  @Test
  void everyEventAndTheAggregate() {
    Path folder = EvaluationData.required("reference/01b_event_study_staggered");
    Csv returns = Csv.read(folder.resolve("returns_GAFAM.csv"));
    Csv events = Csv.read(folder.resolve("expected_events.csv"));
    Csv aggregate = Csv.read(folder.resolve("expected_aggregate.csv"));
    double[] market = returns.numbers("SPY");
    for (int row = 0; row < aggregate.size(); row++) {
      String name = aggregate.text(row, "window");
      int[] window = DailyReference.window(name);
      List<CumulativeAbnormalReturn> cars = new ArrayList<>();
      for (int e = 0; e < events.size(); e++) {
        if (!events.text(e, "window").equals(name)) {
          continue;
        }
        String[] event = events.text(e, "event").split("@");
        double[] share = returns.numbers(event[0]);
        int day = returns.row("date", event[1]);
        Fit fit =
            MarketModel.fit(
                0,
                Arrays.copyOfRange(share, day - END - LENGTH + 1, day - END + 1),
                new double[][] {Arrays.copyOfRange(market, day - END - LENGTH + 1, day - END + 1)},
                120);
        CumulativeAbnormalReturn car =
            CumulativeAbnormalReturn.of(
                fit,
                Arrays.copyOfRange(share, day + window[0], day + window[1] + 1),
                new double[][] {Arrays.copyOfRange(market, day + window[0], day + window[1] + 1)});
        Close.to(events.number(e, "alpha"), fit.alpha(), 1e-10, "alpha");
        Close.to(events.number(e, "beta"), fit.betas()[0], 1e-10, "beta");
        Close.to(events.number(e, "sigma"), fit.sigma(), 1e-10, "sigma");
        Close.to(events.number(e, "car"), car.car(), 1e-10, "car");
        Close.to(events.number(e, "se_fec"), car.standardError(), 1e-10, "se");
        Close.to(events.number(e, "scar"), car.scar(), 1e-10, "scar");
        cars.add(car);
      }
      assertThat(cars).hasSize((int) aggregate.number(row, "n"));
      double[] car = cars.stream().mapToDouble(CumulativeAbnormalReturn::car).toArray();
      double[] scar = cars.stream().mapToDouble(CumulativeAbnormalReturn::scar).toArray();
      int[] df = IntStream.range(0, car.length).map(i -> LENGTH - 2).toArray();
      double bmp = CrossSection.t(scar);
      Close.to(aggregate.number(row, "caar"), Moments.mean(car), 1e-9, "caar");
      Close.to(aggregate.number(row, "csect_t"), CrossSection.t(car), 1e-9, "csect");
      Close.to(aggregate.number(row, "patell_z"), CrossSection.patell(scar, df), 1e-9, "patell");
      Close.to(aggregate.number(row, "bmp_t"), bmp, 1e-9, "bmp");
      Close.to(
          aggregate.number(row, "bmp_p"), StudentT.twoSided(bmp, car.length - 1), 1e-9, "bmp p");
    }
  }
}
