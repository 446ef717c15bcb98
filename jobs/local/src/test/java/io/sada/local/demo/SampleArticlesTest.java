package io.sada.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Json;
import io.sada.local.Installation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SampleArticlesTest {

  private final SampleArticles samples;

  SampleArticlesTest() throws IOException {
    samples = SampleArticles.read(Installation.find().demo().resolve("articles.jsonl"));
  }

  @Test
  void halfOfThemAreArabicAndNoneComesTwice() throws IOException {
    long arabic = 0;
    for (SampleArticles.Sample sample : samples.articles()) {
      arabic += Json.tree(sample.json()).path("lang").asText().equals("ar") ? 1 : 0;
    }
    assertThat(arabic * 2).isGreaterThanOrEqualTo(samples.articles().size());
    assertThat(samples.articles()).extracting(SampleArticles.Sample::id).doesNotHaveDuplicates();
  }

  @Test
  void comeInTheOrderInWhichTheyBecameKnownAfterTheyWerePublished() {
    assertThat(samples.articles())
        .isSortedAccordingTo((a, b) -> Long.compare(a.knownMs(), b.knownMs()))
        .allMatch(a -> a.publishedMs() <= a.knownMs());
  }
}
