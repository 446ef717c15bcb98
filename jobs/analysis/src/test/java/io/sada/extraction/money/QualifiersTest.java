package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about $5m",
        "around $5m",
        "roughly $5m",
        "approximately $5m",
        "nearly $5m",
        "almost $5m",
        "some $5m",
        "close to $5m",
        "an estimated $5m",
        "~$5m",
        "$5m or so",
        "نحو 5 ملايين دولار",
        "بنحو 5 ملايين دولار",
        "حوالي 5 ملايين دولار",
        "حوالى 5 ملايين دولار",
        "قرابة 5 ملايين دولار",
        "زهاء 5 ملايين دولار",
        "ما يقارب 5 ملايين دولار",
        "يقرب من 5 ملايين دولار",
        "5 ملايين دولار تقريبا",
        "تقدر بنحو 5 ملايين دولار"
      })
  void about(String text) {
    assertThat(Reading.of(text)).containsExactly("5000000 USD about");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than $5m",
        "over $5m",
        "at least $5m",
        "above $5m",
        "exceeding $5m",
        "in excess of $5m",
        "no less than $5m",
        "upwards of $5m",
        "surpassed $5m",
        "$5m+",
        "$5m or more",
        "$5m-plus",
        "just over $5m",
        "أكثر من 5 ملايين دولار",
        "بأكثر من 5 ملايين دولار",
        "ما يزيد على 5 ملايين دولار",
        "يزيد عن 5 ملايين دولار",
        "لا يقل عن 5 ملايين دولار",
        "لا تقل عن 5 ملايين دولار",
        "يفوق 5 ملايين دولار",
        "تجاوزت 5 ملايين دولار",
        "تجاوزت قيمتها 5 ملايين دولار",
        "تجاوز حاجز 5 ملايين دولار",
        "5 ملايين دولار على الأقل",
        "فاق الـ5 ملايين دولار"
      })
  void atLeast(String text) {
    assertThat(Reading.of(text)).containsExactly("5000000 USD at_least");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up to $5m",
        "as much as $5m",
        "no more than $5m",
        "less than $5m",
        "under $5m",
        "a maximum of $5m",
        "not exceeding $5m",
        "ما يصل إلى 5 ملايين دولار",
        "بقيمة تصل إلى 5 ملايين دولار",
        "قد تصل قيمته إلى 5 ملايين دولار",
        "لا يتجاوز 5 ملايين دولار",
        "لا تزيد على 5 ملايين دولار",
        "أقل من 5 ملايين دولار",
        "بحد أقصى 5 ملايين دولار",
        "5 ملايين دولار كحد أقصى",
        "حتى 5 ملايين دولار"
      })
  void upTo(String text) {
    assertThat(Reading.of(text)).containsExactly("5000000 USD up_to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "raised $5m",
        "a record $5m",
        "وصل إلى 5 ملايين دولار",
        "ليصل إلى 5 ملايين دولار",
        "بلغت 5 ملايين دولار",
        "traded as high as $5m"
      })
  void exact(String text) {
    assertThat(Reading.of(text)).containsExactly("5000000 USD");
  }

  @Test
  void qualifierStaysOutsideTheQuote() {
    assertThat(Reading.quotes("about $5m")).containsExactly("$5m");
  }
}
