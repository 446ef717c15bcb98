package io.sada.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnedProcessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Test
  void isReadBackFromItsLine() {
    OwnedProcess self = OwnedProcess.of(ProcessHandle.current());
    assertThat(OwnedProcess.fromLine(self.toLine() + "\n")).isEqualTo(self);
    assertThat(self.alive()).isPresent();
  }

  @Test
  void anotherProcessWithTheSameIdIsNotOurs() {
    OwnedProcess self = OwnedProcess.of(ProcessHandle.current());
    assertThat(new OwnedProcess(self.pid(), self.startMs() - 60_000).alive()).isEmpty();
  }

  @Test
  void stopEndsTheProcess() throws Exception {
    Process sleeper = new ProcessBuilder("sleep", "600").start();
    OwnedProcess owned = OwnedProcess.of(sleeper.toHandle());
    owned.stop(PATIENCE);
    assertThat(sleeper.isAlive()).isFalse();
    owned.stop(PATIENCE);
  }

  @Test
  void anythingElseIsNotAProcess() {
    assertThatThrownBy(() -> OwnedProcess.fromLine("12"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
