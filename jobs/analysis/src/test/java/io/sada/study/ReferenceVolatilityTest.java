package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Realised and range volatility, and a day's largest jump statistic, beside established packages.
 */
class ReferenceVolatilityTest {
  private static final int K = 60;

  private static double[] returns(Csv minutes, String series, LocalDate day) {
    double[] prices =
        IntStream.range(0, minutes.size())
            .filter(i -> day(minutes, i).equals(day))
            .mapToDouble(i -> minutes.number(i, series))
            .toArray();
    return IntStream.range(1, prices.length)
        .mapToDouble(i -> Math.log(prices[i] / prices[i - 1]))
        .toArray();
  }

  private static LocalDate day(Csv minutes, int row) {
    long second = (long) minutes.number(row, "epoch_s");
    return Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @Test
  void everyDayOfBothSeries() {
    Path folder = EvaluationData.required("reference/05_jump_vol");
    Csv minutes = Csv.read(folder.resolve("one_minute.csv"));
    Csv days = Csv.read(folder.resolve("expected_daily.csv"));
    for (int i = 0; i < days.size(); i++) {
      double[] returns =
          returns(minutes, days.text(i, "series"), LocalDate.parse(days.text(i, "day")));
      Volatility volatility = new Volatility(returns);
      Close.to(days.number(i, "n_ret"), returns.length, 0, "returns");
      Close.to(days.number(i, "RV"), volatility.realized(), 1e-9, "RV");
      Close.to(days.number(i, "BPV"), volatility.bipower(), 1e-9, "BPV");
      Close.to(days.number(i, "MedRV"), volatility.medianRealized(), 1e-9, "MedRV");
      Close.to(days.number(i, "MinRV"), volatility.minimumRealized(), 1e-9, "MinRV");
      Close.to(days.number(i, "TPQ"), volatility.tripowerQuarticity(), 1e-9, "TPQ");
      Close.to(days.number(i, "BNS_ratio_max_z"), volatility.jumpRatio(), 1e-9, "ratio");
      Close.to(days.number(i, "BNS_linear_z"), volatility.jumpLinear(), 1e-9, "linear");
      double stat = volatility.largestJump(K);
      Close.to(days.number(i, "LM_stat_K60"), stat, 1e-9, "largest L");
      assertThat(1 - Math.exp(-Math.exp(-stat))).isCloseTo(days.number(i, "LM_p"), within(1e-9));
    }
  }

  @Test
  void everyDaysRange() {
    Path folder = EvaluationData.required("reference/05_jump_vol");
    Csv days = Csv.read(folder.resolve("expected_range_vol_TTR_n10_N1.csv"));
    RangeVolatility range = new RangeVolatility(days);
    for (int i : rows(days, "garman.klass")) {
      Close.to(days.number(i, "garman.klass"), range.garmanKlass(i), 1e-9, "Garman-Klass");
      Close.to(days.number(i, "parkinson"), range.parkinson(i), 1e-9, "Parkinson");
      Close.to(days.number(i, "rogers.satchell"), range.rogersSatchell(i), 1e-9, "RS");
    }
    for (int i : rows(days, "gk.yz")) {
      Close.to(days.number(i, "gk.yz"), range.garmanKlassYangZhang(i), 1e-9, "GK-YZ");
      Close.to(days.number(i, "yang.zhang"), range.yangZhang(i), 1e-9, "Yang-Zhang");
    }
  }

  private static int[] rows(Csv days, String column) {
    double[] values = days.numbers(column);
    return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
  }
}
