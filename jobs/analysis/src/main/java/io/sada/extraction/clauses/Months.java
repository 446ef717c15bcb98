package io.sada.extraction.clauses;

import io.sada.text.Word;
import io.sada.text.WordFact;
import java.util.HashMap;
import java.util.Map;

/** The months by their English and Arabic names, the Levant's and the Maghreb's among them. */
final class Months {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    put(1, "january", "jan", "يناير", "جانفي");
    put(2, "february", "feb", "فبراير", "فيفري", "شباط");
    put(3, "march", "mar", "مارس", "اذار");
    put(4, "april", "apr", "ابريل", "افريل", "نيسان");
    put(5, "may", "مايو", "ماي", "ايار");
    put(6, "june", "jun", "يونيو", "جوان", "حزيران");
    put(7, "july", "jul", "يوليو", "جويليه", "تموز");
    put(8, "august", "aug", "اغسطس", "اوت");
    put(9, "september", "sep", "sept", "سبتمبر", "ايلول");
    put(10, "october", "oct", "اكتوبر");
    put(11, "november", "nov", "نوفمبر");
    put(12, "december", "dec", "ديسمبر");
  }

  private Months() {}

  private static final WordFact<Integer> MONTH = new WordFact<>(0, Months::number);

  /** The same of a token's word. */
  static int number(Word word) {
    return MONTH.of(word);
  }

  /** 1 to 12, or 0 for any other word; folded and in lower case. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  private static void put(int number, String... names) {
    for (String name : names) {
      NUMBERS.put(name, number);
    }
  }
}
