package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forms that were counted in real newspapers and that kept recognizers misread. */
class NewspaperFormsTest {

  @Test
  void codeBeforeAndLettersForBillion() {
    assertThat(Reading.of("It raised USD 20bn.")).containsExactly("20000000000 USD");
  }

  @Test
  void lettersForBillionAgainstADecimal() {
    assertThat(Reading.of("a $7.5bn round")).containsExactly("7500000000 USD");
  }

  @Test
  void letterForMillion() {
    assertThat(Reading.of("fined £5m")).containsExactly("5000000 GBP");
  }

  @Test
  void crore() {
    assertThat(Reading.of("raised Rs 500 crore")).containsExactly("5000000000 INR");
  }

  @Test
  void codeBeforeADecimalWithAScale() {
    assertThat(Reading.of("AED 3.67 billion")).containsExactly("3670000000 AED");
  }

  @Test
  void rangeUnderOneSignAndOneScale() {
    assertThat(Reading.of("$15-20 billion")).containsExactly("15000000000..20000000000 USD");
  }

  @Test
  void decimalsWrittenFractionFirst() {
    assertThat(Reading.of("أرباح بلغت 4ر1 مليار دولار")).containsExactly("1400000000 USD");
    assertThat(Reading.of("بقيمة 3ر28 مليون يورو")).containsExactly("28300000 EUR");
    assertThat(Reading.of("سعره 12ر49 دولارا")).containsExactly("49.12 USD");
  }

  @Test
  void decimalsWithARightToLeftMarkAreFractionFirst() {
    assertThat(Reading.of("بقيمة 5.\u200f37 مليار دولار")).containsExactly("37500000000 USD");
  }

  @Test
  void thousandsWrittenFromTheRight() {
    assertThat(Reading.of("بتكلفة (951ر625ر34) ريالا")).containsExactly("34625951 SAR");
    assertThat(Reading.of("مبلغ 000ر30 ريال")).containsExactly("30000 SAR");
  }

  @Test
  void dualForms() {
    assertThat(Reading.of("تضخ ملياري دولار")).containsExactly("2000000000 USD");
    assertThat(Reading.of("دفع مليونا ريال")).containsExactly("2000000 SAR");
    assertThat(Reading.of("دفع مليونين ومئتي ألف ريال")).containsExactly("2200000 SAR");
    assertThat(Reading.of("بألفي دولار")).containsExactly("2000 USD");
  }

  @Test
  void accusativeBehindANumberIsNoDual() {
    assertThat(Reading.of("15 مليونًا يورو")).containsExactly("15000000 EUR");
    assertThat(Reading.of("خمسة عشر مليونا دولار")).containsExactly("15000000 USD");
  }

  @Test
  void brokenPluralOfMillion() {
    assertThat(Reading.of("8 ملايين دولار")).containsExactly("8000000 USD");
  }

  @Test
  void halfAMillionAndHalfABillion() {
    assertThat(Reading.of("نصف مليون ريال")).containsExactly("500000 SAR");
    assertThat(Reading.of("نصف مليار دولار")).containsExactly("500000000 USD");
  }

  @Test
  void arabicBillionIsAThousandMillion() {
    assertThat(Reading.of("3 بليون دولار")).containsExactly("3000000000 USD");
    assertThat(Reading.of("بليوني دولار")).containsExactly("2000000000 USD");
  }

  @Test
  void scaleWithoutAnyDigit() {
    assertThat(Reading.of("جمعت مليار دولار")).containsExactly("1000000000 USD");
    assertThat(Reading.quotes("بمليار دولار")).containsExactly("مليار دولار");
    assertThat(Reading.of("تخطت المليار دولار")).containsExactly("1000000000 USD at_least");
  }

  @Test
  void sumInTwoParts() {
    assertThat(Reading.of("5 مليارات و840 مليون دولار")).containsExactly("5840000000 USD");
    assertThat(Reading.of("تريليون و 702 مليار دولار")).containsExactly("1702000000000 USD");
  }

  @Test
  void secondCurrencyInBrackets() {
    assertThat(Reading.of("28.3 مليار يوان (4.63 مليار دولار) هذا العام"))
        .containsExactly("28300000000 CNY = 4630000000 USD");
  }

  @Test
  void arabicIndicDigits() {
    assertThat(Reading.of("٢٠ مليون ريال")).containsExactly("20000000 SAR");
  }

  @Test
  void extendedDigits() {
    assertThat(Reading.of("۲۵ ملیون دولار")).containsExactly("25000000 USD");
  }

  @Test
  void dotAndCommaDecimalsBeforeAScale() {
    assertThat(Reading.of("136.7 مليون دولار")).containsExactly("136700000 USD");
    assertThat(Reading.of("136,7 مليون دولار")).containsExactly("136700000 USD");
    assertThat(Reading.of("1،22 مليار دولار")).containsExactly("1220000000 USD");
  }

  @Test
  void tatweel() {
    assertThat(Reading.quotes("20 مليـــار ريـال سعودي"))
        .containsExactly("20 مليـــار ريـال سعودي");
  }

  @Test
  void diacritics() {
    assertThat(Reading.quotes("بـ5 مِلياراتِ دُولارٍ أمريكيٍّ."))
        .containsExactly("5 مِلياراتِ دُولارٍ أمريكيٍّ");
  }

  @Test
  void presentationForms() {
    assertThat(Reading.of("5 ﻣﻠﻴﺎﺭ ﺩﻭﻻﺭ")).containsExactly("5000000000 USD");
  }

  @Test
  void bidiMarks() {
    assertThat(Reading.of("\u200f٢٬٠٠٠\u00a0US$\u200e")).containsExactly("2000 USD");
    assertThat(Reading.quotes("\u200f٢\u00a0ر.س.\u200f")).containsExactly("٢\u00a0ر.س.");
  }

  @Test
  void htmlEntities() {
    assertThat(Reading.quotes("&quot;20&nbsp;مليون&nbsp;دولار&quot;"))
        .containsExactly("20&nbsp;مليون&nbsp;دولار");
    assertThat(Reading.of("&euro;5m and &pound;3m")).containsExactly("5000000 EUR", "3000000 GBP");
  }
}
