package io.sada.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.kafka.KafkaInput;
import io.sada.connectors.kafka.KafkaNewsSource;
import io.sada.connectors.kafka.KafkaOutputs;
import io.sada.connectors.kafka.KafkaTickSource;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.ticks.TickFormat;
import io.sada.connectors.time.EventTime;
import io.sada.contract.Topics;
import io.sada.pipeline.options.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    EventTime time = EventTime.prompt(Duration.ZERO);
    Pipeline.build(
        env,
        PipelineOptions.of(Settings.defaults()),
        new Inputs(
            new KafkaNewsSource(input(Topics.NEWS), ArticleFormat.PIPELINE, time),
            null,
            new KafkaTickSource(input(Topics.TICKS), TickFormat.of(List.of("absent")), time)),
        new KafkaOutputs("127.0.0.1:1", true, "", "test", 60_000, Map.of()));
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
            "decided-records",
            "event-records",
            "expose",
            "extract",
            "extract-dead-letter-records",
            "finding-records",
            "for-sectors",
            "news",
            "news-dead-letter-records",
            "output",
            "partial-bars",
            "resolve",
            "resolve-dead-letter-records",
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

  private static KafkaInput input(String topic) {
    return new KafkaInput("127.0.0.1:1", topic, "test", Map.of(), false);
  }
}
