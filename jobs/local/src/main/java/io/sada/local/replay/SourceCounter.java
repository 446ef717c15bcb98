package io.sada.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.sada.local.cluster.FlinkRest;
import java.util.Optional;
import org.apache.flink.api.common.JobID;

/** How much a source of a running job has read, as the cluster's metrics tell, a little late. */
final class SourceCounter {

  private static final String BYTES = "numBytesIn";

  private final FlinkRest rest;
  private final String job;
  private final String source;
  private String vertex;
  private long records;
  private long bytes;

  SourceCounter(String webUi, JobID job, String source) {
    this.rest = new FlinkRest(webUi);
    this.job = "/jobs/" + job;
    this.source = source;
  }

  /** Asks the cluster; what it does not say stays as it was. */
  void ask() {
    if (vertex == null) {
      vertex = find().orElse(null);
    }
    if (vertex != null) {
      // A source of batches counts what is in them, and that is more than its records.
      String operator = "Source__" + source + ".";
      String counts = operator + "numRecordsOut," + operator + source;
      String metrics = "/subtasks/metrics?agg=sum&get=" + counts + "," + BYTES;
      rest.get(job + "/vertices/" + vertex + metrics).ifPresent(this::take);
    }
  }

  private void take(JsonNode answer) {
    for (JsonNode metric : answer) {
      long sum = metric.path("sum").asLong();
      if (metric.path("id").asText().equals(BYTES)) {
        bytes = Math.max(bytes, sum);
      } else {
        records = Math.max(records, sum);
      }
    }
  }

  /** Number of records as last heard. */
  long records() {
    return records;
  }

  /** Bytes read from the disk as last heard. */
  long bytes() {
    return bytes;
  }

  private Optional<String> find() {
    for (JsonNode v : rest.get(job).orElse(MissingNode.getInstance()).path("vertices")) {
      if (v.path("name").asText().startsWith("Source: " + source)) {
        return Optional.of(v.path("id").asText());
      }
    }
    return Optional.empty();
  }
}
