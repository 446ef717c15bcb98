package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.SectorId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectorsTest {

  @Test
  void byPhrase() {
    assertThat(sectors("Crypto funds like DePIN.")).containsExactly(SectorId.DECENTRALISED_COMPUTE);
    assertThat(sectors("رموز مشفرة من قطاع وكلاء الذكاء الاصطناعي"))
        .contains(SectorId.AI_AGENTS_DATA);
  }

  @Test
  void byWordsThatStandCloseTogether() {
    assertThat(sectors("Crypto networks offer decentralised access to idle GPU time."))
        .containsExactly(SectorId.DECENTRALISED_COMPUTE);
    assertThat(sectors("Crypto is decentralised. Every GPU is sold out."))
        .as("not across sentences")
        .isEmpty();
  }

  @Test
  void onlyInArticlesAboutCrypto() {
    assertThat(sectors("Our office software has AI agents now.")).isEmpty();
  }

  @Test
  void theQuoteSlicesBack() {
    String text = "Bitcoin miners turn to decentralized compute for income.";
    ArticleNames.NamedSector sector = Read.text(text).sectors().get(0);
    assertThat(text.substring(sector.start(), sector.end()))
        .isEqualTo(sector.quote())
        .isEqualTo("decentralized compute");
  }

  private static List<SectorId> sectors(String text) {
    return Read.text(text).sectors().stream().map(ArticleNames.NamedSector::sector).toList();
  }
}
