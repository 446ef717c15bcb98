package io.sada.extraction.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.extraction.Extractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well the extractor reads whole articles as newspapers, wires and authorities write them, with
 * all that stands around an event. They were written by readers of news who did not know the rules.
 *
 * <p>Rules are made on the articles of {@code news}. Those of {@code unread} say how well they do
 * on others, which they can only while nobody looks at what is wrong there: only totals are
 * printed.
 */
class NewsArticlesTest {
  @Test
  void articlesThatRulesWereMadeOn() throws IOException {
    Score score = score("news-en", "news-ar");
    System.out.printf("news: %s wrong %s%n", totals(score), score.wrong);
    assertThat(score.events.precision()).as("%s", score.wrong).isGreaterThanOrEqualTo(0.85);
    assertThat(score.events.recall()).as("%s", score.wrong).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void articlesThatNobodyLookedAt() throws IOException {
    Score score = score("unread-en", "unread-ar");
    System.out.printf("unread: %s%n", totals(score));
    assertThat(score.events.precision()).isGreaterThanOrEqualTo(0.80);
    assertThat(score.events.recall()).isGreaterThanOrEqualTo(0.75);
  }

  private static Score score(String... sets) throws IOException {
    Extractor extractor = Extractor.bundled();
    Score score = new Score();
    for (String set : sets) {
      for (OwnArticles.Labelled labelled : OwnArticles.of(set)) {
        List<JsonNode> read = new ArrayList<>();
        for (Event event : extractor.extract(labelled.article())) {
          read.add(Json.tree(Json.write(event)));
        }
        score.add(labelled.article().id(), labelled.gold(), read);
      }
    }
    return score;
  }

  private static String totals(Score score) {
    return "events %s, fields %s, alarms %d of %d"
        .formatted(score.events, score.fields, score.alarms, score.clean);
  }
}
