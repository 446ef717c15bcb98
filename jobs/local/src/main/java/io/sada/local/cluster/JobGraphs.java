package io.sada.local.cluster;

import java.util.function.Consumer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** A pipeline as a graph to submit. */
public final class JobGraphs {

  private static final String NAME = "sada";

  private JobGraphs() {}

  /**
   * The graph that {@code build} adds to an environment.
   *
   * @param settings Flink options for this job
   * @param parallelism of every operator that may be parallel, at least 1
   */
  public static StreamGraph of(
      Consumer<StreamExecutionEnvironment> build, Configuration settings, int parallelism) {
    StreamExecutionEnvironment env = new StreamExecutionEnvironment(settings);
    env.setParallelism(parallelism);
    build.accept(env);
    StreamGraph graph = env.getStreamGraph();
    graph.setJobName(NAME);
    return graph;
  }
}
