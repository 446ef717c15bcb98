package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Amounts as CLDR writes them, read in place from the evaluation data. */
class CldrAmountsTest {

  @Test
  void readsTheAmountsThatCldrWrites() throws IOException {
    Path data = evaluationData();
    Assumptions.assumeTrue(data != null, "skipped: no evaluation data");
    ObjectMapper json = new ObjectMapper();
    MoneyParser parser = MoneyParser.bundled();
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(data.resolve("amounts/cldr_amounts.dev.jsonl"));
    for (String line : lines) {
      JsonNode expected = json.readTree(line);
      List<MoneyMention> found = parser.parse(expected.get("text").asText());
      boolean right =
          found.size() == 1
              && found.get(0).value().compareTo(expected.get("value").decimalValue()) == 0
              && expected.get("currency").asText().equals(found.get(0).currency());
      if (!right) {
        wrong.add(line + " -> " + found);
      }
    }
    double share = 1 - (double) wrong.size() / lines.size();
    assertThat(share)
        .as("first wrong: %s", wrong.stream().limit(5).toList())
        .isGreaterThanOrEqualTo(0.99);
  }

  /** The folder that SADA_EVAL names, or {@code shared} beside the repository. */
  private static Path evaluationData() {
    String named = System.getenv("SADA_EVAL");
    if (named != null) {
      return Path.of(named);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path shared = folder.resolve("shared");
      if (Files.exists(shared.resolve("CONTRACT.md"))) {
        return shared;
      }
      folder = folder.getParent();
    }
    return null;
  }
}
