package io.sada.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 16 additions to an index: days -2 to 2, estimated on 120 days that end at -11. */
class ReferenceIndexAdditionsTest {
  private static final int LENGTH = 120;
  private static final int END = 11;
  private static final int FROM = -2;
  private static final int DAYS = 5;

  private static Path folder;
  private static Csv requests;
  private static Fit[] fits;
  private static double[][] abnormal;
  private static double[][] returns;
  private static double[][] market;

  @BeforeAll
  static void read() {
    folder = EvaluationData.required("reference/01c_sp500_additions_MIT");
    requests = Csv.read(folder.resolve("01_RequestFile.csv"), ';', false);
    Csv firms = Csv.read(folder.resolve("02_FirmData.csv"), ';', false);
    Csv index = Csv.read(folder.resolve("03_MarketData.csv"), ';', false);
    Map<String, Double> level = new HashMap<>();
    for (int i = 0; i < index.size(); i++) {
      level.put(index.text(i, 1), Double.parseDouble(index.text(i, 2)));
    }
    int n = requests.size();
    fits = new Fit[n];
    abnormal = new double[n][];
    returns = new double[n][];
    market = new double[n][];
    for (int e = 0; e < n; e++) {
      String firm = requests.text(e, 1);
      int[] rows =
          IntStream.range(0, firms.size()).filter(i -> firms.text(i, 0).equals(firm)).toArray();
      String day = requests.text(e, 3);
      int at =
          IntStream.range(0, rows.length)
              .filter(i -> firms.text(rows[i], 1).equals(day))
              .findFirst()
              .orElseThrow();
      double[] y =
          LogReturns.of(
              Arrays.stream(rows).mapToDouble(i -> Double.parseDouble(firms.text(i, 2))).toArray());
      double[] x =
          LogReturns.of(
              Arrays.stream(rows).mapToDouble(i -> level.get(firms.text(i, 1))).toArray());
      int to = at - END + 1;
      fits[e] =
          MarketModel.fit(
              0,
              Arrays.copyOfRange(y, to - LENGTH, to),
              new double[][] {Arrays.copyOfRange(x, to - LENGTH, to)},
              LENGTH);
      returns[e] = Arrays.copyOfRange(y, at + FROM, at + FROM + DAYS);
      market[e] = Arrays.copyOfRange(x, at + FROM, at + FROM + DAYS);
      abnormal[e] = car(e, 0, DAYS).abnormal();
    }
  }

  private static CumulativeAbnormalReturn car(int event, int from, int to) {
    return CumulativeAbnormalReturn.of(
        fits[event],
        Arrays.copyOfRange(returns[event], from, to),
        new double[][] {Arrays.copyOfRange(market[event], from, to)});
  }

  private static CumulativeAbnormalReturn[] cars(int from, int to) {
    return IntStream.range(0, fits.length)
        .mapToObj(event -> car(event, from, to))
        .toArray(CumulativeAbnormalReturn[]::new);
  }

  /** As the package has it: without the forecast error, which Patell's z there does hold. */
  private static double[] plain(int from, int to) {
    return IntStream.range(0, fits.length)
        .mapToDouble(event -> car(event, from, to).car() / fits[event].sigma())
        .toArray();
  }

  private static double[] scar(int from, int to) {
    return Arrays.stream(cars(from, to)).mapToDouble(CumulativeAbnormalReturn::scar).toArray();
  }

  @Test
  void modelsAndAbnormalReturns() {
    Csv models = Csv.read(folder.resolve("expected_EventStudy_models.csv"));
    Csv expected = Csv.read(folder.resolve("expected_EventStudy_ar.csv"));
    for (int e = 0; e < fits.length; e++) {
      int row = models.row("event_id", requests.text(e, 0));
      Close.to(models.number(row, "alpha"), fits[e].alpha(), 1e-10, "alpha");
      Close.to(models.number(row, "beta"), fits[e].betas()[0], 1e-10, "beta");
      Close.to(models.number(row, "sigma"), fits[e].sigma(), 1e-10, "sigma");
      for (int t = 0; t < DAYS; t++) {
        int at =
            expected.row(
                "event_id", requests.text(e, 0), "relative_index", String.valueOf(t + FROM));
        Close.to(expected.number(at, "abnormal_returns"), abnormal[e][t], 1e-9, "ar");
      }
    }
  }

  @Test
  void testsOfEachDayAndOfTheDaysSoFar() {
    Csv csect = Csv.read(folder.resolve("expected_EventStudy_CSectT.csv"));
    Csv bmp = Csv.read(folder.resolve("expected_EventStudy_BMP.csv"));
    Csv kp = Csv.read(folder.resolve("expected_EventStudy_KP.csv"));
    Csv patell = Csv.read(folder.resolve("expected_EventStudy_PatellZ.csv"));
    int n = fits.length;
    int[] df = IntStream.range(0, n).map(i -> LENGTH - 2).toArray();
    double[][] residuals = Arrays.stream(fits).map(Fit::residualsOverSpan).toArray(double[][]::new);
    double factor = CrossSection.kolariPynnonen(ResidualCorrelation.mean(residuals), n);
    for (int t = 0; t < DAYS; t++) {
      double[] day =
          Arrays.stream(cars(t, t + 1)).mapToDouble(CumulativeAbnormalReturn::car).toArray();
      double[] soFar =
          Arrays.stream(cars(0, t + 1)).mapToDouble(CumulativeAbnormalReturn::car).toArray();
      Close.to(csect.number(t, "aar"), Moments.mean(day), 1e-9, "aar");
      Close.to(csect.number(t, "aar_t"), CrossSection.t(day), 1e-9, "aar t");
      Close.to(csect.number(t, "caar"), Moments.mean(soFar), 1e-9, "caar");
      Close.to(csect.number(t, "caar_t"), CrossSection.t(soFar), 1e-9, "caar t");
      Close.to(bmp.number(t, "bmp_t"), CrossSection.t(plain(t, t + 1)), 1e-9, "bmp");
      Close.to(bmp.number(t, "cbmp_t"), CrossSection.t(plain(0, t + 1)), 1e-9, "bmp so far");
      Close.to(kp.number(t, "kp_t"), factor * CrossSection.t(plain(t, t + 1)), 1e-9, "kp");
      Close.to(kp.number(t, "ckp_t"), factor * CrossSection.t(plain(0, t + 1)), 1e-9, "kp so far");
      Close.to(patell.number(t, "aar_z"), CrossSection.patell(scar(t, t + 1), df), 1e-9, "patell");
    }
  }

  @Test
  void generalizedSign() {
    Csv sign = Csv.read(folder.resolve("expected_EventStudy_GSignT.csv"));
    int n = fits.length;
    double share =
        Arrays.stream(fits)
            .mapToDouble(
                fit ->
                    (double) Arrays.stream(fit.residualsOverSpan()).filter(e -> e > 0).count()
                        / LENGTH)
            .average()
            .orElseThrow();
    for (int t = 0; t < DAYS; t++) {
      int positive = (int) Arrays.stream(cars(t, t + 1)).filter(car -> car.car() > 0).count();
      int soFar = (int) Arrays.stream(cars(0, t + 1)).filter(car -> car.car() > 0).count();
      Close.to(
          sign.number(t, "gsign_z"), CrossSection.generalizedSign(positive, n, share), 1e-9, "day");
      Close.to(
          sign.number(t, "cgsign_z"),
          CrossSection.generalizedSign(soFar, n, share),
          1e-9,
          "so far");
    }
  }
}
