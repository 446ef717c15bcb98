package io.sada.bench.suites;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Cumulative abnormal returns as somebody wrote them, one JSON object a line. */
final class Answers {
  private static final double TOLERANCE = 1e-9;

  private final Map<String, Double> cars = new HashMap<>();

  private Answers() {}

  static Answers read(Path file) throws IOException {
    Answers answers = new Answers();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String line;
      while ((line = in.readLine()) != null) {
        JsonNode record = Json.tree(line);
        if (record.hasNonNull("car")) {
          String key =
              record.path("event_id").asText()
                  + ' '
                  + record.path("symbol").asText()
                  + ' '
                  + record.path("window").asText();
          answers.cars.put(key, record.path("car").asDouble());
        }
      }
    }
    return answers;
  }

  int size() {
    return cars.size();
  }

  /**
   * The largest difference.
   *
   * @throws IllegalStateException where they are not about the same, or differ by more than 1e-9
   */
  double differenceFrom(Answers others, String whose) {
    if (!cars.keySet().equals(others.cars.keySet())) {
      throw new IllegalStateException(
          whose + ": " + size() + " answers, not the " + others.size() + " of the reference");
    }
    double largest = 0;
    for (Map.Entry<String, Double> car : cars.entrySet()) {
      double difference = Math.abs(car.getValue() - others.cars.get(car.getKey()));
      if (!(difference <= TOLERANCE)) {
        throw new IllegalStateException(whose + ": " + car.getKey() + " differs by " + difference);
      }
      largest = Math.max(largest, difference);
    }
    return largest;
  }
}
