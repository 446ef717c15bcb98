package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.study.leadlag.HayashiYoshida;
import io.sada.study.leadlag.LeadLag;
import io.sada.study.leadlag.PriceStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asynchronous covariances and leads as yuima gives them. */
class ReferenceLeadLagTest {

  @Test
  void correlationsOfThreeSymbols() {
    Path folder = EvaluationData.required("reference/02_hayashi_yoshida");
    Csv ticks = Csv.read(folder.resolve("ticks_1h.csv"));
    Csv covariances = Csv.read(folder.resolve("expected_hy_cov_yuima.csv"));
    Csv correlations = Csv.read(folder.resolve("expected_hy_corr_yuima.csv"));
    for (int i = 0; i < covariances.size(); i++) {
      PriceStream x = of(ticks, covariances.text(i, 0));
      for (String other : covariances.header().subList(1, 4)) {
        PriceStream y = of(ticks, other);
        Close.to(
            covariances.number(i, other), HayashiYoshida.covariance(x, y, 0), 1e-9, "covariance");
        Close.to(correlations.number(i, other), HayashiYoshida.correlation(x, y, 0), 1e-9, "corr");
      }
    }
  }

  private static PriceStream of(Csv ticks, String symbol) {
    int[] rows =
        IntStream.range(0, ticks.size())
            .filter(i -> ticks.text(i, "symbol").equals(symbol))
            .toArray();
    return PriceStream.ofPrices(
        Arrays.stream(rows).mapToLong(i -> Long.parseLong(ticks.text(i, "t_ms"))).toArray(),
        Arrays.stream(rows).mapToDouble(i -> ticks.number(i, "price")).toArray());
  }

  @Test
  void twoVenuesOfOneCurrency() {
    Path folder = EvaluationData.required("reference/03_lead_lag");
    Csv x = Csv.read(folder.resolve("bitflyer_dedup_seconds.csv"));
    Csv y = Csv.read(folder.resolve("btcbox_dedup_seconds.csv"));
    expect(folder, "btcjpy_level", values(x, "t"), values(y, "t"), 1, 30);
    expect(folder, "btcjpy_log", prices(x, "t"), prices(y, "t"), 1, 30);
  }

  @Test
  void knownLead() {
    Path folder = EvaluationData.required("reference/03_lead_lag");
    Csv x = Csv.read(folder.resolve("synthetic_X.csv"));
    Csv y = Csv.read(folder.resolve("synthetic_Y.csv"));
    expect(folder, "synthetic_level", values(x, "t_ms"), values(y, "t_ms"), 20, 20);
  }

  private static PriceStream values(Csv csv, String time) {
    return PriceStream.ofValues(times(csv, time), csv.numbers("price"));
  }

  private static PriceStream prices(Csv csv, String time) {
    return PriceStream.ofPrices(times(csv, time), csv.numbers("price"));
  }

  private static long[] times(Csv csv, String time) {
    return IntStream.range(0, csv.size())
        .mapToLong(i -> Long.parseLong(csv.text(i, time)))
        .toArray();
  }

  private static void expect(
      Path folder, String name, PriceStream x, PriceStream y, long step, int steps) {
    Csv lags = Csv.read(folder.resolve("expected_" + name + ".csv"));
    double norms = x.norm() * y.norm();
    for (int i = 0; i < lags.size(); i++) {
      long lag = Long.parseLong(lags.text(i, "lag"));
      double covariance = HayashiYoshida.covariance(x, y, lag);
      Close.to(lags.number(i, "hy_cov"), covariance, 1e-9, "covariance at " + lag);
      Close.to(lags.number(i, "hy_corr"), covariance / norms, 1e-9, "correlation at " + lag);
    }
    Csv summary = Csv.read(folder.resolve("expected_summary.csv"));
    int row = summary.row("case", name);
    LeadLag lead = LeadLag.of(x, y, step, steps);
    Close.to(summary.number(row, "hy_corr_lag0"), lead.correlation(), 1e-9, "correlation");
    assertThat(lead.lag()).isEqualTo(Long.parseLong(summary.text(row, "argmax_lag")));
    Close.to(summary.number(row, "hy_corr_at_max"), lead.lagCorrelation(), 1e-9, "best");
    Close.to(summary.number(row, "LLR_squared_HuthAbergel"), lead.ratio(), 1e-9, "llr");
  }
}
