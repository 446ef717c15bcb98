package io.sada.extraction.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.extraction.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News and history, for an article of 12 September 2025. */
class TimeFrameTest {

  private static Quote past(String text, Long published) {
    Sentence sentence = Stories.sentence(text);
    return TimeFrame.past(sentence, sentence.from() + 1, published);
  }

  @ParameterizedTest
  @CsvSource({
    "Kelvara raised $40 million last year.",
    "Kelvara raised $40 million in 2023.",
    "Kelvara raised $40 million in March.",
    "Kelvara raised $40 million in November.",
    "جمعت الشركة 40 مليون دولار العام الماضي.",
    "جمعت الشركة 40 مليون دولار في مارس.",
  })
  void history(String text) {
    assertThat(past(text, Stories.PUBLISHED)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Kelvara raised $40 million on Thursday.",
    "Kelvara raised $40 million in September.",
    "Kelvara raised $40 million in August 2025.",
    "جمعت الشركة 40 مليون دولار في سبتمبر.",
  })
  void news(String text) {
    assertThat(past(text, Stories.PUBLISHED)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Kelvara raised $40 million in March.", "Kelvara raised $40 million in 2023."})
  void withoutADateOfPublicationDatesSayNothing(String text) {
    assertThat(past(text, null)).isNull();
  }
}
