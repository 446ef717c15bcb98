package io.sada.extraction.formulations;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Json;
import io.sada.extraction.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many ways to tell a round or an act, each with what must be read from it. */
class FormulationsTest {
  private static final double LEAST = 0.92;

  @Test
  void theyAreReadRight() throws IOException {
    Extractor extractor = Extractor.bundled();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FormulationsTest.class.getResourceAsStream("/extraction/stories.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Formulation formulation = Formulation.of(Json.tree(line));
        List<String> errors = formulation.wrong(extractor);
        all++;
        if (!errors.isEmpty()) {
          wrong.add(formulation.id() + " " + errors);
        }
      }
    }
    System.out.printf("formulations: %d of %d right, wrong %s%n", all - wrong.size(), all, wrong);
    assertThat(1 - wrong.size() / (double) all).as("%s", wrong).isGreaterThanOrEqualTo(LEAST);
  }
}
