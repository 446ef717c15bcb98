package io.sada.contract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times on the wire: ISO-8601 UTC with milliseconds and Z. */
public final class Times {
  /** 2009-01-01T00:00:00Z: nothing that Sada studies is older. */
  public static final long EARLIEST_MS = 1_230_768_000_000L;

  /** 2100-01-01T00:00:00Z, exclusive. */
  public static final long LATEST_MS = 4_102_444_800_000L;

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  /** The instant as {@code 2026-01-06T21:04:00.000Z}; null for null. */
  public static String iso(Long epochMs) {
    return epochMs == null ? null : ISO.format(Instant.ofEpochMilli(epochMs));
  }

  /** Whether a time lies in the years that Sada accepts, 2009 to 2099. */
  public static boolean inRange(long epochMs) {
    return epochMs >= EARLIEST_MS && epochMs < LATEST_MS;
  }
}
