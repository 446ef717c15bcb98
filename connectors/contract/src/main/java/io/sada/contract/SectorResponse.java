package io.sada.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How the tokens of one sector moved together in one window around one event; a statistic that does
 * not exist is null.
 */
public record SectorResponse(
    String eventId,
    int eventRevision,
    int revision,
    Kind kind,
    SectorId sector,
    String window,
    long windowFromMs,
    long windowToMs,
    long barMs,
    RecordStatus status,
    @JsonProperty("n_tokens") int nTokens,
    @JsonProperty("n_positive") Integer nPositive,
    Double caar,
    @JsonProperty("csect_t") Double csectT,
    Double patellZ,
    @JsonProperty("bmp_t") Double bmpT,
    Double rbar,
    @JsonProperty("kp_t") Double kpT,
    @JsonProperty("kp_p") Double kpP,
    @JsonProperty("kp_p_robust") Double kpPRobust,
    @JsonProperty("portfolio_t") Double portfolioT,
    Double corradoZ,
    Double gsignZ,
    @JsonProperty("grank_t") Double grankT,
    Long fdrSeq,
    Double fdrAlpha,
    Boolean fdrRejected,
    List<String> confounders,
    long knownAtMs) {

  /** The same record with what was decided about it. */
  public SectorResponse decided(Long newFdrSeq, Double newFdrAlpha, Boolean newFdrRejected) {
    return new SectorResponse(
        eventId,
        eventRevision,
        revision,
        kind,
        sector,
        window,
        windowFromMs,
        windowToMs,
        barMs,
        status,
        nTokens,
        nPositive,
        caar,
        csectT,
        patellZ,
        bmpT,
        rbar,
        kpT,
        kpP,
        kpPRobust,
        portfolioT,
        corradoZ,
        gsignZ,
        grankT,
        newFdrSeq,
        newFdrAlpha,
        newFdrRejected,
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

  @JsonProperty("known_at")
  public String knownAt() {
    return Times.iso(knownAtMs);
  }
}
