package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CurrencyLexiconTest {
  private static final String EMPTY =
      """
      countries: {}
      minor: []
      symbols: {}
      prefix_words: []
      codes: [USD]
      codes_that_are_words: []
      symbols_that_are_words: []
      code_aliases: {}
      tokens: {}
      token_symbols: []
      """;

  private static MoneyParser parser(String yaml) throws IOException {
    return MoneyParser.of(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void newUnitIsReadInAllItsForms() throws IOException {
    MoneyParser parser =
        parser(EMPTY + "units: {crown: {en: [crown, crowns], ar: [تاج], usual: XTS}}");
    assertThat(parser.parse("5 crowns, 50 تاجا"))
        .extracting(MoneyMention::currency)
        .containsExactly("XTS", "XTS");
  }

  @Test
  void formWithTwoMeaningsIsRefused() {
    String yaml = EMPTY + "units: {a: {en: [crown], usual: XTS}, b: {en: [crown], usual: XXX}}";
    assertThatThrownBy(() -> parser(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("crown");
  }

  @Test
  void unknownCountryIsRefused() {
    String yaml = EMPTY + "units: {a: {en: [crown], by_country: {nowhere: XTS}}}";
    assertThatThrownBy(() -> parser(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void misspeltKeyIsRefused() {
    assertThatThrownBy(() -> parser(EMPTY + "unitz: {}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unitz");
  }
}
