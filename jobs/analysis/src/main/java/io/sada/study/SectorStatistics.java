package io.sada.study;

/**
 * What an announcement did to a sector over one window. An undefined statistic is NaN.
 *
 * @param tokens n, at least 2
 * @param positive number of tokens with a positive CAR
 * @param caar mean CAR
 * @param csectT cross-sectional t of the CARs
 * @param patellZ Patell's z
 * @param bmpT Boehmer-Musumeci-Poulsen t of the standardised CARs
 * @param rbar mean correlation of the residuals of two tokens
 * @param kpT bmpT corrected for it (Kolari and Pynnönen)
 * @param kpP two-sided p value of kpT, t with n - 1 degrees of freedom
 * @param kpPRobust p value that is nominal on real prices; see {@link RobustSectorTest}
 * @param portfolioT t of the equal-weight portfolio
 * @param corradoZ Corrado-Zivney rank z
 * @param gsignZ Cowan's generalised sign z
 * @param grankT generalised rank t, from 20 tokens
 */
public record SectorStatistics(
    int tokens,
    int positive,
    double caar,
    double csectT,
    double patellZ,
    double bmpT,
    double rbar,
    double kpT,
    double kpP,
    double kpPRobust,
    double portfolioT,
    double corradoZ,
    double gsignZ,
    double grankT) {}
