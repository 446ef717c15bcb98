package io.sada.study;

import java.util.Arrays;
import java.util.List;

/** Seven shares and one common day, as the established packages were given them. */
final class DailyReference {
  static final List<String> TICKERS = List.of("AMZN", "ZM", "UBER", "NFLX", "SHOP", "FB", "UPWK");
  static final int MIN_BARS = 120;

  final Csv marketModel;
  final Csv abnormal;
  final Csv car;
  final Csv aggregate;
  final Csv placebo;
  final Csv correlation;
  final double[][] returns;
  final double[] market;
  final int eventDay;
  final int estimationEnd;

  DailyReference() {
    var folder = EvaluationData.required("reference/01_event_study");
    marketModel = Csv.read(folder.resolve("expected_market_model.csv"));
    abnormal = Csv.read(folder.resolve("expected_ar.csv"));
    car = Csv.read(folder.resolve("expected_car.csv"));
    aggregate = Csv.read(folder.resolve("expected_aggregate_tests.csv"));
    placebo = Csv.read(folder.resolve("expected_placebo.csv"));
    correlation = Csv.read(folder.resolve("expected_residual_correlation.csv"));
    Csv rates = Csv.read(folder.resolve("rates.csv"));
    Csv index = Csv.read(folder.resolve("rates_indx.csv"));
    int first = rates.row("date", "2019-05-13");
    int days = rates.size() - first;
    returns = new double[TICKERS.size()][days];
    market = new double[days];
    for (int t = 0; t < days; t++) {
      market[t] = index.number(index.row("date", rates.text(first + t, "date")), "^GSPC");
      for (int i = 0; i < returns.length; i++) {
        returns[i][t] = rates.number(first + t, TICKERS.get(i));
      }
    }
    eventDay = rates.row("date", "2020-03-16") - first;
    estimationEnd = eventDay - 10;
  }

  Fit fit(int ticker) {
    return MarketModel.fit(
        0,
        Arrays.copyOf(returns[ticker], estimationEnd),
        new double[][] {Arrays.copyOf(market, estimationEnd)},
        MIN_BARS);
  }

  /** From and to (inclusive) of a window written as [a,b]. */
  static int[] window(String text) {
    String[] parts = text.substring(1, text.length() - 1).split(",");
    return new int[] {Integer.parseInt(parts[0].trim()), Integer.parseInt(parts[1].trim())};
  }

  CumulativeAbnormalReturn car(int ticker, int from, int to) {
    double[] y = Arrays.copyOfRange(returns[ticker], eventDay + from, eventDay + to + 1);
    double[] x = Arrays.copyOfRange(market, eventDay + from, eventDay + to + 1);
    return CumulativeAbnormalReturn.of(fit(ticker), y, new double[][] {x});
  }
}
