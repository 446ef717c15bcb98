package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.contract.Correlation;
import io.sada.contract.Event;
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
        ? record(Topics.IMPACTS, finding.impact().symbol(), finding.impact(), finding.knownAtMs())
        : record(Topics.SECTORS, finding.name(), finding.sector(), finding.knownAtMs());
  }

  static OutRecord of(Correlation correlation) {
    return record(Topics.CORRELATIONS, correlation.key(), correlation, correlation.knownAtMs());
  }

  /** Records of the windows that are not tested go out as they are. */
  static void untested(TokenResult result, Collector<Finding> out) {
    if (!result.impact().window().equals(StudyWindow.TESTED)) {
      out.collect(Finding.of(result.impact(), result.issuedAtMs()));
    }
  }

  /** What the order of records is kept within: a topic and a key. */
  static String way(OutRecord record) {
    return record.topic()
        + ' '
        + (record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8));
  }

  private static OutRecord record(String topic, String key, Object value, long eventTimeMs) {
    return new OutRecord(
        topic, key.getBytes(StandardCharsets.UTF_8), Json.bytes(value), eventTimeMs);
  }
}
