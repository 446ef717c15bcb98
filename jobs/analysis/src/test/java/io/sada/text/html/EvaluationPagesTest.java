package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real pages with their true text, read in place where they are at hand. */
class EvaluationPagesTest {

  @Test
  void realPagesGiveTheirArticles() throws IOException {
    Optional<Path> pages = evaluationData().map(data -> data.resolve("pages"));
    Assumptions.assumeTrue(pages.filter(Files::exists).isPresent(), "skipped: no evaluation data");
    StringWriter out = new StringWriter();
    PageFolder.write(
        pages.get().resolve("html"), out, (id, reason) -> assertThat(reason).as(id).isNull());
    ObjectMapper json = new ObjectMapper();
    JsonNode predicted = json.readTree(out.toString());
    JsonNode truth = json.readTree(pages.get().resolve("ground-truth.json").toFile());

    Shingles shingles = new Shingles();
    truth
        .properties()
        .forEach(
            page ->
                shingles.add(
                    page.getValue().get("articleBody").textValue(),
                    predicted.at("/" + page.getKey() + "/articleBody").asText()));

    assertThat(shingles.f1()).isGreaterThanOrEqualTo(0.955);
  }

  private static Optional<Path> evaluationData() {
    String configured = System.getenv("SADA_EVAL");
    if (configured != null && !configured.isBlank()) {
      return Optional.of(Path.of(configured));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared");
      if (Files.exists(candidate.resolve("CONTRACT.md"))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
