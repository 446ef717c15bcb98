package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.contract.Correlation;
import io.sada.contract.Event;
import io.sada.contract.Impact;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.TokenResult;
import java.nio.charset.StandardCharsets;
import org.apache.flink.util.Collector;

/**
 * Records in their wire form, with the contract's topic and key and their known_at as event time.
 */
final class Records {
  private Records() {}

  static OutRecord of(Event event) {
    return record(Topics.EVENTS, event.eventId(), event, event.knownAtMs());
  }

  static OutRecord of(Finding finding) {
    return finding.impact() != null
        ? of(finding.impact())
        : record(Topics.SECTORS, finding.name(), finding.sector(), finding.knownAtMs());
  }

  static OutRecord of(Correlation correlation) {
    return record(Topics.CORRELATIONS, correlation.key(), correlation, correlation.knownAtMs());
  }

  static OutRecord of(Impact impact) {
    return of(impact, Json.bytes(impact));
  }

  private static OutRecord of(Impact impact, byte[] json) {
    return record(Topics.IMPACTS, impact.symbol(), json, impact.knownAtMs());
  }

  /** Records of the windows that are not tested go out as they are. */
  static void untested(TokenResult result, Collector<OutRecord> out) {
    if (!result.impact().window().equals(StudyWindow.TESTED)) {
      out.collect(of(result.impact(), result.json()));
    }
  }

  /** Whether a sector waits for the result, or its record for the decision behind the sectors. */
  static boolean goesToSectors(TokenResult result) {
    return !result.sectors().isEmpty() || result.impact().window().equals(StudyWindow.TESTED);
  }

  /** What the order of records is kept within: a topic and a key. */
  static String way(OutRecord record) {
    return record.topic()
        + ' '
        + (record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8));
  }

  private static OutRecord record(String topic, String key, Object value, long eventTimeMs) {
    return record(topic, key, Json.bytes(value), eventTimeMs);
  }

  private static OutRecord record(String topic, String key, byte[] json, long eventTimeMs) {
    return new OutRecord(topic, key.getBytes(StandardCharsets.UTF_8), json, eventTimeMs);
  }
}
