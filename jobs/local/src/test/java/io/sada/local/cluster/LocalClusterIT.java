package io.sada.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClusterIT {

  @Test
  void runsAJobAndShowsItOnLoopback(@TempDir Path temporary) throws Exception {
    try (LocalCluster cluster = LocalCluster.start(new Configuration(), 2, temporary)) {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.setParallelism(2);
      env.fromSequence(1, 1000).sinkTo(new DiscardingSink<>());

      JobID job = cluster.submit(env.getStreamGraph());
      JobResult result = cluster.result(job).get();

      assertThat(result.isSuccess()).isTrue();
      assertThat(cluster.status(job)).isEqualTo(JobStatus.FINISHED);
      assertThat(cluster.webUi().getHost()).isEqualTo("127.0.0.1");
      FlinkRest rest = new FlinkRest(cluster.webUi().toString());
      assertThat(rest.taskManagers()).hasValue(1);
      assertThat(rest.jobs()).extracting(FlinkRest.Job::id).containsExactly(job.toString());
    }
  }
}
