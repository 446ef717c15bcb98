package io.sada.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void moneyIsAPlainString() {
    Money money = Money.exact(new BigDecimal("2E+10"), "USD");
    assertThat(Json.write(money))
        .isEqualTo(
            "{\"value\":\"20000000000\",\"value_max\":null,\"currency\":\"USD\",\"qualifier\":\"exact\",\"also\":[]}");
  }

  @Test
  void timesComeTwice() throws Exception {
    Correlation record =
        new Correlation(
            Kind.FUNDING,
            Scope.SYMBOL,
            "AKT",
            0,
            3_600_000,
            300_000,
            12,
            1,
            0.5,
            null,
            2,
            0.7,
            0.01,
            1,
            3_600_000);
    String json = Json.write(record);
    assertThat(json)
        .contains(
            "\"window_to\":\"1970-01-01T01:00:00.000Z\"",
            "\"window_to_ms\":3600000",
            "\"r_abs\":null");
    assertThat(Json.read(json, Correlation.class)).isEqualTo(record);
  }

  @Test
  void anEventComesBackEqual() throws Exception {
    Evidence evidence = new Evidence("amount", "a1", Section.TITLE, 3, 9, "20 مليار");
    Event event =
        new Event(
            "ev",
            1,
            EventAction.CREATED,
            Kind.FUNDING,
            EventStatus.CONFIRMED,
            Prominence.PRIMARY,
            1L,
            Precision.TIME,
            2L,
            List.of(new Entity("xai", "xAI", "xAI", EntityType.COMPANY)),
            Round.SERIES_E,
            Money.exact(new BigDecimal("20000000000"), "USD"),
            null,
            null,
            null,
            null,
            null,
            List.of(new Investor("nvidia", "NVIDIA", "إنفيديا", InvestorRole.STRATEGIC, null)),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(SectorId.COMPUTE_RWA),
            List.of(new TokenLink("AKT", Relation.NAMED, List.of(SectorId.COMPUTE_RWA))),
            List.of(new PrintedMove("AKT", -8.1, evidence)),
            List.of(),
            List.of(),
            0.9,
            List.of(evidence),
            List.of("a1"),
            List.of(),
            null);
    String json = Json.write(event);
    assertThat(json)
        .contains(
            "\"announced_at\":\"1970-01-01T00:00:00.001Z\"",
            "\"round\":\"series_e\"",
            "\"superseded_by\":null");
    assertThat(Json.read(json, Event.class)).isEqualTo(event);
  }
}
