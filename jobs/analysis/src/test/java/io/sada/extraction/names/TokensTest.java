package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void aProjectNamesItsToken() {
    assertThat(Read.symbols("The SEC sent a notice to Uniswap.")).containsExactly("UNI");
    assertThat(Read.symbols("وصلت رسالة إلى يونيسواب بشأن العملات المشفرة")).containsExactly("UNI");
  }

  @Test
  void aCashtagOrAPairNamesAToken() {
    assertThat(Read.symbols("Buy $NEAR today")).containsExactly("NEAR");
    assertThat(Read.symbols("AR/USDT was quiet")).containsExactly("AR", "USDT");
    assertThat(Read.symbols("Keep it near the sea")).isEmpty();
  }

  @Test
  void aTickerInBracketsBehindANameIsAToken() {
    assertThat(Read.symbols("Bitcoin aside, Ocean Protocol (OCEAN) gained.")).contains("OCEAN");
  }

  @Test
  void aTokenNounIsEvidence() {
    assertThat(Read.symbols("Crypto news: the IO token fell.")).containsExactly("IO");
    assertThat(Read.symbols("Crypto news: the disk IO fell.")).isEmpty();
    assertThat(Read.symbols("سعر عملة NEAR في سوق التشفير")).containsExactly("NEAR");
  }

  @Test
  void aListOfTokensSpeaksForTheDoubtfulOnes() {
    assertThat(Read.symbols("AKT, FET and AR gained as Bitcoin fell."))
        .contains("AKT", "FET", "AR");
    assertThat(Read.symbols("طالت الدعوى SNT وQSP وFUN في سوق التشفير"))
        .containsExactly("SNT", "QSP", "FUN");
  }

  @Test
  void acronymsAreTokensInCryptoOnly() {
    assertThat(Read.symbols("The ICP rules of the port changed.")).isEmpty();
    assertThat(Read.symbols("Crypto traders sold ICP.")).containsExactly("ICP");
  }

  @Test
  void aLatinWordInAnArabicTextIsNoOrdinaryWord() {
    assertThat(Read.symbols("مشاريع مثل Helium وRender Network في عالم التشفير تجمع الحوسبة"))
        .containsExactly("HNT", "RENDER");
  }

  @Test
  void aLongerNameIsNoToken() {
    assertThat(Read.symbols("Bitcoin aside, the Quant Rating of the share is low."))
        .containsExactly("BTC");
  }

  @Test
  void arabicNamesakesAreNoTokensOutsideOfCrypto() {
    assertThat(Read.symbols("زار سولانا طهران أمس")).isEmpty();
    assertThat(Read.symbols("سولانا وكاردانو تتراجعان")).containsExactly("SOL", "ADA");
  }

  @Test
  void tickersThatNoLexiconKnowsAreFoundBesideTheirName() {
    assertThat(Read.symbols("Bitcoin fell. Zebra Inu (ZEBRAI) traded up 3%."))
        .containsExactly("BTC", "ZEBRAI");
    assertThat(Read.symbols("Crypto: $QQXZ doubled")).containsExactly("QQXZ");
  }

  @Test
  void tickersOfSharesAreNoTokens() {
    assertThat(Read.symbols("Bitcoin fell and $TSLA rose, Coinbase (COIN) traded down."))
        .containsExactly("BTC");
  }

  @Test
  void companiesThatBuildAProjectAreNotItsToken() {
    assertThat(Read.symbols("Solana Labs and Uniswap Labs hired crypto lawyers.")).isEmpty();
  }
}
