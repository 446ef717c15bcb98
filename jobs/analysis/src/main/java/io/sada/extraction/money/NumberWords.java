package io.sada.extraction.money;

import static io.sada.extraction.money.Meaning.Form.DUAL;
import static io.sada.extraction.money.Meaning.Form.DUAL_OR_CASE;
import static io.sada.extraction.money.Meaning.Form.PLURAL;
import static io.sada.extraction.money.Meaning.Form.SINGULAR;

import io.sada.extraction.money.Meaning.Form;
import io.sada.extraction.money.Meaning.Kind;
import io.sada.text.Normalizer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * The words for numbers in Arabic and English, and the scale words of both and of the ideographs.
 *
 * <p>Scales: {@code بليون} is the newspapers' thousand million; crore is ten million, lakh a
 * hundred thousand; {@code m} is a million and {@code mm} too, as finance writes them.
 */
final class NumberWords {
  private static final String[] ARABIC_ONES = {
    "واحد واحدة أحد إحدى",
    "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    "ثلاث ثلاثة",
    "أربع أربعة",
    "خمس خمسة",
    "ست ستة",
    "سبع سبعة",
    "ثمان ثماني ثمانية",
    "تسع تسعة"
  };

  private static final String[] ARABIC_TENS = {
    "عشرون عشرين",
    "ثلاثون ثلاثين",
    "أربعون أربعين",
    "خمسون خمسين",
    "ستون ستين",
    "سبعون سبعين",
    "ثمانون ثمانين",
    "تسعون تسعين"
  };

  private static final String[] ARABIC_HUNDREDS = {
    "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };

  private static final String ENGLISH_SMALL =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen";

  private static final String ENGLISH_TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety";

  private final Map<String, Meaning> words;

  private NumberWords(Map<String, Meaning> words) {
    this.words = words;
  }

  /** Puts every number word into the map, under its folded lower-case form. */
  static void putAll(Map<String, Meaning> words) {
    NumberWords numbers = new NumberWords(words);
    numbers.arabicNumbers();
    numbers.englishNumbers();
    numbers.arabicScales();
    numbers.otherScales();
    numbers.fractions();
  }

  private void arabicNumbers() {
    for (int i = 0; i < ARABIC_ONES.length; i++) {
      put(Kind.ONES, SINGULAR, i + 1, ARABIC_ONES[i]);
    }
    put(Kind.TEN, SINGULAR, 10, "عشر عشرة");
    for (int i = 0; i < ARABIC_TENS.length; i++) {
      put(Kind.TENS, SINGULAR, 10 * (i + 2), ARABIC_TENS[i]);
    }
    put(Kind.HUNDRED, SINGULAR, 100, "مئة مائة");
    put(Kind.HUNDREDS, SINGULAR, 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي");
    for (int i = 0; i < ARABIC_HUNDREDS.length; i++) {
      String ones = ARABIC_HUNDREDS[i];
      put(Kind.HUNDREDS, SINGULAR, 100 * (i + 3), ones + "مئة " + ones + "مائة");
    }
    put(Kind.HUNDREDS, SINGULAR, 800, "ثمانيمئة ثمانيمائة");
  }

  private void englishNumbers() {
    String[] small = ENGLISH_SMALL.split(" ");
    for (int i = 0; i < small.length; i++) {
      put(i < 9 ? Kind.ONES : Kind.TEEN, SINGULAR, i + 1, small[i]);
    }
    String[] tens = ENGLISH_TENS.split(" ");
    for (int i = 0; i < tens.length; i++) {
      put(Kind.TENS, SINGULAR, 10 * (i + 2), tens[i]);
    }
    put(Kind.HUNDRED, SINGULAR, 100, "hundred");
  }

  private void arabicScales() {
    scale(3, SINGULAR, "ألف");
    scale(3, DUAL, "ألفي ألفان ألفين");
    scale(3, DUAL_OR_CASE, "ألفا");
    scale(3, PLURAL, "آلاف ألوف");
    arabicScale(6, "مليون", "ملايين");
    arabicScale(6, "ميليون", "ميلايين");
    arabicScale(6, "ميلون", "ملاين");
    arabicScale(9, "مليار", "مليارات");
    arabicScale(9, "ميليار", "ميليارات");
    arabicScale(9, "مليارد", "ملايير");
    arabicScale(9, "بليون", "بلايين");
    arabicScale(9, "بيليون", "بليونات");
    arabicScale(12, "تريليون", "تريليونات");
    arabicScale(12, "ترليون", "ترليونات");
    arabicScale(12, "تريلون", "تريلونات");
    arabicScale(15, "كوادريليون", "كوادريليونات");
  }

  private void arabicScale(int exponent, String singular, String plural) {
    scale(exponent, SINGULAR, singular);
    scale(exponent, PLURAL, plural);
    scale(exponent, DUAL, singular + "ي " + singular + "ين " + singular + "ان");
    scale(exponent, DUAL_OR_CASE, singular + "ا");
  }

  private void otherScales() {
    scale(3, SINGULAR, "thousand 千");
    scale(4, SINGULAR, "万 萬");
    scale(5, SINGULAR, "lakh lac");
    scale(6, SINGULAR, "million mln mio");
    scale(7, SINGULAR, "crore");
    scale(8, SINGULAR, "亿 億");
    scale(9, SINGULAR, "billion bln mrd");
    scale(12, SINGULAR, "trillion trn 兆");
    scale(15, SINGULAR, "quadrillion");
    scale(3, PLURAL, "thousands");
    scale(5, PLURAL, "lakhs lacs");
    scale(6, PLURAL, "millions");
    scale(7, PLURAL, "crores");
    scale(9, PLURAL, "billions");
    scale(12, PLURAL, "trillions");
    suffix(3, "k");
    suffix(6, "m mn mm mil م");
    suffix(7, "cr");
    suffix(9, "b bn bil");
    suffix(12, "t tn tr");
  }

  private void fractions() {
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal quarter = new BigDecimal("0.25");
    put(Kind.FRACTION, SINGULAR, half, "نصف half ½");
    put(Kind.FRACTION, SINGULAR, quarter, "ربع quarter ¼");
    put(Kind.FRACTION, PLURAL, quarter, "أرباع quarters");
    put(Kind.FRACTION, SINGULAR, new BigDecimal("0.75"), "¾");
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
    put(Kind.FRACTION, SINGULAR, third, "ثلث ⅓");
    put(Kind.FRACTION, DUAL, third.multiply(BigDecimal.valueOf(2)), "ثلثي ثلثا ثلثين ⅔");
  }

  private void scale(int exponent, Form form, String forms) {
    put(Kind.SCALE, form, BigDecimal.TEN.pow(exponent), forms);
  }

  private void suffix(int exponent, String forms) {
    put(Kind.SCALE_SUFFIX, SINGULAR, BigDecimal.TEN.pow(exponent), forms);
  }

  private void put(Kind kind, Form form, int value, String forms) {
    put(kind, form, BigDecimal.valueOf(value), forms);
  }

  private void put(Kind kind, Form form, BigDecimal value, String forms) {
    for (String word : forms.split(" ")) {
      words.put(Normalizer.key(word), Meaning.number(kind, form, value));
    }
  }
}
