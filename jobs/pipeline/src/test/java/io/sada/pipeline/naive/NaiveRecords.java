package io.sada.pipeline.naive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Fields of records, as they are expected in JSON. */
final class NaiveRecords {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Statistics of an impact; null in a record without them. */
  static final List<String> IMPACT_STATISTICS =
      List.of(
          "est_from",
          "est_from_ms",
          "est_to",
          "est_to_ms",
          "est_bars",
          "missing_bars",
          "window_missing_bars",
          "alpha",
          "betas",
          "sigma",
          "r2",
          "raw_return",
          "benchmark_return",
          "car",
          "se_car",
          "scar",
          "df",
          "p_t",
          "p_placebo",
          "placebo_n",
          "lm_stat",
          "lm_max",
          "lm_crit_1pct",
          "mad_z",
          "volume_ratio",
          "hy_corr",
          "lead_lag_ms",
          "lead_lag_corr",
          "llr",
          "tick_resolution_ms");

  private NaiveRecords() {}

  static void time(Map<String, Object> out, String name, long ms) {
    out.put(name, ISO.format(Instant.ofEpochMilli(ms)));
    out.put(name + "_ms", ms);
  }

  static Double defined(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
  }
}
