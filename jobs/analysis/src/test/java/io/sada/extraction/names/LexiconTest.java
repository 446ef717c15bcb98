package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.SectorId;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void theBundledLexiconIsValid() {
    assertThat(Lexicon.load().entries()).hasSizeGreaterThan(300);
  }

  @Test
  void everySectorReachesTokens() {
    for (SectorId sector : SectorId.values()) {
      assertThat(Lexicon.load().sectors().reached(sector))
          .isNotEmpty()
          .doesNotContain("BTC", "ETH");
    }
  }
}
