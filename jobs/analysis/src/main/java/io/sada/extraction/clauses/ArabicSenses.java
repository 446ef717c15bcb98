package io.sada.extraction.clauses;

import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Hit;
import java.util.Set;

/**
 * Arabic trigger words that mean something else beside the word behind them: the financing of
 * terrorism, the club of unicorns, the team of a company.
 */
final class ArabicSenses {
  private static final int CLUB_REACH = 16;
  private static final Set<String> CRIMES = Set.of("الارهاب", "ارهاب", "الارهابيين", "التسلح");
  private static final Set<String> LAUNDERING =
      Set.of(
          "غسل", "غسيل", "تبييض", "بغسل", "لغسل", "وغسل", "بغسيل", "لغسيل", "وغسيل", "بتبييض",
          "سرقه", "اختلاس", "تحويل", "نقل", "تهريب");
  private static final Set<String> CLUBS = Set.of("نادي", "قائمه", "قايمه", "مصاف", "ركب");
  private static final Set<String> RICH =
      Set.of(
          "الشركات",
          "شركات",
          "المليار",
          "المليارات",
          "المليارديرات",
          "اليونيكورن",
          "يونيكورن",
          "التريليون",
          "الوحيدات",
          "وحيدات",
          "الكبار");

  private ArabicSenses() {}

  /** Whether the hit is none where it stands. */
  static boolean isOther(Hit hit, Passage passage) {
    return switch (hit.cue()) {
      case FINANCING, INVEST_OPEN ->
          CRIMES.contains(lower(passage, hit.to()))
              || LAUNDERING.contains(lower(passage, hit.from() - 1));
      case SPORT, OFF_TOPIC -> isClub(hit, passage) || isTeam(hit, passage);
      case INVESTORS_BEFORE -> joinsClub(hit, passage);
      default -> false;
    };
  }

  private static boolean isClub(Hit hit, Passage passage) {
    return lower(passage, hit.from()).endsWith("نادي") && RICH.contains(lower(passage, hit.to()));
  }

  /** {@code فريق «سلتك لابز»}. */
  private static boolean isTeam(Hit hit, Passage passage) {
    return lower(passage, hit.from()).endsWith("فريق")
        && hit.to() < passage.tokens().size()
        && passage.tokens().get(hit.to()).is('"');
  }

  /** {@code انضمت «سلتك» إلى نادي الشركات المليارية}: nobody invests. */
  private static boolean joinsClub(Hit hit, Passage passage) {
    if (!lower(passage, hit.from()).contains("نضم")) {
      return false;
    }
    for (int i = hit.to(); i < hit.to() + CLUB_REACH; i++) {
      String word = lower(passage, i);
      if (CLUBS.contains(word)) {
        String before = lower(passage, i - 1);
        return before.equals("الي") || before.equals("الى");
      }
      if (word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static String lower(Passage passage, int i) {
    return i >= 0 && i < passage.tokens().size() ? passage.tokens().get(i).lower() : "";
  }
}
