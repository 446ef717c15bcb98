package io.sada.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.ActionType;
import io.sada.contract.Article;
import io.sada.contract.Event;
import io.sada.contract.EventStatus;
import io.sada.contract.Evidence;
import io.sada.contract.Json;
import io.sada.contract.Kind;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.contract.Section;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The extractor as a whole, on articles of our own. */
class ExtractorTest {
  private static final Extractor EXTRACTOR = Extractor.bundled();
  private static final Article ROUND =
      Stories.article(
          "round",
          "Kelvara raises $40m to build cheaper chips",
          "Kelvara has raised $40 million in a Series B round led by Norrland Capital and Bexley"
              + " Ventures at a valuation of $300 million. Chipmaker Nvidia also took part. The"
              + " company had raised $9 million in 2023.");
  private static final Article FINE =
      Stories.article(
          "fine",
          "المصرف المركزي يغرم شركة صرافة",
          "فرض مصرف الإمارات العربية المتحدة المركزي غرامة قدرها 2 مليون درهم على شركة صرافة"
              + " بسبب مخالفات تتعلق بمواجهة غسل الأموال.");

  @Test
  void aNameInsideAnAppositionRaisesNothing() {
    List<Event> events =
        EXTRACTOR.extract(
            Stories.article(
                "apposition",
                "Kelvara raises $90 million in IPO",
                "Kelvara raised $90 million in its initial public offering. The cloud company,"
                    + " which sells time on Nvidia's chips, had sought up to $25 a share."));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).subjects().get(0).name()).isEqualTo("Kelvara");
    assertThat(events.get(0).amount().value()).isEqualByComparingTo("90000000");
  }

  @Test
  void whatManyFirmsRaisedTogetherIsNoRound() {
    assertThat(
            EXTRACTOR.extract(
                Stories.article(
                    "total",
                    "شركات العملات المشفرة الناشئة جمعت 3.2 مليار دولار في ثلاثة أشهر",
                    "جمعت الشركات الناشئة في القطاع 3.2 مليار دولار في الربع الثاني.")))
        .isEmpty();
  }

  /** The headline names the company for the round that it tells. */
  @Test
  void anotherRoundFarBelowTheHeadlinesOneIsToldInPassing() {
    List<Event> events =
        EXTRACTOR.extract(
            Stories.article(
                "two rounds",
                "Kelvara borrows $2 billion for chips",
                "Kelvara has secured a $2 billion loan from Norrland Capital.\n\n"
                    + "The chips will run in Norway from next year.\n\n"
                    + "Analysts expect demand to grow.\n\n"
                    + "Kelvara also raised $500 million in a Series D round."));
    assertThat(events)
        .extracting(e -> e.round() + " " + e.prominence())
        .containsExactly("debt primary", "series_d secondary");
  }

  @Test
  void whereAFirmIsAtHomeIsNoAuthority() {
    List<Event> events =
        EXTRACTOR.extract(
            Stories.article(
                "home",
                "OKX pleads guilty and agrees to pay $300 million",
                "OKX pleaded guilty on Monday, the U.S. Department of Justice said. Harrow Ltd, the"
                    + " Seychelles company behind OKX, agreed to pay a total of $300 million."));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).authorities().get(0).id()).isEqualTo("us_doj");
  }

  @Test
  void fundingEventWithAllItsFields() {
    Event event = EXTRACTOR.extract(ROUND).get(0);
    assertThat(event.kind()).isEqualTo(Kind.FUNDING);
    assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
    assertThat(event.prominence()).isEqualTo(Prominence.PRIMARY);
    assertThat(event.round()).isEqualTo(Round.SERIES_B);
    assertThat(event.subjects().get(0).name()).isEqualTo("Kelvara");
    assertThat(event.amount().value()).isEqualByComparingTo("40000000");
    assertThat(event.valuation().value()).isEqualByComparingTo("300000000");
    assertThat(event.investors())
        .extracting(investor -> investor.quote() + " " + investor.role())
        .containsExactly("Norrland Capital lead", "Bexley Ventures lead", "Nvidia participant");
    assertThat(event.articles()).containsExactly("round");
    assertThat(event.revision()).isEqualTo(1);
  }

  @Test
  void whatIsNotTheRoundGoesToTheOtherSums() {
    Event event = EXTRACTOR.extract(ROUND).get(0);
    assertThat(event.otherAmounts())
        .anyMatch(other -> other.money().value().intValueExact() == 9_000_000);
  }

  @Test
  void regulatoryEventWithItsPenalty() {
    Event event = EXTRACTOR.extract(FINE).get(0);
    assertThat(event.kind()).isEqualTo(Kind.REGULATORY);
    assertThat(event.actionType()).isEqualTo(ActionType.FINE);
    assertThat(event.authorities().get(0).jurisdiction()).isEqualTo("AE");
    assertThat(event.penalty().value()).isEqualByComparingTo("2000000");
  }

  @Test
  void everyPieceOfEvidenceIsASliceOfItsArticle() {
    for (Article article : List.of(ROUND, FINE)) {
      for (Event event : EXTRACTOR.extract(article)) {
        assertThat(event.evidence()).isNotEmpty();
        for (Evidence evidence : event.evidence()) {
          String section = evidence.section() == Section.TITLE ? article.title() : article.text();
          assertThat(section.substring(evidence.start(), evidence.end()))
              .isEqualTo(evidence.quote());
        }
      }
    }
  }

  @Test
  void oneArticleAlwaysGivesTheSameRecordsFromAnyThread()
      throws InterruptedException, ExecutionException {
    String alone = written(ROUND) + written(FINE);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together =
          IntStream.range(0, 40)
              .mapToObj(i -> threads.submit(() -> written(ROUND) + written(FINE)))
              .toList();
      for (Future<String> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String written(Article article) {
    return Json.write(EXTRACTOR.extract(article));
  }

  @Test
  void emptyAndMissingSectionsTellNothing() {
    assertThat(EXTRACTOR.extract(Stories.article("none", null, null))).isEmpty();
    assertThat(EXTRACTOR.extract(Stories.article("none", "", ""))).isEmpty();
    assertThat(EXTRACTOR.extract(Stories.article("none", "Kelvara", " \n "))).isEmpty();
  }
}
