package io.sada.pipeline.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.events.EventDecoder;
import io.sada.contract.Event;
import io.sada.pipeline.state.Announcement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is studied and what is correlated hear of the same revisions, for they hear of them here.
 */
class ExposeFunctionTest {
  private KeyedOneInputStreamOperatorTestHarness<String, Event, Announcement> harness;

  @BeforeEach
  void open() throws Exception {
    harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new ExposeFunction(TimeUnit.DAYS.toMillis(120))),
            Event::eventId,
            Types.STRING);
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private void tell(int revision, int hour, String token, String action) throws Exception {
    String json =
        "{'event_id':'e','kind':'funding','announced_at':'2026-01-01T10:00Z','revision':%d,"
            + "'known_at':'2026-01-01T%d:00Z','tokens':['%s'],'action':'%s'}";
    byte[] line =
        String.format(json, revision, hour, token, action)
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);
    Event event = new EventDecoder().decode(line);
    harness.processElement(event, event.knownAtMs());
  }

  private List<String> told() {
    return harness.extractOutputValues().stream()
        .map(a -> a.eventRevision() + a.symbol() + (a.retracted() ? " retracted" : ""))
        .toList();
  }

  @Test
  void aRevisionAfterANewerOneIsIgnored() throws Exception {
    tell(2, 11, "AA", "updated");
    tell(1, 12, "BB", "created");
    assertThat(told()).containsExactly("2AA");
    tell(3, 13, "AA", "retracted");
    tell(2, 14, "AA", "updated");
    assertThat(told()).containsExactly("2AA", "3AA retracted");
    tell(4, 15, "AA", "updated");
    assertThat(told()).containsExactly("2AA", "3AA retracted", "4AA");
  }
}
