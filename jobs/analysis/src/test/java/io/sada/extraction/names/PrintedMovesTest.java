package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMovesTest {

  @Test
  void aStripOfTickers() {
    String text = "نهاية الخبر.\n\nAKT-8.1%\nFET+2.35%\nTAO-0.5%\nاقرأ أيضا";
    assertThat(moves(text))
        .containsExactly(entry("AKT", -8.1), entry("FET", 2.35), entry("TAO", -0.5));
    assertThat(Read.text(text).strips()).hasSize(3);
    assertThat(Read.text(text).symbols()).as("a strip is page chrome").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKT-8.1%",
        "AKT−8.1%",
        "AKT–8.1%",
        "AKT ‎-8.1%",
        "AKT -8.1 %",
        "AKT▼8.1%",
        "AKT ↓ 8.1%",
        "AKT -٨٫١٪",
        "AKT −8,1%",
        "-8.1% AKT",
        "AKT %8.1-",
        "AKT 8.1-%"
      })
  void allSignsAndBothDirections(String line) {
    assertThat(moves("Crypto\n" + line + "\nmore")).containsExactly(entry("AKT", -8.1));
  }

  @Test
  void aTickerThatNoLexiconKnowsHasNoSymbol() {
    assertThat(Read.text("x\nQQXZ-3.0%\n").moves().get(0).symbol()).isNull();
  }

  @Test
  void aLookAlikeOfTheArticlesCompanyHasNoSymbol() {
    ArticleNames names = Read.text("xAI raised money for chips.\n\nXAI-3.11%\nAKT-8.1%\n");
    assertThat(names.moves()).extracting(Move::symbol).containsExactly(null, "AKT");
    assertThat(names.moves()).extracting(Move::changePct).containsExactly(-3.11, -8.1);
    assertThat(names.symbols()).isEmpty();
  }

  @Test
  void englishSentences() {
    assertThat(moves("Crypto: FET rose 12 % after the news.")).containsExactly(entry("FET", 12.0));
    assertThat(moves("Bitcoin was down 3.5 percent.")).containsExactly(entry("BTC", -3.5));
    assertThat(moves("Solana and its crypto peers fell; Solana lost 4%."))
        .containsExactly(entry("SOL", -4.0));
  }

  @Test
  void arabicSentences() {
    assertThat(moves("قفزت عملة رندر 12% في سوق التشفير")).containsExactly(entry("RENDER", 12.0));
    assertThat(moves("تراجعت بيتكوين بنسبة ٣٫٥ في المئة")).containsExactly(entry("BTC", -3.5));
    assertThat(moves("انخفض سعر سولانا بنسبة 4% وسط ضعف العملات المشفرة"))
        .containsExactly(entry("SOL", -4.0));
  }

  @Test
  void severalMovesInOneSentence() {
    assertThat(moves("Bitcoin rose 2% while Ethereum fell 3%."))
        .containsExactly(entry("BTC", 2.0), entry("ETH", -3.0));
  }

  @Test
  void aSignedPercentageRightBehindAToken() {
    assertThat(moves("Solana (-3.1%) and Cardano (ADA-USD) +2% moved with the crypto market."))
        .containsExactly(entry("SOL", -3.1), entry("ADA", 2.0));
  }

  @Test
  void aVerbBehindACompanyIsTheCompanys() {
    assertThat(moves("Bitcoin stood still while Tesla fell 4%.")).isEmpty();
  }

  @Test
  void zeroHasNoSign() {
    assertThat(Read.text("Bitcoin fell 0% today.").moves().get(0).changePct()).isEqualTo(0.0);
  }

  @Test
  void otherQuantitiesAreNoMoves() {
    assertThat(moves("Bitcoin trading volume rose 40%.")).isEmpty();
    assertThat(moves("The fund raised its Bitcoin stake by 5%.")).isEmpty();
    assertThat(moves("Analysts see a 60% chance for Bitcoin.")).isEmpty();
  }

  @Test
  void theQuoteSlicesBack() {
    String text = "Bitcoin was down 3.5 percent on Monday.";
    Move move = Read.text(text).moves().get(0);
    assertThat(text.substring(move.start(), move.end()))
        .isEqualTo(move.quote())
        .isEqualTo("Bitcoin was down 3.5 percent");
  }

  private static Map<String, Double> moves(String text) {
    Map<String, Double> moves = new LinkedHashMap<>();
    Read.text(text).moves().forEach(move -> moves.put(move.symbol(), move.changePct()));
    return moves;
  }
}
