package io.sada.study;

/**
 * What a sector needs to know of one of its tokens, for one announcement and window. All tokens of
 * an announcement share the estimation span, so arrays over it line up.
 *
 * @param car cumulative abnormal return
 * @param scar the same in standard errors, not NaN: a token without it does not count
 * @param bars M, the token's number of estimation bars
 * @param columns k, the number of columns of its model
 * @param residuals residuals by bar of the span, NaN on bars that are no estimation bars
 * @param standardized residuals over their forecast errors by bar of the span, used by the
 *     generalised rank test only; null where fewer than 20 tokens are expected
 * @param abnormal abnormal returns by bar of the window
 */
public record SectorToken(
    double car,
    double scar,
    int bars,
    int columns,
    double[] residuals,
    double[] standardized,
    double[] abnormal) {

  /** Whether a study and one of its windows can count in a sector. */
  public static boolean counts(WindowStatistics window) {
    return window.outcome() == Outcome.STUDIED && !Double.isNaN(window.car().scar());
  }

  /**
   * A token from its study.
   *
   * @param study the study
   * @param window statistics of a window that {@link #counts}
   * @param standardized {@link EventStudy#standardizedResiduals()}, or null
   */
  public static SectorToken of(EventStudy study, WindowStatistics window, double[] standardized) {
    CumulativeAbnormalReturn car = window.car();
    return new SectorToken(
        car.car(),
        car.scar(),
        study.fit().bars(),
        study.fit().columns(),
        study.fit().residualsOverSpan(),
        standardized,
        car.abnormal());
  }
}
