package io.sada.local.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.connectors.files.DamagedFileException;
import io.sada.connectors.files.Gzip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.util.SerializedThrowable;
import org.junit.jupiter.api.Test;

class JobFailuresTest {

  private static JobResult failed(Throwable cause) {
    Throwable failure = new RuntimeException("recovery is suppressed", cause);
    return new JobResult.Builder()
        .jobId(new JobID())
        .netRuntime(1)
        .serializedThrowable(new SerializedThrowable(failure))
        .build();
  }

  private static DamagedFileException damage() throws IOException {
    try {
      Gzip.open(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b}), "ticks.gz").close();
      throw new AssertionError("two bytes are no gzip");
    } catch (DamagedFileException e) {
      return e;
    }
  }

  @Test
  void aDamagedFileIsSaidAsSuch() throws IOException {
    JobResult result = failed(new RuntimeException("in a task", damage()));
    assertThatThrownBy(() -> JobFailures.throwFailure(result))
        .isInstanceOf(DamagedFileException.class)
        .hasMessageStartingWith("ticks.gz: damaged gzip");
  }

  @Test
  void anythingElseIsTheInnermostReason() {
    JobResult result = failed(new IllegalStateException("no disk"));
    assertThatThrownBy(() -> JobFailures.throwFailure(result))
        .isInstanceOf(ClusterException.class)
        .hasMessage("the job failed: no disk");
  }
}
