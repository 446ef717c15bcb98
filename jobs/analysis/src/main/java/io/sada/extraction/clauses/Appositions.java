package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import java.util.Set;

/**
 * What stands behind an Arabic name in a list and only says where it is at home or whose it is:
 * {@code «سلتك» السعودية}, {@code «مدار»، الذراع الاستثمارية لـ«سلام»}. The list goes on behind it.
 */
final class Appositions {
  private static final int LONGEST = 7;

  /** Words that say that somebody belongs to the one named next. */
  private static final Set<String> OWNED =
      Set.of(
          "الذراع",
          "ذراع",
          "الام",
          "التابعه",
          "التابع",
          "التابعتان",
          "المملوكه",
          "المملوك",
          "المالكه",
          "وحده",
          "الوحده",
          "صندوقها",
          "المدعومه",
          "المدعوم");

  private static final Set<String> BETWEEN =
      Set.of(
          "الشركه",
          "شركه",
          "لشركه",
          "مجموعه",
          "لمجموعه",
          "لصندوق",
          "لعملاق",
          "العملاق",
          "الاستثماريه",
          "الاستثماري",
          "للاستثمار",
          "راس",
          "لراس",
          "المال",
          "الجريء",
          "المخاطر",
          "المغامر",
          "في",
          "ل",
          "من",
          "\"");

  /** Words for the part that one takes: {@code «سلتك» مستثمرا رئيسيا}. */
  private static final Set<String> PARTS =
      Set.of(
          "مستثمرا",
          "كمستثمر",
          "رييسيا",
          "رئيسيا",
          "قايدا",
          "قائدا",
          "استراتيجيا",
          "بصفتها",
          "بصفته",
          "للجوله",
          "للشركه",
          "رييسي",
          "رئيسي",
          "جديدا",
          "كقايد",
          "كقائد");

  private Appositions() {}

  /** One past the apposition that begins at this token; the token itself where none does. */
  static int after(Sentence sentence, int at) {
    int home = afterHome(sentence, at);
    while (home < at + LONGEST && PARTS.contains(sentence.lower(home))) {
      home++;
    }
    int i = sentence.is(home, ',') ? home + 1 : home;
    boolean owned = false;
    for (int k = i; k < i + LONGEST && sentence.has(k); k++) {
      Mention owner = owned ? NameLists.mentionAt(sentence, k) : null;
      if (owner != null) {
        return afterQuote(sentence, owner.to());
      }
      String word = sentence.lower(k);
      owned |= OWNED.contains(word);
      if (!OWNED.contains(word) && !BETWEEN.contains(word)) {
        return home;
      }
    }
    return home;
  }

  private static int afterHome(Sentence sentence, int at) {
    boolean adjective =
        sentence.isArabic(at)
            && sentence.token(at).text().startsWith("ال")
            && sentence.anyMention(
                m ->
                    m.from() == at
                        && m.to() == at + 1
                        && (m.actor().is(EntryKind.PLACE) || m.actor().is(EntryKind.COUNTRY)));
    return adjective ? at + 1 : at;
  }

  private static int afterQuote(Sentence sentence, int at) {
    return sentence.is(at, '"') ? at + 1 : at;
  }
}
