package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Section;
import io.sada.extraction.names.NamePhrase.Anchor;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {
  private static final UnknownNames NAMES = new UnknownNames(Lexicon.load());

  @Test
  void latinWordsWithCapitals() {
    assertThat(before("Tundra Robotics raised $5m", "raised").name()).isEqualTo("Tundra Robotics");
    assertThat(before("The startup Nova & Sons raised", "raised").name()).isEqualTo("Nova & Sons");
    assertThat(before("Bank of Tundra raised", "raised").name()).isEqualTo("Bank of Tundra");
  }

  @Test
  void wordsThatOpenASentenceAreNoNames() {
    assertThat(before("Yesterday they raised $5m", "raised")).isNull();
    assertThat(before("However Tundra raised $5m", "raised").name()).isEqualTo("Tundra");
  }

  @Test
  void arabicNamesInQuotationMarks() {
    NamePhrase phrase = after("جمعت «نجم الشمال» مليون دولار", "جمعت");
    assertThat(phrase.quote()).isEqualTo("نجم الشمال");
    assertThat(phrase.anchor()).isEqualTo(Anchor.QUOTES);
  }

  @Test
  void arabicNamesBehindANoun() {
    NamePhrase phrase = after("جمعت شركة الذكاء الاصطناعي الناشئة لؤلؤة 5 ملايين دولار", "جمعت");
    assertThat(phrase.quote()).isEqualTo("لؤلؤة");
    assertThat(phrase.anchor()).isEqualTo(Anchor.NOUN);
  }

  @Test
  void aLatinFormBesideTheArabicOneIsTheName() {
    NamePhrase phrase = after("جمعت تندرا روبوتكس (Tundra Robotics) 5 ملايين", "جمعت");
    assertThat(phrase.name()).isEqualTo("Tundra Robotics");
    assertThat(phrase.quote()).isEqualTo("تندرا روبوتكس");
    assertThat(phrase.anchor()).isEqualTo(Anchor.TRANSLITERATION);
  }

  @Test
  void aNameEndsWhereTheSentenceGoesOn() {
    assertThat(after("جمعت منصة لؤلؤة في جولة جديدة", "جمعت").quote()).isEqualTo("لؤلؤة");
  }

  @Test
  void quotesSliceBack() {
    String text = "أعلنت شركة \u200Fلؤلؤة\u200F أمس";
    NamePhrase phrase = after(text, "أعلنت");
    assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.quote());
  }

  private static NamePhrase after(String text, String word) {
    Passage passage = Passage.of(Section.TEXT, text);
    return NAMES.after(passage, passage.tokenAt(text.indexOf(word)) + 1);
  }

  private static NamePhrase before(String text, String word) {
    Passage passage = Passage.of(Section.TEXT, text);
    return NAMES.before(passage, passage.tokenAt(text.indexOf(word)));
  }
}
