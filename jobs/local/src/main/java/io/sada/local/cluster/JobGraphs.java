package io.sada.local.cluster;

import io.sada.pipeline.KafkaJob;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** The pipeline as a graph to submit. */
public final class JobGraphs {

  private static final String NAME = "sada";

  private JobGraphs() {}

  /**
   * The pipeline between Kafka topics.
   *
   * @param settings Flink options for this job
   * @param parallelism of every operator that may be parallel, at least 1
   */
  public static StreamGraph kafka(KafkaJob job, Configuration settings, int parallelism) {
    StreamExecutionEnvironment env = new StreamExecutionEnvironment(settings);
    env.setParallelism(parallelism);
    job.build(env);
    StreamGraph graph = env.getStreamGraph();
    graph.setJobName(NAME);
    return graph;
  }
}
