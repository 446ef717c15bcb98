package io.sada.extraction.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.extraction.Stories;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sum of a sentence is, in order. */
class MoneyRolesTest {

  private static String roles(String text) {
    return MoneyRoles.of(Stories.sentence(text)).values().stream()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kelvara has raised $40 million in a Series B round. | AMOUNT",
        "Kelvara raised $40 million at a valuation of $300 million. | AMOUNT VALUATION",
        "Kelvara raised $40 million at $300 million. | AMOUNT VALUATION",
        "The round values Kelvara at $300 million. | VALUATION",
        "It has raised $90 million in total to date. | TOTAL",
        "The company set a target of $50 million for the round. | TARGET",
        "Kelvara had revenue of $12 million last year. | REVENUE",
        "Kelvara plans to spend $70 million on data centres. | SPENDING",
        "The regulator fined Kelvara $3 million. | PENALTY",
        "Investors will put in $60m of equity and $20m of debt. | EQUITY DEBT",
        "جمعت الشركة 40 مليون دولار في جولة تمويل. | AMOUNT",
        "جمعت الشركة 40 مليون دولار بتقييم 300 مليون دولار. | AMOUNT VALUATION",
        "بلغت قيمة الشركة 300 مليون دولار. | VALUATION",
        "قفز تقييم «مرفأ» إلى 70 مليار دولار بعد جولة تمويل جديدة. | VALUATION",
        "صعد تقييم مرفأ إلى نحو 70 مليار دولار بجولة قادتها سلتك. | VALUATION",
        "غرمت الهيئة الشركة 3 ملايين ريال. | PENALTY",
        "بلغت إيرادات الشركة 12 مليون دولار. | REVENUE",
      })
  void roleOfEachSum(String text, String expected) {
    assertThat(roles(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The start-up wants to raise at least $22bn. | AMOUNT",
        "Staff sold shares worth $5 million. | AMOUNT",
        "وقعت الشركة جولة قيمتها 300 مليون دولار. | AMOUNT",
      })
  void whatLooksLikeAWorthAndIsNone(String text, String expected) {
    assertThat(roles(text)).isEqualTo(expected);
  }
}
