package io.sada.extraction.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * The evaluation's articles with what a careful reader found, read in place: SADA_EVAL, else a
 * folder {@code shared} further up. Without them the test is skipped.
 */
final class EvaluationArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationArticles() {}

  /** One article and its gold. */
  record Labelled(JsonNode article, JsonNode gold) {
    String id() {
      return gold.get("id").asText();
    }

    ArticleNames read() {
      return Read.article(article.path("title").asText(), article.path("text").asText());
    }

    /** Whether the SHA-1 of the id is even: the half that rules are developed on. */
    boolean isEven() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-1").digest(id().getBytes(StandardCharsets.UTF_8));
        return !new BigInteger(1, hash).testBit(0);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static List<Labelled> of(String name) {
    Path corpus = corpus();
    Assumptions.assumeTrue(corpus != null, "skipped: no evaluation data");
    Map<String, JsonNode> gold =
        lines(corpus.resolve(name + ".gold.jsonl")).stream()
            .collect(Collectors.toMap(node -> node.get("id").asText(), Function.identity()));
    List<Labelled> labelled = new ArrayList<>();
    for (JsonNode article : lines(corpus.resolve(name + ".jsonl"))) {
      labelled.add(new Labelled(article, gold.get(article.get("id").asText())));
    }
    return labelled;
  }

  private static Path corpus() {
    String configured = System.getenv("SADA_EVAL");
    if (configured != null && !configured.isBlank()) {
      return Path.of(configured, "corpus");
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.exists(shared.resolve("CONTRACT.md"))) {
        return shared.resolve("corpus");
      }
    }
    return null;
  }

  private static List<JsonNode> lines(Path file) {
    try {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
