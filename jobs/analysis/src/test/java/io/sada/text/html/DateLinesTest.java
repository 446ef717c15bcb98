package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 20 November 2019, 07:50 GMT",
        "05/10/2018 - by A. Miller",
        "Updated 9:05 p.m.",
        "الأحد 3 مارس 2024 - 10:15",
        "٢٠٢٤/٣/٣",
      })
  void linesThatSayWhen(String line) {
    assertThat(DateLines.isDateLine(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One day in July 2001 the founder dismissed all managers.",
        "BASEL, Switzerland",
        "It raised 12 million",
        "The company raised more than ever in 2024",
        "جمعت الشركة تمويلا قياسيا خلال عام 2024",
        "Ratio 3: two to one",
        "",
      })
  void linesThatDoNot(String line) {
    assertThat(DateLines.isDateLine(line)).isFalse();
  }
}
