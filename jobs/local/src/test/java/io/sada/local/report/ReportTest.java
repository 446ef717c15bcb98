package io.sada.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.contract.Event;
import io.sada.contract.Evidence;
import io.sada.contract.Json;
import io.sada.contract.Section;
import io.sada.local.Progress;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String HOSTILE = "<script>alert(1)</script></title><b onclick=x>&amp;\"'";
  private static final String ARABIC = "SEC تفرض غرامة قدرها 5 ملايين دولار على أوربت";

  @TempDir Path folder;

  private Path page(List<Path> news) throws IOException {
    Progress progress = new Progress(new PrintWriter(new StringWriter()));
    return new Report(Settings.defaults(), progress)
        .write(folder, RunResults.read(folder), news, List.of());
  }

  private Document written(List<Path> news) throws IOException {
    return Jsoup.parse(Files.readString(page(news)));
  }

  private static Event told(String id, String subject, String articleId, Evidence... evidence)
      throws IOException {
    Event event = Fixture.event(id, "x", Fixture.T, "[]");
    JsonNode json = Json.tree(Json.write(event));
    ObjectNode node = (ObjectNode) json;
    ((ObjectNode) node.path("subjects").get(0)).put("name", subject);
    node.putArray("articles").add(articleId);
    var list = node.putArray("evidence");
    for (Evidence e : evidence) {
      list.add(Json.tree(Json.write(e)));
    }
    return Json.read(node.toString(), Event.class);
  }

  private Path news(String id, String title, String url) throws IOException {
    ObjectMapper json = new ObjectMapper();
    String line =
        json.writeValueAsString(
            json.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("text", "body")
                .put("url", url)
                .put("source", HOSTILE)
                .put("published_at", "2026-01-06T21:00:00Z"));
    return Files.writeString(folder.resolve("news.jsonl"), line + "\n");
  }

  @Test
  void nothingThatCameInIsMarkup() throws Exception {
    new Fixture(folder)
        .add(
            told(
                "e\\\"><script>",
                HOSTILE,
                HOSTILE,
                new Evidence("status", HOSTILE, Section.TITLE, 0, 8, "<script>")))
        .add(
            Fixture.impact(
                "e\\\"><script>",
                "<i>UNI",
                "post_1h",
                1,
                -0.1,
                "\"p_robust\":1e-6,\"fdr_seq\":1,\"fdr_alpha\":1e-3,\"fdr_rejected\":true"))
        .add(Fixture.deadLetter("malformed_json", 3, HOSTILE));
    Document page = written(List.of(news(HOSTILE, HOSTILE, "javascript:alert(3)")));
    assertThat(page.select("script:not([type])")).hasSize(1);
    assertThat(page.select("script[type=application/json]")).hasSize(3);
    assertThat(page.select("b[onclick], i:not(.zero):not(.ci):not(.at)")).isEmpty();
    assertThat(page.select("title")).hasSize(1);
    assertThat(page.select(".sources li").text()).startsWith(HOSTILE);
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select(".event h3").text()).isEqualTo(HOSTILE + ": investigation");
    assertThat(page.select("mark").first().ownText()).isEqualTo("<script>");
    assertThat(page.select(".letters code").text()).isEqualTo(HOSTILE);
    JsonNode tests = new ObjectMapper().readTree(page.selectFirst("#fdr-data").data());
    assertThat(tests.path("event").get(0).asText()).isEqualTo(HOSTILE + ": investigation");
  }

  @Test
  void thePageNeedsNoNetworkAndRunsNoScriptButItsOwn() throws Exception {
    new Fixture(folder).add(Fixture.event("e", "Orbit", Fixture.T, "[]"));
    Document page = written(List.of());
    assertThat(page.select("[src], link, iframe, object, embed, img")).isEmpty();
    assertThat(page.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#"));
    assertThat(page.select("style").first().data())
        .doesNotContain("url(")
        .doesNotContain("@import");
    String script = page.select("script:not([type])").first().data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    assertThat(Files.readString(folder.resolve(Report.FILE))).contains("MIT License");
  }

  @Test
  void arabicReadsFromTheRight() throws Exception {
    new Fixture(folder)
        .add(
            told(
                "e",
                "أوربت",
                "a",
                new Evidence("penalty", "a", Section.TITLE, 21, 36, ARABIC.substring(21, 36))));
    Document page = written(List.of(news("a", ARABIC, "https://example.org/a")));
    Element quote = page.selectFirst(".passage blockquote");
    assertThat(quote.attr("dir")).isEqualTo("rtl");
    assertThat(quote.selectFirst("mark").ownText()).isEqualTo("5 ملايين دولار");
    assertThat(page.selectFirst(".sources li").attr("dir")).isEqualTo("rtl");
    assertThat(page.selectFirst(".sources a").attr("href")).isEqualTo("https://example.org/a");
  }

  @Test
  void figuresStandWhereTheyBelong() throws Exception {
    String tokens = "[{\"symbol\":\"UNI\",\"relation\":\"named\",\"sectors\":[\"ai_protocols\"]}]";
    new Fixture(folder)
        .add(Fixture.event("e", "Orbit", Fixture.T, tokens))
        .add(
            Fixture.impact(
                "e",
                "UNI",
                "post_1h",
                1,
                -0.1,
                "\"p_t\":1e-20,\"p_robust\":6.6e-6,\"p_placebo\":0.01,\"lm_stat\":-18.5,"
                    + "\"mad_z\":-24.5,\"volume_ratio\":39.9,\"hy_corr\":0.37,"
                    + "\"lead_lag_ms\":-3000,\"lead_lag_corr\":0.38,\"llr\":0.99,"
                    + "\"bh_q\":2e-5,\"fdr_seq\":3,\"fdr_alpha\":5e-5,\"fdr_rejected\":true"))
        .add(Fixture.impact("e", "FET", "post_1h", 1, 0.001, "\"p_robust\":0.7"))
        .add(
            Fixture.sector(
                "e", "ai_protocols", "post_1h", "\"caar\":-0.02,\"csect_t\":-1,\"rbar\":0.1"));
    Document page = written(List.of());
    assertThat(page.select(".tests tr.rejected td").eachText())
        .containsExactly(
            "post_1h",
            "−10.00 %",
            "−11.96 … −8.04 %",
            "−10.00",
            "1.0e−20",
            "0.0100",
            "6.6e−6",
            "−18.50",
            "−24.50",
            "39.90",
            "–",
            "0.370",
            "−3 s · 0.380",
            "0.99",
            "2.0e−5",
            "5.0e−5",
            "rejected");
    assertThat(page.select(".rank tbody tr").first().text()).contains("UNI").contains("6.6e−6");
    assertThat(page.select(".panel figcaption b").eachText())
        .containsExactly("UNI", "FET", "ai protocols");
    assertThat(page.select(".panel.strong")).hasSize(1);
    JsonNode data = new ObjectMapper().readTree(page.selectFirst("script.data").data());
    JsonNode uni = data.path("panels").get(0);
    assertThat(uni.path("x").toString()).isEqualTo("[0.0,60.0]");
    assertThat(uni.path("car").toString()).isEqualTo("[0.0,-10.0]");
    assertThat(uni.path("half").get(1).asDouble()).isEqualTo(1.962);
    JsonNode sector = data.path("panels").get(2);
    assertThat(sector.path("half").get(1).asDouble())
        .isEqualTo(Math.round(1e5 * 0.02 * Interval.quantile(4) * Math.sqrt(1.4 / 0.9)) / 1e3);
  }

  @Test
  void aLargeRunIsCappedAndSaysSo() throws Exception {
    Fixture fixture = new Fixture(folder);
    int many = Limits.DRAWN_EVENTS + 30;
    for (int i = 0; i < many; i++) {
      String id = String.format(Locale.ROOT, "e%03d", i);
      fixture.add(Fixture.event(id, "Orbit " + i, Fixture.T + i, "[]"));
      if (i == 7) {
        fixture.add(Fixture.impact(id, "UNI", "post_1h", 1, -0.1, "\"p_robust\":1e-6"));
      }
    }
    Document page = written(List.of());
    assertThat(page.select("details.event")).hasSize(Limits.DRAWN_EVENTS);
    assertThat(page.select("#event-list tbody tr")).hasSize(many);
    assertThat(page.select("#events .lead").text()).startsWith("100 of 130 are drawn in full");
    assertThat(page.select("details.event h3").eachText()).contains("Orbit 7: investigation");
    assertThat(page.select("#event-list a")).hasSize(Limits.DRAWN_EVENTS);
  }

  @Test
  void theSameResultsGiveTheSamePage() throws Exception {
    new Fixture(folder)
        .add(Fixture.event("e", "Orbit", Fixture.T, "[]"))
        .add(Fixture.impact("e", "UNI", "post_1h", 1, -0.1, "\"p_robust\":1e-6"))
        .add(Fixture.correlation("UNI", 3_600_000, 0.2, 0.04));
    byte[] first = Files.readAllBytes(page(List.of()));
    assertThat(Files.readAllBytes(page(List.of()))).isEqualTo(first);
  }

  @Test
  void aRunThatFoundNothingHasAPageToo() throws Exception {
    new Fixture(folder);
    Document page = written(List.of());
    assertThat(page.select("#events").text()).contains("None.");
    assertThat(page.select("#tests").text()).contains("Nothing was tested");
    assertThat(page.select("details.event, #fdr")).isEmpty();
  }
}
