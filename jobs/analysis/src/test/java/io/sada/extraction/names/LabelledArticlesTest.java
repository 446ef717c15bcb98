package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.SectorId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against what a careful reader found in real articles. */
class LabelledArticlesTest {

  @Test
  void theFirstArticleNamesElevenTokensAndFiveSectors() {
    ArticleNames names = EvaluationArticles.of("seed").get(0).read();
    assertThat(names.symbols())
        .containsExactlyInAnyOrder(
            "RENDER", "AKT", "IO", "HNT", "FET", "AGIX", "OCEAN", "TAO", "SOL", "ETH", "ATOM");
    assertThat(names.sectors())
        .extracting(ArticleNames.NamedSector::sector)
        .containsExactlyInAnyOrder(SectorId.values());
    assertThat(names.moves()).extracting(Move::symbol).containsExactly(null, "AKT", "IO");
    assertThat(names.moves()).extracting(Move::changePct).containsExactly(-3.11, -8.1, -6.75);
  }

  @Test
  void namedTokensAreThoseOfTheReader() {
    for (boolean even : new boolean[] {true, false}) {
      int right = 0;
      int missed = 0;
      int madeUp = 0;
      for (String file : List.of("seed", "dev_en", "dev_ar", "dev_retold_en", "dev_retold_ar")) {
        for (EvaluationArticles.Labelled labelled : EvaluationArticles.of(file)) {
          if (labelled.isEven() == even) {
            Set<String> wanted = new HashSet<>();
            labelled.gold().path("tokens_named").forEach(symbol -> wanted.add(symbol.asText()));
            Set<String> found = labelled.read().symbols();
            right += (int) found.stream().filter(wanted::contains).count();
            madeUp += (int) found.stream().filter(s -> !wanted.contains(s)).count();
            missed += (int) wanted.stream().filter(s -> !found.contains(s)).count();
          }
        }
      }
      assertThat(right / (double) (right + missed))
          .as("recall, even: %s", even)
          .isGreaterThan(0.95);
      assertThat(right / (double) (right + madeUp))
          .as("precision, even: %s", even)
          .isGreaterThan(0.95);
    }
  }

  @Test
  void everyQuoteSlicesBack() {
    for (String file : List.of("seed", "dev_ar", "dev_retold_en", "dev_retold_ar")) {
      for (EvaluationArticles.Labelled labelled : EvaluationArticles.of(file)) {
        ArticleNames names = labelled.read();
        for (NameMention m : names.mentions()) {
          String section =
              m.section() == names.title().section()
                  ? names.title().original()
                  : names.text().original();
          assertThat(section.substring(m.start(), m.end())).isEqualTo(m.quote());
        }
      }
    }
  }
}
