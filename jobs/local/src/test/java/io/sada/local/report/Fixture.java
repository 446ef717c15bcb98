package io.sada.local.report;

import io.sada.connectors.files.FileOutputs;
import io.sada.contract.Correlation;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.SectorResponse;
import io.sada.contract.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Result files of a small run, written record by record. */
final class Fixture {
  /** 2026-01-06T21:00:00Z, the start of a bar of any usual length. */
  static final long T = 1_767_733_200_000L;

  static final long MINUTE = 60_000;

  private final Path folder;

  Fixture(Path folder) throws IOException {
    this.folder = folder;
    for (String name : FileOutputs.FILES.values()) {
      Files.createFile(folder.resolve(name));
    }
  }

  static <T> T read(Class<T> type, String json, Object... args) {
    try {
      return Json.read(String.format(Locale.ROOT, json, args), type);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A confirmed regulatory event of one subject; tokens as JSON. */
  static Event event(String id, String subject, long announcedAtMs, String tokens) {
    return read(
        Event.class,
        """
        {"event_id":"%s","revision":1,"action":"created","kind":"regulatory","status":"confirmed",
        "prominence":"primary","announced_at_ms":%d,"announced_precision":"time",
        "known_at_ms":%d,"subjects":[{"id":"s","name":"%s","quote":"q","type":"company"}],
        "action_type":"investigation","tokens":%s,"confidence":0.9}\
        """,
        id,
        announcedAtMs,
        announcedAtMs,
        subject,
        tokens);
  }

  static Impact impact(
      String eventId, String symbol, String window, int revision, double car, String more) {
    return read(
        Impact.class,
        """
        {"event_id":"%s","event_revision":1,"revision":%d,"kind":"regulatory","symbol":"%s",
        "relation":"named","window":"%s","window_from_ms":%d,"window_to_ms":%d,"bar_ms":60000,
        "status":"final","car":%s,"se_car":0.01,"scar":%s,"df":1437,"known_at_ms":%d%s}\
        """,
        eventId,
        revision,
        symbol,
        window,
        T,
        T + 60 * MINUTE,
        car,
        car / 0.01,
        T + 60 * MINUTE,
        more.isEmpty() ? "" : "," + more);
  }

  static SectorResponse sector(String eventId, String sector, String window, String more) {
    return read(
        SectorResponse.class,
        """
        {"event_id":"%s","event_revision":1,"revision":1,"kind":"regulatory","sector":"%s",
        "window":"%s","window_from_ms":%d,"window_to_ms":%d,"bar_ms":60000,"status":"final",
        "known_at_ms":%d%s}\
        """,
        eventId,
        sector,
        window,
        T,
        T + 60 * MINUTE,
        T + 60 * MINUTE,
        more.contains("n_tokens") ? "," + more : ",\"n_tokens\":5," + more);
  }

  static Correlation correlation(String key, long windowToMs, double r, double pShift) {
    return read(
        Correlation.class,
        """
        {"kind":"regulatory","scope":"symbol","key":"%s","window_from_ms":0,"window_to_ms":%d,
        "bar_ms":300000,"n_bars":2016,"n_announcements":1,"best_lag_bars":2,"best_r":%s,
        "p_shift":%s,"revision":1,"known_at_ms":%d}\
        """,
        key,
        windowToMs,
        r,
        pShift,
        windowToMs);
  }

  static DeadLetter deadLetter(String errorClass, long offset, String payload) {
    String base64 = Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    return read(
        DeadLetter.class,
        """
        {"error_class":"%s","message":"why <b>","source_topic":"news.jsonl",
        "source_partition":0,"source_offset":%d,"payload_base64":"%s"}\
        """,
        errorClass,
        offset,
        base64);
  }

  Fixture add(Object record) throws IOException {
    String topic =
        record instanceof Event
            ? Topics.EVENTS
            : record instanceof Impact
                ? Topics.IMPACTS
                : record instanceof SectorResponse
                    ? Topics.SECTORS
                    : record instanceof Correlation ? Topics.CORRELATIONS : Topics.DEAD_LETTERS;
    Files.write(
        folder.resolve(FileOutputs.FILES.get(topic)),
        List.of(Json.write(record)),
        StandardOpenOption.APPEND);
    return this;
  }
}
