package io.sada.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.text.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::text).toList();
  }

  @Test
  void offsetsAreThoseOfTheOriginal() {
    String text = "\u200fمليـار  xAI";
    List<Token> tokens = Tokenizer.tokenize(text);
    assertThat(tokens).extracting(t -> t.span().of(text)).containsExactly("مليـار", "xAI");
  }

  @Test
  void numberEndsWhereLettersBegin() {
    assertThat(words("20bn 5م 1.5m")).containsExactly("20", "bn", "5", "م", "1.5", "m");
  }

  @Test
  void latinLettersKeepTheDigitsBehindThem() {
    assertThat(words("a16z H100 Web3")).containsExactly("a16z", "H100", "Web3");
  }

  @Test
  void decimalNumberLeavesTheLettersBeforeIt() {
    assertThat(words("AED3.67 AKT-8.1%")).containsExactly("AED", "3.67", "AKT", "-", "8.1", "%");
  }

  @Test
  void arabicLettersLeaveTheDigitsBehindThem() {
    assertThat(words("بقيمة20 مليار")).containsExactly("بقيمه", "20", "مليار");
  }

  @Test
  void wordEndsWhereTheScriptChanges() {
    assertThat(words("بـxAI وTencent")).containsExactly("ب", "xAI", "و", "Tencent");
  }

  @Test
  void numbersKeepTheirSeparators() {
    assertThat(words("1,234.5 ١٬٢٣٤٫٥ 4ر1 3,").subList(0, 3))
        .containsExactly("1,234.5", "1٬234٫5", "4ر1");
  }

  @Test
  void dottedNamesStayWhole() {
    assertThat(words("Io.net and Fetch.ai. Then")).contains("Io.net", "Fetch.ai", ".", "Then");
  }

  @Test
  void dottedInitialsAreOneWordWithoutDots() {
    List<Token> tokens = Tokenizer.tokenize("the U.S. SEC, ر.س. US");
    assertThat(tokens).extracting(Token::text).containsExactly("the", "US", "SEC", ",", "رس", "US");
    assertThat(tokens).filteredOn(Token::dotted).hasSize(2);
  }

  @Test
  void possessiveIsAWordOfItsOwn() {
    assertThat(words("xAI's O’Reilly don't")).containsExactly("xAI", "'s", "O'Reilly", "don't");
  }

  @Test
  void currencySignsAreSymbols() {
    List<Token> tokens = Tokenizer.tokenize("US$5 €3 $ABC");
    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("US", "$", "5", "€", "3", "$", "ABC");
    assertThat(tokens.get(1).kind()).isEqualTo(Kind.SYMBOL);
  }

  @Test
  void ideographsAreOneWordEach() {
    assertThat(words("20亿美元")).containsExactly("20", "亿", "美", "元");
  }

  @Test
  void lowerFormIsBesideTheCase() {
    Token token = Tokenizer.tokenize("xAI").get(0);
    assertThat(token.text()).isEqualTo("xAI");
    assertThat(token.lower()).isEqualTo("xai");
    assertThat(token.script()).isEqualTo(Script.LATIN);
  }

  @Test
  void everyKindOfRubbishIsCutWithoutLossOfOrder() {
    String text = "\ud83d\ude00\ud800 ...'''\u0301٠" + "x".repeat(100_000) + "9".repeat(100_000);
    int last = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.end()).isGreaterThan(token.start());
      last = token.end();
    }
  }
}
