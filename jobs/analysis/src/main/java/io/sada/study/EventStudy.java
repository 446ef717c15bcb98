package io.sada.study;

import java.util.Arrays;
import java.util.List;

/**
 * The study of one announcement and one symbol: one fit, shared by all its windows.
 *
 * <p>Nothing outside {@code [k0 - gap - length - 1, end of the window)} is read, save the returns
 * before the announcement that the jump statistic needs, so the same bars give the same numbers
 * whenever and wherever they are asked for. A fit costs O(length), a window O(L + length).
 */
public final class EventStudy {
  private final StudyParameters parameters;
  private final long announcementBar;
  private final Bars symbol;
  private final List<Factor> factors;
  private final Fit fit;
  private final BeforeWindows before;

  private EventStudy(
      StudyParameters parameters,
      long announcementBar,
      Bars symbol,
      List<Factor> factors,
      Fit fit,
      BeforeWindows before) {
    this.parameters = parameters;
    this.announcementBar = announcementBar;
    this.symbol = symbol;
    this.factors = factors;
    this.fit = fit;
    this.before = before;
  }

  /**
   * Fits the model of an announcement.
   *
   * @param parameters the study's parameters
   * @param announcementBar k0, the bar that contains the announcement
   * @param symbol bars of the symbol
   * @param factors the benchmarks in their order, the symbol itself left out by the caller
   */
  public static EventStudy of(
      StudyParameters parameters, long announcementBar, Bars symbol, List<Factor> factors) {
    long from = parameters.estimationFrom(announcementBar);
    long to = parameters.estimationTo(announcementBar);
    Fit fit =
        MarketModel.fit(
            from, symbol.returns(from, to), returns(factors, from, to), parameters.minBars());
    return new EventStudy(
        parameters, announcementBar, symbol, List.copyOf(factors), fit, new BeforeWindows(fit));
  }

  /**
   * The same study on bars that have gone on: the fit stays, for it rests on bars before the
   * announcement only. Those must not have changed.
   */
  public EventStudy on(Bars newSymbol, List<Factor> newFactors) {
    return new EventStudy(
        parameters, announcementBar, newSymbol, List.copyOf(newFactors), fit, before);
  }

  /** Whether some benchmark has a tick in or after the window's last bar; if none has, wait. */
  public static boolean complete(List<Factor> factors, long announcementBar, BarWindow window) {
    long last = announcementBar + window.to() - 1;
    return factors.stream().anyMatch(factor -> factor.bars().tickedSince(last));
  }

  /** The fit, estimated or not. */
  public Fit fit() {
    return fit;
  }

  /** Names of the factors in the model, in the order of {@link Fit#betas()}. */
  public List<String> keptFactors() {
    return names(fit.kept());
  }

  /** Names of the factors left out. */
  public List<String> droppedFactors() {
    return names(fit.dropped());
  }

  /** Start of the first estimation bar in milliseconds; needs at least one. */
  public long estimationFromMillis() {
    return fit.bar(0) * parameters.barMillis();
  }

  /** End of the last estimation bar in milliseconds; needs at least one. */
  public long estimationToMillis() {
    return (fit.bar(fit.bars() - 1) + 1) * parameters.barMillis();
  }

  /** Number of estimation bars without a tick of the symbol. */
  public int missingBars() {
    return before.missing(symbol);
  }

  /**
   * Residuals over their forecast errors, computed once; see {@link Fit#standardizedOverSpan}. Not
   * copied.
   */
  public double[] standardizedResiduals() {
    return before.standardized(factors);
  }

  /**
   * The abnormal return of one window alone; needs an estimated fit. Where a return of the window
   * is undefined, so are that bar's abnormal return and the sums.
   */
  public CumulativeAbnormalReturn abnormal(BarWindow window) {
    long from = announcementBar + window.from();
    long to = announcementBar + window.to();
    return CumulativeAbnormalReturn.of(fit, symbol.returns(from, to), returns(factors, from, to));
  }

  /** All statistics of one window. */
  public WindowStatistics window(BarWindow window) {
    long from = announcementBar + window.from();
    long to = announcementBar + window.to();
    int missing = 0;
    for (long bar = from; bar < to; bar++) {
      if (!symbol.tickedAt(bar)) {
        missing++;
      }
    }
    if (!symbol.startsBy(to - 1)) {
      return WindowStatistics.none(Outcome.NO_TICKS, missing);
    }
    double[] returns = symbol.returns(from, to);
    double[][] factorReturns = returns(factors, from, to);
    if (!fit.estimated() || undefined(returns) || undefinedFactor(factorReturns)) {
      return WindowStatistics.none(Outcome.INSUFFICIENT_HISTORY, missing);
    }
    CumulativeAbnormalReturn car = CumulativeAbnormalReturn.of(fit, returns, factorReturns);
    double[] volumes = new double[window.length()];
    for (int i = 0; i < volumes.length; i++) {
      volumes[i] = symbol.volumeAt(from + i);
    }
    double[] jumps = jumps(from, to);
    return new WindowStatistics(
        Outcome.STUDIED,
        missing,
        car,
        missing < window.length() ? robust(from, window.length(), car) : Double.NaN,
        Placebo.of(fit.residuals(), window.length(), car.car()),
        window.to() > 0 ? jumpAtAnnouncement(window, jumps) : Double.NaN,
        LeeMykland.largest(jumps),
        MadZ.of(before.returns(symbol), window.length(), car.rawReturn()),
        VolumeRatio.of(volumes, before.meanVolume(symbol)));
  }

  private double jumpAtAnnouncement(BarWindow window, double[] jumps) {
    // Sums over the bars before depend on where they begin, so only the first of a window will do.
    return window.from() == 0 ? jumps[0] : jumps(announcementBar, announcementBar + 1)[0];
  }

  private double robust(long from, int length, CumulativeAbnormalReturn car) {
    if (!(fit.sigma() > 0)) {
      return Double.NaN;
    }
    LocalScale known = before.scale();
    LocalScale scale = known == null ? scale() : known;
    double expected = scale.of(from, length, car.standardError());
    double u = Horizon.of(length, parameters.barMillis());
    return expected > 0 ? HeavyTail.twoSided(car.car() / expected, u) : Double.NaN;
  }

  private LocalScale scale() {
    long from = parameters.estimationTo(announcementBar);
    return before.scale(
        symbol.returns(from, announcementBar),
        returns(factors, from, announcementBar),
        parameters.barMillis());
  }

  private double[] jumps(long from, long to) {
    int k = LeeMykland.window(LeeMykland.barsPerDay(parameters.barMillis()));
    double[] returns = symbol.returns(from - k + 1, to);
    return LeeMykland.statistics(returns, Math.toIntExact(to - from), k);
  }

  private boolean undefinedFactor(double[][] returns) {
    for (int factor : fit.kept()) {
      if (undefined(returns[factor])) {
        return true;
      }
    }
    return false;
  }

  private static boolean undefined(double[] values) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  static double[][] returns(List<Factor> factors, long from, long to) {
    double[][] returns = new double[factors.size()][];
    for (int j = 0; j < returns.length; j++) {
      returns[j] = factors.get(j).bars().returns(from, to);
    }
    return returns;
  }

  private List<String> names(int[] indexes) {
    return Arrays.stream(indexes).mapToObj(j -> factors.get(j).name()).toList();
  }
}
