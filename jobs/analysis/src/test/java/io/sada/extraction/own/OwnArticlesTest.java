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

/** How well the extractor reads formulations of all kinds, articles without an event included. */
class OwnArticlesTest {
  @Test
  void eventsAndTheirFieldsAreFound() throws IOException {
    Extractor extractor = Extractor.bundled();
    Score score = new Score();
    for (String language : List.of("en", "ar")) {
      for (OwnArticles.Labelled labelled : OwnArticles.of(language)) {
        List<JsonNode> read = new ArrayList<>();
        for (Event event : extractor.extract(labelled.article())) {
          read.add(Json.tree(Json.write(event)));
        }
        score.add(labelled.article().id(), labelled.gold(), read);
      }
    }
    System.out.printf(
        "own articles: events %s, fields %s, alarms %d of %d, wrong %s%n",
        score.events, score.fields, score.alarms, score.clean, score.wrong);
    assertThat(score.events.precision()).as("%s", score.wrong).isGreaterThanOrEqualTo(0.96);
    assertThat(score.events.recall()).as("%s", score.wrong).isGreaterThanOrEqualTo(0.91);
    assertThat(score.alarms).as("%s", score.wrong).isLessThanOrEqualTo(1);
    for (String field : List.of("subject", "status", "amount", "action_type", "authority")) {
      assertThat(score.fields.get(field).recall())
          .as("%s: %s", field, score.wrong)
          .isGreaterThanOrEqualTo(0.92);
    }
    assertThat(score.fields.get("investors").precision()).isGreaterThanOrEqualTo(0.93);
    assertThat(score.fields.get("investors").recall()).isGreaterThanOrEqualTo(0.90);
  }
}
