package io.sada.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * How one token moved in one window around one event. Returns are log returns in plain units; a
 * statistic that does not exist is null. Defined field by field in the study's documentation.
 */
public record Impact(
    String eventId,
    int eventRevision,
    int revision,
    Kind kind,
    String symbol,
    Relation relation,
    String window,
    long windowFromMs,
    long windowToMs,
    long barMs,
    RecordStatus status,
    String model,
    List<String> benchmarks,
    List<String> droppedFactors,
    Long estFromMs,
    Long estToMs,
    Integer estBars,
    Integer missingBars,
    Integer windowMissingBars,
    Double alpha,
    Map<String, Double> betas,
    Double sigma,
    Double r2,
    Double rawReturn,
    Double benchmarkReturn,
    Double car,
    Double seCar,
    Double scar,
    Integer df,
    @JsonProperty("p_t") Double pT,
    @JsonProperty("p_robust") Double pRobust,
    @JsonProperty("p_placebo") Double pPlacebo,
    Integer placeboN,
    Double lmStat,
    Double lmMax,
    @JsonProperty("lm_crit_1pct") Double lmCrit1pct,
    Double madZ,
    Double volumeRatio,
    Double hyCorr,
    Long leadLagMs,
    Double leadLagCorr,
    Double llr,
    Long tickResolutionMs,
    Long fdrSeq,
    Double fdrAlpha,
    Boolean fdrRejected,
    Double bhQ,
    List<String> confounders,
    long knownAtMs) {

  /** The same record with what was decided about it. */
  public Impact decided(Long newFdrSeq, Double newFdrAlpha, Boolean newFdrRejected, Double newBhQ) {
    return new Impact(
        eventId,
        eventRevision,
        revision,
        kind,
        symbol,
        relation,
        window,
        windowFromMs,
        windowToMs,
        barMs,
        status,
        model,
        benchmarks,
        droppedFactors,
        estFromMs,
        estToMs,
        estBars,
        missingBars,
        windowMissingBars,
        alpha,
        betas,
        sigma,
        r2,
        rawReturn,
        benchmarkReturn,
        car,
        seCar,
        scar,
        df,
        pT,
        pRobust,
        pPlacebo,
        placeboN,
        lmStat,
        lmMax,
        lmCrit1pct,
        madZ,
        volumeRatio,
        hyCorr,
        leadLagMs,
        leadLagCorr,
        llr,
        tickResolutionMs,
        newFdrSeq,
        newFdrAlpha,
        newFdrRejected,
        newBhQ,
        confounders,
        knownAtMs);
  }

  @JsonProperty("window_from")
  public String windowFrom() {
    return Times.iso(windowFromMs);
  }

  @JsonProperty("window_to")
  public String windowTo() {
    return Times.iso(windowToMs);
  }

  @JsonProperty("est_from")
  public String estFrom() {
    return Times.iso(estFromMs);
  }

  @JsonProperty("est_to")
  public String estTo() {
    return Times.iso(estToMs);
  }

  @JsonProperty("known_at")
  public String knownAt() {
    return Times.iso(knownAtMs);
  }
}
