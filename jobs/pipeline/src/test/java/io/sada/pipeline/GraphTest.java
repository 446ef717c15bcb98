package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.pipeline.options.Settings;
import java.util.List;
import java.util.TreeSet;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/**
 * The uids are part of every savepoint: this list changes only when the savepoints of before may be
 * lost.
 */
class GraphTest {
  @Test
  void theUidsAreTheOnesThatSavepointsKnow() {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2);
    new KafkaJob(Settings.defaults().with(List.of("kafka.bootstrap=127.0.0.1:1"))).build(env);
    TreeSet<String> uids = new TreeSet<>();
    for (StreamNode node : env.getStreamGraph().getStreamNodes()) {
      uids.add(String.valueOf(node.getTransformationUID()));
    }
    assertThat(uids)
        .containsExactly(
            "Sink Committer: output",
            "benchmarks",
            "clean",
            "correlate",
            "correlate-sectors",
            "correlation-records",
            "decide",
            "event-records",
            "expose",
            "extract",
            "extract-dead-letter-records",
            "finding-records",
            "news",
            "news-dead-letter-records",
            "output",
            "partial-bars",
            "resolve",
            "sectors",
            "study",
            "study-announcements",
            "study-bars",
            "tested",
            "ticks",
            "ticks-dead-letter-records",
            "untested",
            "untested-sectors");
  }
}
