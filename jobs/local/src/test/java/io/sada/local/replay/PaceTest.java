package io.sada.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void tellsShareRateAndTimeLeft() {
    Pace pace = new Pace(100_000_000);
    pace.at(2, 0, 0);
    pace.at(12, 500_000, 25_000_000);
    assertThat(pace.done().getAsDouble()).isEqualTo(0.25);
    assertThat(pace.recordsPerSecond()).isEqualTo(50_000);
    assertThat(pace.secondsLeft().getAsDouble()).isEqualTo(30);
    assertThat(pace.line("ticks"))
        .isEqualTo(
            "█████░░░░░░░░░░░░░░░  25 %  500,000 ticks, 50,000/s, 25.0 of 100.0 MB, 30 s left");
  }

  @Test
  void aSlowStartIsForgotten() {
    Pace pace = new Pace(1_000_000);
    pace.at(0, 0, 0);
    for (int second = 60; second <= 120; second++) {
      pace.at(second, (second - 60) * 10L, (second - 60) * 1_000L);
    }
    assertThat(pace.recordsPerSecond()).isCloseTo(10, within(1e-9));
    assertThat(pace.line("ticks")).endsWith("15 min 40 s left");
  }

  @Test
  void saysNothingOfWhatItCannotKnow() {
    assertThat(new Pace(10).line("ticks")).isEqualTo("0 ticks, 0/s");
    Pace unknown = new Pace(0);
    unknown.at(0, 0, 0);
    unknown.at(10, 50, 999);
    assertThat(unknown.line("ticks")).isEqualTo("50 ticks, 5/s");
    Pace still = new Pace(100);
    still.at(0, 0, 0);
    still.at(10, 0, 0);
    assertThat(still.line("ticks")).doesNotContain("left");
  }

  @Test
  void bytesReadTwiceAtTheEdgesOfBlocksDoNotMakeMoreThanAll() {
    Pace pace = new Pace(1_000_000);
    pace.at(0, 0, 0);
    pace.at(10, 100, 1_010_000);
    assertThat(pace.line("ticks")).contains("100 %").contains("1.0 of 1.0 MB, 0 s left");
  }

  @Test
  void longWaitsAreToldInHours() {
    Pace pace = new Pace(100_000_000);
    pace.at(0, 0, 0);
    pace.at(10, 1, 100_000);
    assertThat(pace.line("ticks")).endsWith("2 h 46 min left");
  }
}
