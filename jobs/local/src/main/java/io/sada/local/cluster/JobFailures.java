package io.sada.local.cluster;

import io.sada.connectors.files.DamagedFileException;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.util.SerializedThrowable;

/** Why a job ended. */
public final class JobFailures {

  private JobFailures() {}

  /**
   * Returns when the job ended as it should.
   *
   * @throws DamagedFileException when that is why it failed
   * @throws ClusterException with the innermost reason in one line when it failed
   */
  public static void throwFailure(JobResult result) {
    if (result.getSerializedThrowable().isPresent()) {
      SerializedThrowable thrown = result.getSerializedThrowable().get();
      Throwable failure = thrown.deserializeError(Thread.currentThread().getContextClassLoader());
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof DamagedFileException damaged) {
          throw damaged;
        }
      }
      throw new ClusterException("the job failed: " + innermost(failure), failure);
    }
  }

  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
