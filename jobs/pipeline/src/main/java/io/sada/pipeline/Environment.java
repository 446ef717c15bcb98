package io.sada.pipeline;

import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions.VertexDescriptionMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What holds for every environment that the graph runs in. */
final class Environment {
  private static final Duration WATERMARKS_EVERY = Duration.ofMillis(20);

  private Environment() {}

  static void prepare(StreamExecutionEnvironment env, PipelineOptions options) {
    Configuration configuration = new Configuration();
    configuration.set(org.apache.flink.configuration.PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(org.apache.flink.configuration.PipelineOptions.GENERIC_TYPES, false);
    configuration.set(org.apache.flink.configuration.PipelineOptions.OBJECT_REUSE, true);
    configuration.set(
        org.apache.flink.configuration.PipelineOptions.MAX_PARALLELISM, options.maxParallelism());
    // What a partition says from time to time holds event time back for so long.
    configuration.set(
        org.apache.flink.configuration.PipelineOptions.AUTO_WATERMARK_INTERVAL, WATERMARKS_EVERY);
    configuration.set(
        org.apache.flink.configuration.PipelineOptions.VERTEX_DESCRIPTION_MODE,
        VertexDescriptionMode.TREE);
    env.configure(configuration);
    env.setBufferTimeout(options.bufferTimeoutMs());
  }
}
