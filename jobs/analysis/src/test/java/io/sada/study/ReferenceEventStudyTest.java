package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Seven securities and one event day, as statsmodels, estudy2 and EventStudy give them. */
class ReferenceEventStudyTest {
  private static final double OLS = 1e-10;
  private static final double OTHERS = 1e-9;

  private static DailyReference reference;

  @BeforeAll
  static void read() {
    reference = new DailyReference();
  }

  @Test
  void marketModel() {
    for (int i = 0; i < DailyReference.TICKERS.size(); i++) {
      Fit fit = reference.fit(i);
      int row = reference.marketModel.row("ticker", DailyReference.TICKERS.get(i));
      assertThat(fit.bars()).isEqualTo((int) reference.marketModel.number(row, "M"));
      Close.to(reference.marketModel.number(row, "alpha"), fit.alpha(), OLS, "alpha");
      Close.to(reference.marketModel.number(row, "beta"), fit.betas()[0], OLS, "beta");
      Close.to(reference.marketModel.number(row, "sigma"), fit.sigma(), OLS, "sigma");
      Close.to(reference.marketModel.number(row, "r2"), fit.r2(), OLS, "r2");
    }
  }

  @Test
  void abnormalReturnsOfSingleDays() {
    for (int row = 0; row < reference.abnormal.size(); row++) {
      int day = (int) reference.abnormal.number(row, "rel");
      int ticker = DailyReference.TICKERS.indexOf(reference.abnormal.text(row, "ticker"));
      CumulativeAbnormalReturn car = reference.car(ticker, day, day);
      Close.to(reference.abnormal.number(row, "ar"), car.abnormal()[0], OLS, "ar");
      Close.to(reference.abnormal.number(row, "se_fec"), car.standardError(), OLS, "se");
      Close.to(reference.abnormal.number(row, "t"), car.scar(), OLS, "t");
      Close.to(reference.abnormal.number(row, "p_t"), car.p(), OTHERS, "p");
    }
  }

  @Test
  void cumulativeAbnormalReturns() {
    for (int row = 0; row < reference.car.size(); row++) {
      int[] window = DailyReference.window(reference.car.text(row, "window"));
      int ticker = DailyReference.TICKERS.indexOf(reference.car.text(row, "ticker"));
      CumulativeAbnormalReturn car = reference.car(ticker, window[0], window[1]);
      Close.to(reference.car.number(row, "car"), car.car(), OLS, "car");
      Close.to(reference.car.number(row, "se_fec"), car.standardError(), OLS, "se");
      Close.to(reference.car.number(row, "scar"), car.scar(), OLS, "scar");
      Close.to(reference.car.number(row, "p_t"), car.p(), OTHERS, "p");
    }
  }

  @Test
  void testsAcrossTheSector() {
    for (int row = 0; row < reference.aggregate.size(); row++) {
      int[] window = DailyReference.window(reference.aggregate.text(row, "window"));
      SectorStatistics s =
          SectorTests.of(tokens(window[0], window[1]), reference.eventDay + window[0], 86_400_000);
      expect(row, "caar", s.caar());
      expect(row, "csect_t", s.csectT());
      expect(row, "patell_z", s.patellZ());
      expect(row, "bmp_t", s.bmpT());
      expect(row, "rbar", s.rbar());
      expect(row, "kp_adj_bmp_t", s.kpT());
      expect(row, "kp_p", s.kpP());
      expect(row, "bw85_crude_dep_t", s.portfolioT());
      expect(row, "gsign_z", s.gsignZ());
      assertThat(s.positive()).isEqualTo((int) reference.aggregate.number(row, "n_pos"));
      assertThat(s.grankT()).isNaN();
    }
  }

  @Test
  void rankTests() {
    int from = reference.eventDay - 10;
    double[][] standardized = new double[7][];
    double[][] ranked = new double[7][];
    for (int i = 0; i < 7; i++) {
      Fit fit = reference.fit(i);
      double[] x = Arrays.copyOf(reference.market, reference.estimationEnd);
      standardized[i] = fit.standardizedOverSpan(new double[][] {x});
      ranked[i] = Arrays.copyOf(fit.residualsOverSpan(), from + 21);
      System.arraycopy(reference.car(i, -10, 10).abnormal(), 0, ranked[i], from, 21);
    }
    for (int row = 0; row < reference.aggregate.size(); row++) {
      int[] window = DailyReference.window(reference.aggregate.text(row, "window"));
      int length = window[1] - window[0] + 1;
      double[] scar =
          tokens(window[0], window[1]).stream().mapToDouble(SectorToken::scar).toArray();
      expect(
          row, "corrado_rank_z", RankTests.corrado(ranked, reference.eventDay + window[0], length));
      expect(row, "grank_t", RankTests.generalizedRank(standardized, scar));
    }
  }

  @Test
  void residualCorrelations() {
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < i; j++) {
        double[][] pair = {
          reference.fit(i).residualsOverSpan(), reference.fit(j).residualsOverSpan()
        };
        Close.to(
            reference.correlation.number(i, DailyReference.TICKERS.get(j)),
            ResidualCorrelation.mean(pair),
            OTHERS,
            "correlation");
      }
    }
  }

  @Test
  void placeboOfThePortfolio() {
    double[] mean = new double[reference.estimationEnd];
    for (int i = 0; i < 7; i++) {
      double[] residuals = reference.fit(i).residualsOverSpan();
      for (int t = 0; t < mean.length; t++) {
        mean[t] += residuals[t] / 7;
      }
    }
    for (int row = 0; row < reference.placebo.size(); row++) {
      if (!reference.placebo.text(row, "stat").equals("CAAR")) {
        continue;
      }
      int[] window = DailyReference.window(reference.placebo.text(row, "window"));
      int length = window[1] - window[0] + 1;
      Placebo placebo = Placebo.of(mean, length, reference.placebo.number(row, "value"));
      assertThat(placebo.windows()).isEqualTo((int) reference.placebo.number(row, "B_nonoverlap"));
      if (placebo.windows() >= 19) {
        Close.to(reference.placebo.number(row, "p_nonoverlap"), placebo.p(), OTHERS, "placebo");
      } else {
        assertThat(placebo.p()).isNaN();
      }
    }
  }

  private static List<SectorToken> tokens(int from, int to) {
    List<SectorToken> tokens = new ArrayList<>();
    for (int i = 0; i < DailyReference.TICKERS.size(); i++) {
      Fit fit = reference.fit(i);
      CumulativeAbnormalReturn car = reference.car(i, from, to);
      tokens.add(
          new SectorToken(
              car.car(),
              car.scar(),
              fit.bars(),
              fit.columns(),
              fit.residualsOverSpan(),
              null,
              car.abnormal()));
    }
    return tokens;
  }

  private static void expect(int row, String column, double actual) {
    Close.to(reference.aggregate.number(row, column), actual, OTHERS, column);
  }
}
