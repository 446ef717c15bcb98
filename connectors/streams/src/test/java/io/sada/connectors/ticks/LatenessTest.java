package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.deadletters.Reject;
import io.sada.contract.ErrorClass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is older than all that is kept, and what is merely late. */
class LatenessTest {
  private static final TickFormat FORMAT =
      new TickFormat(TickFormat.of(List.of("absent")).quotes(), true, 4_096, 0, 60_000);

  private final TickDecoder decoder = new TickDecoder(FORMAT);
  private final Lateness lateness = new Lateness(FORMAT);

  private Reject at(long ts) {
    byte[] bytes =
        ("{\"symbol\":\"AKT\",\"price\":1,\"size\":1,\"ts\":" + ts + "}")
            .getBytes(StandardCharsets.UTF_8);
    Tick tick = new Tick();
    assertThat(decoder.decode(bytes, 0, bytes.length, bytes.length, TickDecoder.NO_TIMESTAMP, tick))
        .isNull();
    return lateness.of(tick);
  }

  @Test
  void onlyWhatNoBarIsKeptForIsTooLate() {
    long start = 1_767_225_600_000L;
    assertThat(at(start)).isNull();
    assertThat(at(start + 100_000)).isNull();
    assertThat(at(start + 40_000)).isNull();
    Reject reject = at(start + 39_999);
    assertThat(reject.errorClass()).isEqualTo(ErrorClass.TOO_LATE);
    assertThat(reject.message())
        .isEqualTo("ts is PT1M0.001S behind the newest tick, more than the PT1M that are kept");
    assertThat(at(start + 100_001)).isNull();
  }
}
