package io.sada.extraction.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.ActionType;
import io.sada.contract.Article;
import io.sada.contract.Authority;
import io.sada.contract.AuthorityType;
import io.sada.contract.Entity;
import io.sada.contract.EntityType;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.EventStatus;
import io.sada.contract.Evidence;
import io.sada.contract.Investor;
import io.sada.contract.InvestorRole;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.Precision;
import io.sada.contract.Prominence;
import io.sada.contract.Qualifier;
import io.sada.contract.Round;
import io.sada.contract.Section;
import io.sada.text.Normalizer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article and its events in a short notation, for tests.
 *
 * <p>An event: {@code {"kind", "status", "subjects": ["Name | اسم"], "round", "amount": "40000000
 * USD = 150000000 SAR", "valuation", "target", "investors": ["Name : lead"], "authorities":
 * ["Name @ US"], "act", "penalty", "matter", "primary"}}. Of a name, what stands before the bar is
 * canonical and gives the id, what stands behind it was printed.
 */
final class Told {
  private Told() {}

  static Article article(JsonNode line) {
    String published = text(line, "published_at");
    String known = text(line, "known_at");
    Long at = published == null ? null : ms(published);
    Precision precision =
        published == null ? null : published.length() > 10 ? Precision.TIME : Precision.DAY;
    return new Article(
        text(line, "id"),
        null,
        text(line, "source"),
        text(line, "lang"),
        at,
        precision,
        known == null ? at : ms(known),
        text(line, "title"),
        text(line, "text"),
        null);
  }

  static Telling telling(JsonNode line) {
    Article article = article(line);
    List<Event> events = new ArrayList<>();
    line.path("events").forEach(e -> events.add(event(e, article)));
    return Tellings.of(article, events);
  }

  static Event event(JsonNode e, Article article) {
    boolean funding = "funding".equals(text(e, "kind"));
    List<Entity> subjects = new ArrayList<>();
    for (JsonNode s : e.path("subjects")) {
      String[] names = s.asText().split("\\s*\\|\\s*");
      boolean sector = names[0].startsWith("~");
      String name = sector ? names[0].substring(1) : names[0];
      subjects.add(
          new Entity(
              Normalizer.key(name),
              name,
              names[names.length - 1].replace("~", ""),
              sector ? EntityType.SECTOR : EntityType.COMPANY));
    }
    List<Authority> authorities = new ArrayList<>();
    for (JsonNode a : e.path("authorities")) {
      String[] parts = a.asText().split("\\s*@\\s*");
      String[] names = parts[0].split("\\s*\\|\\s*");
      boolean court = parts[0].contains("Court") || parts[0].contains("محكمة");
      authorities.add(
          new Authority(
              Normalizer.key(names[0]),
              names[0],
              names[names.length - 1],
              court ? AuthorityType.COURT : AuthorityType.REGULATOR,
              parts.length > 1 ? parts[1] : null));
    }
    List<Investor> investors = new ArrayList<>();
    for (JsonNode i : e.path("investors")) {
      String[] parts = i.asText().split("\\s*:\\s*");
      String[] names = parts[0].split("\\s*\\|\\s*");
      InvestorRole role =
          parts.length > 1
              ? InvestorRole.valueOf(parts[1].toUpperCase(Locale.ROOT))
              : InvestorRole.PARTICIPANT;
      investors.add(
          new Investor(Normalizer.key(names[0]), names[0], names[names.length - 1], role, null));
    }
    String round = text(e, "round");
    String act = text(e, "act");
    List<Evidence> evidence = new ArrayList<>();
    for (String field : List.of("amount", "valuation", "penalty")) {
      if (e.hasNonNull(field)) {
        evidence.add(new Evidence(field, article.id(), Section.TITLE, 0, 1, "."));
      }
    }
    for (int i = 0; i < investors.size(); i++) {
      evidence.add(
          new Evidence("investors[" + i + "]", article.id(), Section.TITLE, i, i + 1, "."));
    }
    return new Event(
        "extracted",
        1,
        EventAction.CREATED,
        funding ? Kind.FUNDING : Kind.REGULATORY,
        EventStatus.valueOf(e.path("status").asText("confirmed").toUpperCase(Locale.ROOT)),
        e.path("primary").asBoolean(true) ? Prominence.PRIMARY : Prominence.SECONDARY,
        article.publishedAtMs(),
        article.publishedPrecision(),
        article.knownAtMs(),
        subjects,
        !funding ? null : round == null ? Round.UNSPECIFIED : Round.valueOf(upper(round)),
        money(text(e, "amount")),
        money(text(e, "target")),
        money(text(e, "valuation")),
        null,
        null,
        null,
        investors,
        authorities,
        null,
        act == null ? null : ActionType.valueOf(upper(act)),
        money(text(e, "penalty")),
        text(e, "matter"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0.8,
        evidence,
        List.of(article.id()),
        List.of(),
        null);
  }

  /**
   * {@code 20000000 USD}, with {@code ~}, {@code >} or {@code <} in front, {@code = 75 SAR} behind.
   */
  static Money money(String text) {
    if (text == null) {
      return null;
    }
    String[] sums = text.split("\\s*=\\s*");
    Qualifier qualifier =
        switch (sums[0].charAt(0)) {
          case '~' -> Qualifier.ABOUT;
          case '>' -> Qualifier.AT_LEAST;
          case '<' -> Qualifier.UP_TO;
          default -> Qualifier.EXACT;
        };
    String[] main =
        (qualifier == Qualifier.EXACT ? sums[0] : sums[0].substring(1)).strip().split(" ");
    List<Money.Also> also = new ArrayList<>();
    for (int i = 1; i < sums.length; i++) {
      String[] other = sums[i].split(" ");
      also.add(new Money.Also(new BigDecimal(other[0]), other[1]));
    }
    return new Money(new BigDecimal(main[0]), null, main[1], qualifier, also);
  }

  static long ms(String time) {
    return time.length() > 10
        ? Instant.parse(time).toEpochMilli()
        : LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }
}
