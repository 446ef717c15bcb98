package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.AuthorityType;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.load();

  @Test
  void knowsTheNamesOfTheField() {
    assertThat(count(EntryKind.COMPANY)).isGreaterThan(600);
    assertThat(count(EntryKind.INVESTOR)).isGreaterThan(300);
    assertThat(count(EntryKind.AUTHORITY)).isGreaterThan(300);
    assertThat(count(EntryKind.TOKEN)).isGreaterThan(300);
    assertThat(count(EntryKind.COUNTRY)).isGreaterThan(100);
  }

  @Test
  void authoritiesHaveTypeAndJurisdiction() {
    LexiconEntry vara = lexicon.entry("ae_vara");
    assertThat(vara.authorityType()).isEqualTo(AuthorityType.REGULATOR);
    assertThat(vara.country()).isEqualTo("AE");
    assertThat(lexicon.entry("eu_commission").country()).isEqualTo("EU");
    assertThat(lexicon.entry("no").country()).as("NO is Norway, not false").isEqualTo("NO");
    assertThat(lexicon.entry("government").country()).isNull();
  }

  @Test
  void everySectorReachesTokensEachForAReasonAndNeverABenchmark() {
    for (SectorId sector : SectorId.values()) {
      assertThat(lexicon.sectors().reached(sector))
          .hasSizeGreaterThan(5)
          .doesNotContain("BTC", "ETH")
          .allSatisfy(s -> assertThat(lexicon.sectors().reason("token:" + s, sector)).isNotBlank());
    }
  }

  @Test
  void aTokenMayBeInNoSector() {
    assertThat(lexicon.token("UNI").name()).isEqualTo("Uniswap");
    assertThat(lexicon.sectors().ofToken("UNI")).isEmpty();
    assertThat(lexicon.sectors().isBenchmark("BTC")).isTrue();
  }

  @Test
  void companiesReachTheirSectors() {
    assertThat(lexicon.sectors().ofSubject("openai")).containsExactly(SectorId.AI_PROTOCOLS);
    assertThat(lexicon.sectors().ofSubject("mobily")).isEmpty();
    assertThat(lexicon.sectors().reached(lexicon.sectors().ofSubject("coreweave")))
        .extracting(TokenLink::symbol)
        .contains("RENDER", "AKT")
        .doesNotContain("FET");
  }

  @Test
  void hintsPointToEntries() {
    assertThat(lexicon.entries())
        .flatExtracting(LexiconEntry::near)
        .isNotEmpty()
        .allSatisfy(id -> assertThat(lexicon.entry((String) id)).as("" + id).isNotNull());
  }

  private long count(EntryKind kind) {
    return lexicon.entries().stream().filter(entry -> entry.kind() == kind).count();
  }
}
