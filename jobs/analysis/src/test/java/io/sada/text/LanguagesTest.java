package io.sada.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void arabic() {
    assertThat(Languages.detect("أعلنت الشركة عن جولة تمويل بقيمة 5 ملايين دولار بقيادة xAI"))
        .isEqualTo("ar");
    assertThat(Languages.detect("إنفيديا تراهن على xAI")).isEqualTo("ar");
  }

  @Test
  void arabicWithFarsiLettersIsStillArabic() {
    assertThat(Languages.detect("أعلنت الشرکة عن تمویل في الریاض بقیمة 5 ملیون")).isEqualTo("ar");
  }

  @Test
  void persianIsNotArabic() {
    assertThat(Languages.detect("این شرکت اعلام کرد که سرمایه جذب شده است")).isEqualTo("fa");
    assertThat(Languages.detect("اقتصاد توکنی و سرمایه گذاری در ایران است")).isEqualTo("fa");
  }

  @Test
  void urduIsNotArabic() {
    assertThat(Languages.detect("کمپنی نے کہا ہے کہ اس نے رقم حاصل کی ہے")).isEqualTo("ur");
  }

  @Test
  void english() {
    assertThat(Languages.detect("The company said it raised $5m")).isEqualTo("en");
    assertThat(Languages.detect("Nvidia backs xAI")).isEqualTo("en");
  }

  @Test
  void otherLatinLanguages() {
    assertThat(Languages.detect("Das Unternehmen hat die Finanzierung mit 5 Millionen"))
        .isEqualTo("de");
    assertThat(Languages.detect("La société a levé des fonds pour une expansion")).isEqualTo("fr");
  }

  @Test
  void nothingToTell() {
    assertThat(Languages.detect("12 345 $")).isEqualTo(Languages.UNDETERMINED);
    assertThat(Languages.detect("Компания привлекла")).isEqualTo(Languages.UNDETERMINED);
  }
}
