package io.sada.bench.flink;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/**
 * The counters that the ticks' sources have anyway, read within the JVM: when the first tick left
 * them and when the last did, without anything added to the job.
 */
public final class TickCounters implements MetricReporter, MetricReporterFactory {
  private static final List<Counter> RECORDS = new CopyOnWriteArrayList<>();
  private static final List<Counter> BATCHED = new CopyOnWriteArrayList<>();

  @Override
  public MetricReporter createMetricReporter(Properties properties) {
    return this;
  }

  @Override
  public void open(MetricConfig config) {
    // Nothing is reported; counters are read.
  }

  @Override
  public void close() {
    reset();
  }

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    String operator = group.getAllVariables().get("<operator_name>");
    if (metric instanceof Counter counter
        && operator != null
        && operator.startsWith("Source: ticks")) {
      if (name.equals("numRecordsOut")) {
        RECORDS.add(counter);
      } else if (name.equals("ticks")) {
        BATCHED.add(counter);
      }
    }
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
    // What a job had counted at its end is asked for after it.
  }

  /** Forgets the jobs before. */
  static void reset() {
    RECORDS.clear();
    BATCHED.clear();
  }

  /** Ticks that have left their sources since; where these batch them, a record holds many. */
  static long ticks() {
    long sum = 0;
    for (Counter counter : BATCHED.isEmpty() ? RECORDS : BATCHED) {
      sum += counter.getCount();
    }
    return sum;
  }
}
