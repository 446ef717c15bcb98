package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "xAI, إكس إيه آي",
    "Moonshot AI, مونشوت إيه آي",
    "OpenAI, أوبن إيه آي",
    "MGX, إم جي إكس",
    "Tundra, تندرا",
    "Sequoia, سيكويا",
    "Thrive Capital, ثرايف كابيتال",
    "Kraken, كراكن",
    "Mistral, ميسترال",
    "Tundra Inc, شركة تندرا",
    "Wavechat, ويف تشات",
    "Palm Ventures, بالم فنتشرز",
    "Ledger, ليدجر",
    "Lean Technologies, لين تكنولوجيز",
    "Lightmatter, لايت ماتر",
    "Bybit, باي بت"
  })
  void oneNameInTwoScriptsHasOneKey(String latin, String arabic) {
    assertThat(NameKey.of(arabic)).isEqualTo(NameKey.of(latin));
  }

  @ParameterizedTest
  @CsvSource({"Tundra, Taiga", "xAI, xBI", "Kraken, Karma", "Sequoia, Sahara"})
  void differentNamesHaveDifferentKeys(String a, String b) {
    assertThat(NameKey.of(a)).isNotEqualTo(NameKey.of(b));
  }
}
