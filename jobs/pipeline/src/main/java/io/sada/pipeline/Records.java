package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.contract.Correlation;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import io.sada.pipeline.state.Finding;
import java.nio.charset.StandardCharsets;

/** Records in their wire form, with the contract's topic and key and their known_at as event time. */
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

  private static OutRecord record(String topic, String key, Object value, long eventTimeMs) {
    return new OutRecord(topic, key.getBytes(StandardCharsets.UTF_8), Json.bytes(value), eventTimeMs);
  }
}
