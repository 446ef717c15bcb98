package io.sada.extraction.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Evaluation data, read in place: the folder that SADA_EVAL names, else one beside the project. */
final class Evaluation {
  private Evaluation() {}

  static List<JsonNode> lines(String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file(name))) {
      if (!line.isBlank()) {
        lines.add(Json.tree(line));
      }
    }
    return lines;
  }

  static Path file(String name) {
    Path folder = folder();
    Assumptions.assumeTrue(folder != null, "skipped: no evaluation data");
    Path file = folder.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: no evaluation data");
    return file;
  }

  private static Path folder() {
    String configured = System.getenv("SADA_EVAL");
    if (configured != null && !configured.isBlank()) {
      return Path.of(configured);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("shared/CONTRACT.md"))) {
        return at.resolve("shared");
      }
    }
    return null;
  }
}
