package io.sada.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.sada.local.cluster.FlinkRest;
import org.apache.flink.api.common.JobID;

/** What a cluster's REST interface tells of a job. */
final class JobWatch {

  private final FlinkRest rest;

  JobWatch(String url) {
    rest = new FlinkRest(url);
  }

  /** Whether every task of it runs. */
  boolean runs(JobID job) {
    JsonNode vertices = get("/jobs/" + job).path("vertices");
    for (JsonNode vertex : vertices) {
      if (!vertex.path("status").asText().equals("RUNNING")) {
        return false;
      }
    }
    return !vertices.isEmpty();
  }

  /** Number of its completed checkpoints. */
  int checkpoints(JobID job) {
    return get("/jobs/" + job + "/checkpoints").path("counts").path("completed").asInt();
  }

  /** How often it was restored from a checkpoint. */
  int restores(JobID job) {
    return get("/jobs/" + job + "/checkpoints").path("counts").path("restored").asInt();
  }

  /** The TaskManager that runs a subtask of the operator whose task carries this name. */
  String taskManagerOf(JobID job, String operator) {
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      if (vertex.path("name").asText().contains(operator)) {
        String id = vertex.path("id").asText();
        JsonNode managers =
            get("/jobs/" + job + "/vertices/" + id + "/taskmanagers").path("taskmanagers");
        return managers.path(0).path("taskmanager-id").asText();
      }
    }
    throw new AssertionError("no task named " + operator);
  }

  private JsonNode get(String path) {
    return rest.get(path).orElse(MissingNode.getInstance());
  }
}
