package io.sada.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Rolling correlation between the announcements of one kind and the abnormal returns of one symbol
 * or sector; window times are epoch milliseconds.
 */
public record Correlation(
    Kind kind,
    Scope scope,
    String key,
    long windowFromMs,
    long windowToMs,
    long barMs,
    @JsonProperty("n_bars") int nBars,
    @JsonProperty("n_announcements") int nAnnouncements,
    Double r,
    @JsonProperty("r_abs") Double rAbs,
    Integer bestLagBars,
    Double bestR,
    @JsonProperty("p_shift") Double pShift,
    int revision,
    long knownAtMs) {

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
