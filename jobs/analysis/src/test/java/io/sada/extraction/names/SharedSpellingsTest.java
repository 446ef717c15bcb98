package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Ambiguity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spellings that several entries share: decided by the article, or said to be ambiguous. */
class SharedSpellingsTest {

  @Test
  void outsideOfCryptoItIsTheCompany() {
    assertThat(Read.ids("Tesla will not merge with Xai, its owner says.")).contains("xai");
  }

  @Test
  void aNameNearbyDecides() {
    assertThat(Read.ids("Bitcoin fell. Elon Musk said Xai would buy chips.")).contains("xai");
    assertThat(Read.ids("Google said that Gemini drew the wrong pictures."))
        .containsExactly("google", "gemini_google");
    assertThat(Read.ids("The Winklevoss twins said that Gemini would pay."))
        .containsExactly("winklevoss", "gemini");
  }

  @Test
  void whereNothingDecidesItIsSaid() {
    ArticleNames names = Read.text("Traders wonder what Gemini plans next.");
    assertThat(names.mentions()).isEmpty();
    assertThat(names.ambiguous())
        .containsExactly(new Ambiguity("Gemini", List.of("Gemini Trust", "Google Gemini")));
  }

  @Test
  void authoritiesOfOneNameAreToldApartByTheCountry() {
    assertThat(Read.ids("London is watching: the CMA blocked the deal.")).contains("uk_cma");
    assertThat(Read.ids("In Kuwait City, Kuwait, the CMA gave a licence.")).contains("kw_cma");
    assertThat(Read.text("The CMA gave a licence.").ambiguous()).hasSize(1);
  }

  @Test
  void aSingleLetterIsACompanyBesideItsPeopleOnly() {
    assertThat(Read.ids("Elon Musk's X faces a fine.")).contains("x_corp");
    assertThat(Read.ids("Solve for X in the equation.")).isEmpty();
  }
}
