package io.sada.local.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The few questions that we put to a Flink cluster's REST interface. */
public final class FlinkRest {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final String base;

  /**
   * @param base the URL up to the port, without a slash at its end
   */
  public FlinkRest(String base) {
    this.base = base;
  }

  /** A job as the overview lists it. */
  public record Job(String id, String name, String state) {}

  /** Number of registered TaskManagers; empty when nobody answers. */
  public OptionalInt taskManagers() {
    return get("/overview")
        .map(n -> OptionalInt.of(n.path("taskmanagers").asInt()))
        .orElse(OptionalInt.empty());
  }

  /** All jobs that the cluster remembers; empty also when nobody answers. */
  public List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    get("/jobs/overview")
        .ifPresent(
            n ->
                n.path("jobs")
                    .forEach(
                        j ->
                            jobs.add(
                                new Job(
                                    j.path("jid").asText(),
                                    j.path("name").asText(),
                                    j.path("state").asText()))));
    return jobs;
  }

  /** What the cluster answers to a GET; empty when nobody answers or the answer is an error. */
  public Optional<JsonNode> get(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT).build();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return response.statusCode() == 200
          ? Optional.of(JSON.readTree(response.body()))
          : Optional.empty();
    } catch (IOException unreachable) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
