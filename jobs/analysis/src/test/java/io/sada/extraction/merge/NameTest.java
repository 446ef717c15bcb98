package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
  private static Name name(String text) {
    return Name.of(text, text, text, false);
  }

  @ParameterizedTest
  @CsvSource({
    "Anthropic, Anthropic PBC",
    "Mistral, Mistral AI",
    "بينانس, باينانس",
    "Binance, بينانس",
    "كوينباس, Coinbase",
    "كوين بيس, Coinbase",
    "Moonshot AI, مونشوت إيه آي",
    "شركة لومينا, لومينا القابضة",
    "io.net, IO.NET",
    "Brightwater Labs, Brightwater labs Inc."
  })
  void spellingsOfOneName(String a, String b) {
    assertThat(name(a).likeness(name(b))).isGreaterThanOrEqualTo(Name.LIKELY);
    assertThat(name(b).likeness(name(a))).isEqualTo(name(a).likeness(name(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "Nova Robotics, Nova Pharma",
    "Binance, Bitfinex",
    "xAI, X Internet",
    "Tamra, Zaytun",
    "OpenAI, OpenSea",
    "أرامكو, أرامكس",
    "Aave, Aevo"
  })
  void differentNames(String a, String b) {
    assertThat(name(a).likeness(name(b))).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource({"Nova, Nova Capital", "Binance, Binance Labs Fund"})
  void aNameThatContinuesIsDoubtful(String a, String b) {
    assertThat(name(a).likeness(name(b))).isBetween(0.3, 0.6);
  }

  @ParameterizedTest
  @CsvSource({
    "crypto exchanges, cryptocurrency exchanges",
    "crypto exchanges, seven unlicensed crypto exchanges",
    "شركات التمويل, شركات التمويل الاستهلاكي"
  })
  void classesAreComparedByTheirWords(String a, String b) {
    Name first = Name.of(a, a, a, true);
    assertThat(first.likeness(Name.of(b, b, b, true))).isGreaterThanOrEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"crypto exchanges, exchange houses", "finance companies, insurance brokers"})
  void otherClasses(String a, String b) {
    Name first = Name.of(a, a, a, true);
    assertThat(first.likeness(Name.of(b, b, b, true))).isLessThan(0.5);
  }

  /** What extraction leaves around a name in Arabic. */
  @ParameterizedTest
  @CsvSource({
    "Wavechat, المراسلة ويف تشات",
    "Terranova, لمؤسس تيرانوفا",
    "Lantern, لانترن إكستشينج",
    "ويف تشات, تطبيق المراسلة ويف تشات"
  })
  void wordsAboutANameLeaveItLikely(String a, String b) {
    assertThat(name(a).likeness(name(b))).isEqualTo(0.5);
    assertThat(name(b).likeness(name(a))).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"Taiyin, تايين الصينية لتصميم رقائق", "Tana, تانا المصرية"})
  void twoConsonantsAreAHint(String a, String b) {
    assertThat(name(a).likeness(name(b))).isEqualTo(Name.HINT);
  }

  @ParameterizedTest
  @CsvSource({"Pay, ويف باي", "Wavechat, تشات", "Lantern, مدينة البحر"})
  void otherWordsAreNoName(String a, String b) {
    assertThat(name(a).likeness(name(b))).isZero();
  }
}
