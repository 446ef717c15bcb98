package io.sada.extraction.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Round;
import io.sada.extraction.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of rounds as both languages write them. */
class RoundFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kelvara closed a Series B round. | SERIES_B",
        "Kelvara closed its series-C financing. | SERIES_C",
        "Kelvara raised seed funding of $2 million. | SEED",
        "Kelvara raised a pre-seed round of $1 million. | PRE_SEED",
        "Kelvara got a loan of $9 million. | DEBT",
        "Kelvara staff sold shares in a secondary sale. | SECONDARY_SALE",
        "Kelvara filed for an initial public offering. | IPO",
        "أغلقت الشركة جولة من الفئة E. | SERIES_E",
        "أغلقت الشركة جولة من السلسلة ب. | SERIES_B",
        "أغلقت الشركة الجولة C. | SERIES_C",
        "أغلقت الشركة جولة من الفئة ز. | SERIES_G",
        "أغلقت الشركة جولة بذرة. | SEED",
        "تعتزم الشركة طرحا عاما أوليا. | IPO",
      })
  void kindOfRound(String text, Round expected) {
    assertThat(RoundFinder.find(Stories.sentence(text)))
        .extracting(RoundFinder.Named::round)
        .contains(expected);
  }
}
