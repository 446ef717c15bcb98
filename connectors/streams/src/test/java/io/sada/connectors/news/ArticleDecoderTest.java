package io.sada.connectors.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.Origin;
import io.sada.contract.Article;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Precision;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ArticleDecoderTest {
  private static final long HOUR = 3_600_000L;
  private static final long T = 1_767_733_440_000L;

  private final ArticleDecoder pipeline = new ArticleDecoder(ArticleFormat.PIPELINE);
  private final ArticleDecoder undated = new ArticleDecoder(ArticleFormat.UNDATED);

  private static Origin origin(String json, Long timestamp) {
    byte[] bytes = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
    return new Origin(
        "sada.news.v1", 3, 42, timestamp, null, bytes, bytes == null ? 0 : bytes.length);
  }

  private Article read(String json, Long timestamp) {
    NewsItem item = pipeline.decode(origin(json, timestamp));
    assertThat(item.deadLetter()).isNull();
    return item.article();
  }

  private ErrorClass rejected(String json, Long timestamp) {
    return pipeline.decode(origin(json, timestamp)).deadLetter().errorClass();
  }

  @Test
  void readsTheWholeArticle() {
    Article article =
        read(
            "{\"id\":\"a-1\",\"url\":\"https://example.org/1\",\"source\":\"s\",\"lang\":\"ar\","
                + "\"published_at\":\"2026-01-06T21:04:00Z\",\"fetched_at\":"
                + (T + 5)
                + ",\"title\":\"جولة\",\"text\":\" جمعت الشركة\",\"extra\":[1]}",
            T + HOUR);
    assertThat(article)
        .isEqualTo(
            new Article(
                "a-1",
                "https://example.org/1",
                "s",
                "ar",
                T,
                Precision.TIME,
                T + 5,
                "جولة",
                " جمعت الشركة",
                null));
  }

  @Test
  void knownAtIsFetchedElseTheTransportsTimestampElsePublished() {
    String both = "{\"text\":\"x\",\"published_at\":" + T + ",\"fetched_at\":" + (T + 1) + "}";
    String published = "{\"text\":\"x\",\"published_at\":" + T + "}";
    assertThat(read(both, T + 9).knownAtMs()).isEqualTo(T + 1);
    assertThat(read(published, T + 9).knownAtMs()).isEqualTo(T + 9);
    assertThat(read(published, null).knownAtMs()).isEqualTo(T);
    assertThat(read(published, 0L).knownAtMs()).isEqualTo(T);
    Article undatedArticle = read("{\"text\":\"x\"}", T);
    assertThat(undatedArticle.knownAtMs()).isEqualTo(T);
    assertThat(undatedArticle.publishedAtMs()).isNull();
    assertThat(undatedArticle.publishedPrecision()).isNull();
  }

  @Test
  void aDateAloneIsItsMidnight() {
    Article article = read("{\"html\":\"<p>x\",\"published_at\":\"2026-01-06\"}", null);
    assertThat(article.publishedAtMs()).isEqualTo(1_767_657_600_000L);
    assertThat(article.publishedPrecision()).isEqualTo(Precision.DAY);
    assertThat(article.html()).isEqualTo("<p>x");
    assertThat(article.text()).isNull();
  }

  @Test
  void withoutAnyDate() {
    assertThat(rejected("{\"text\":\"x\"}", null)).isEqualTo(ErrorClass.MISSING_FIELD);
    Article article = undated.decode(origin("{\"text\":\"x\"}", null)).article();
    assertThat(article.knownAtMs()).isNull();
  }

  @Test
  void anIdIsDerivedFromUrlAndContent() {
    String one = read("{\"url\":\"u\",\"text\":\"x\"}", T).id();
    assertThat(one)
        .hasSize(32)
        .isEqualTo(read("{\"text\":\"x\",\"url\":\"u\",\"id\":\" \"}", T).id());
    assertThat(one).isNotEqualTo(read("{\"url\":\"u\",\"text\":\"y\"}", T).id());
    assertThat(one).isNotEqualTo(read("{\"url\":\"v\",\"text\":\"x\"}", T).id());
    assertThat(read("{\"id\":12,\"text\":\"x\"}", T).id()).isEqualTo("12");
  }

  @Test
  void rejects() {
    assertThat(rejected(null, T)).isEqualTo(ErrorClass.EMPTY);
    assertThat(rejected("  ", T)).isEqualTo(ErrorClass.EMPTY);
    assertThat(rejected("{\"id\":\"1\"}", T)).isEqualTo(ErrorClass.MISSING_FIELD);
    assertThat(rejected("{\"text\":\" \",\"html\":7}", T)).isEqualTo(ErrorClass.MISSING_FIELD);
    assertThat(rejected("{\"text\":\"x\",\"text\":\"x\"}", T)).isEqualTo(ErrorClass.MALFORMED_JSON);
    assertThat(rejected("{\"text\":\"x\",\"published_at\":\"1970-01-01\"}", T))
        .isEqualTo(ErrorClass.BAD_TIME);
    assertThat(rejected("{\"text\":\"x\",\"fetched_at\":\"tomorrow\"}", T))
        .isEqualTo(ErrorClass.BAD_TIME);
    assertThat(rejected("{\"text\":\"x\",\"published_at\":{}}", T)).isEqualTo(ErrorClass.BAD_TIME);
    assertThat(rejected("{\"a\":" + "[".repeat(200_000), T)).isEqualTo(ErrorClass.TOO_DEEP);
    assertThat(rejected("{\"text\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}", T))
        .isEqualTo(ErrorClass.OVERSIZED);
  }

  @Test
  void knownAtMoreThanAnHourAhead() {
    String fetched = "{\"text\":\"x\",\"fetched_at\":" + (T + HOUR);
    assertThat(read(fetched + "}", T).knownAtMs()).isEqualTo(T + HOUR);
    assertThat(rejected(fetched + "}", T - 1)).isEqualTo(ErrorClass.FUTURE_TIME);
    assertThat(rejected(fetched + ",\"receipt_ts\":" + (T - 1) + "}", null))
        .isEqualTo(ErrorClass.FUTURE_TIME);
    assertThat(read(fetched + ",\"receipt_ts\":" + T + "}", null)).isNotNull();
  }

  @Test
  void unpairedSurrogatesAreReplacedOneForOne() {
    String text = read("{\"text\":\"a\\ud800b\\ud83d\\ude00\\udc00\"}", T).text();
    assertThat(text).isEqualTo("a\uFFFDb\uD83D\uDE00\uFFFD");
  }

  @Test
  void theDeadLetterCarriesTheOriginalBytes() {
    String json = "{\"text\":\"\"}";
    DeadLetter letter = pipeline.decode(origin(json, T)).deadLetter();
    assertThat(
            new String(Base64.getDecoder().decode(letter.payloadBase64()), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(letter.sourceTopic()).isEqualTo("sada.news.v1");
    assertThat(letter.sourcePartition()).isEqualTo(3);
    assertThat(letter.sourceOffset()).isEqualTo(42);
    assertThat(letter.sourceTimestamp()).isEqualTo(T);
    assertThat(letter.keyBase64()).isNull();
  }

  @Test
  void aPageThatCannotBeReadIsNoArticle() {
    ArticleFormat format =
        ArticleFormat.PIPELINE.withHtml(html -> html.length() > 5 ? "too much" : null);
    byte[] bytes =
        "{\"id\":\"a\",\"html\":\"<p>hello\",\"published_at\":\"2026-01-07\"}"
            .getBytes(StandardCharsets.UTF_8);
    Origin origin = new Origin("news", 0, 0, null, null, bytes, bytes.length);
    assertThat(new ArticleDecoder(format).decode(origin).deadLetter().errorClass())
        .isEqualTo(ErrorClass.TOO_DEEP);
  }
}
