package io.sada.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizerTest {

  private static String fold(String text) {
    return Normalizer.fold(text).text();
  }

  @Test
  void hamzaCarriersBecomeTheirLetter() {
    assertThat(fold("أإآٱؤئ")).isEqualTo("اااا" + "وي");
  }

  @Test
  void alefMaqsuraFarsiYehAndKehehBecomeArabicLetters() {
    assertThat(fold("على ملیار بنک")).isEqualTo("علي مليار بنك");
  }

  @Test
  void tehMarbutaBecomesHeh() {
    assertThat(fold("شركة")).isEqualTo("شركه");
  }

  @Test
  void tatweelAndDiacriticsGoButAreQuotedWithTheirLetter() {
    FoldedText folded = Normalizer.fold("مليـــارٍ دولار");
    assertThat(folded.text()).isEqualTo("مليار دولار");
    assertThat(folded.quote(0, 5)).isEqualTo("مليـــارٍ");
    assertThat(folded.quote(6, 11)).isEqualTo("دولار");
  }

  @Test
  void presentationFormsAndLigaturesSpanTheirCharacter() {
    FoldedText folded = Normalizer.fold("ﻣﻠﻴﺎﺭ ﻻ");
    assertThat(folded.text()).isEqualTo("مليار لا");
    assertThat(folded.span(6, 7)).isEqualTo(new Span(6, 7));
    assertThat(folded.span(6, 8)).isEqualTo(new Span(6, 7));
  }

  @Test
  void riyalSignBecomesTheWord() {
    assertThat(fold("﷼")).isEqualTo("ريال");
  }

  @Test
  void digitsOfAllKindsBecomeAscii() {
    assertThat(fold("٢٠۲۰２０ 𝟐𝟎")).isEqualTo("202020 20");
  }

  @Test
  void arabicSeparatorsStay() {
    assertThat(fold("١٬٢٣٤٫٥")).isEqualTo("1٬234٫5");
  }

  @Test
  void bidiControlsAndZeroWidthGo() {
    FoldedText folded = Normalizer.fold("\u200f٥\u200e\u2067 US$\u2069\u061c");
    assertThat(folded.text()).isEqualTo("5 US$");
    assertThat(folded.span(0, 5)).isEqualTo(new Span(1, 8));
  }

  @Test
  void spacesOfAllKindsBecomeOneKind() {
    assertThat(fold("1\u00a02\u20093\u202f4\t5")).isEqualTo("1 2 3 4 5");
  }

  @Test
  void quotesAndDashesBecomeAscii() {
    assertThat(fold("“a” «b» ‘c’ 1–2—3−4‑5")).isEqualTo("\"a\" \"b\" 'c' 1-2-3-4-5");
  }

  @Test
  void htmlEntitiesCountAsTheCharacterTheyName() {
    FoldedText folded = Normalizer.fold("20&nbsp;bn &quot;x&quot; &#1632;&#x661; R&D A&B; &euro;5");
    assertThat(folded.text()).isEqualTo("20 bn \"x\" 01 R&D A&B; €5");
    assertThat(folded.quote(0, 5)).isEqualTo("20&nbsp;bn");
  }

  @Test
  void entityThatWasEscapedTwiceIsOneCharacter() {
    FoldedText folded = Normalizer.fold("5&amp;nbsp;m &amp; co");
    assertThat(folded.text()).isEqualTo("5 m & co");
    assertThat(folded.quote(0, 3)).isEqualTo("5&amp;nbsp;m");
  }

  @Test
  void caseIsKeptAndLowerFormHasTheSameIndices() {
    FoldedText folded = Normalizer.fold("xAI بـxAI Société");
    assertThat(folded.text()).isEqualTo("xAI بxAI Societe");
    assertThat(folded.lower()).isEqualTo("xai بxai societe");
  }

  @Test
  void fractionsAndSuperscriptsDoNotJoinNumbers() {
    assertThat(fold("2½ 10² ™")).isEqualTo("2½ 10² ™");
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() {
    FoldedText folded = Normalizer.fold("a\ud800b\udc00c😀d");
    assertThat(folded.text()).isEqualTo("a\ufffdb\ufffdc😀d");
    assertThat(folded.quote(0, 5)).isEqualTo("a\ud800b\udc00c");
    assertThat(folded.quote(5, 7)).isEqualTo("😀");
  }

  @Test
  void indexAtFindsTheFoldedCharacterOfAnOffset() {
    FoldedText folded = Normalizer.fold("\u200fمـ5");
    assertThat(folded.indexAt(0)).isZero();
    assertThat(folded.indexAt(3)).isEqualTo(1);
    assertThat(folded.indexAt(4)).isEqualTo(2);
  }

  @Test
  void emptyTextFoldsToEmpty() {
    FoldedText folded = Normalizer.fold("");
    assertThat(folded.length()).isZero();
    assertThat(folded.span(0, 0)).isEqualTo(new Span(0, 0));
  }
}
