package io.sada.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.sada.local.cluster.FlinkRest;
import java.util.Optional;
import org.apache.flink.api.common.JobID;

/**
 * How many records a source of a running job has read, as the cluster's metrics tell, a little
 * late.
 */
final class SourceCounter {

  private final FlinkRest rest;
  private final String job;
  private final String source;
  private String vertex;
  private long last;

  SourceCounter(String webUi, JobID job, String source) {
    this.rest = new FlinkRest(webUi);
    this.job = "/jobs/" + job;
    this.source = source;
  }

  /** The number now; the last known one when the cluster does not say. */
  long records() {
    if (vertex == null) {
      vertex = find().orElse(null);
    }
    if (vertex != null) {
      String metric = "Source__" + source + ".numRecordsOut";
      rest.get(job + "/vertices/" + vertex + "/subtasks/metrics?agg=sum&get=" + metric)
          .ifPresent(answer -> last = Math.max(last, answer.path(0).path("sum").asLong()));
    }
    return last;
  }

  /** What {@link #records} said last. */
  long last() {
    return last;
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
