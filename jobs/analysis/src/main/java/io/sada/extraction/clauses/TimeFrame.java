package io.sada.extraction.clauses;

import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import io.sada.text.WordSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Whether a clause tells history: by words ({@code last year}, {@code سابقا}) or by a date that
 * lies well before the article's own.
 *
 * <p>Decision: what lies more than {@value #NEWS_DAYS} days back is history; a month without a year
 * is the latest one of that name. Without a publication date only the words count.
 */
public final class TimeFrame {
  private static final int NEWS_DAYS = 45;
  private static final int REACH_BEFORE = 10;
  private static final int REACH_BEHIND = 6;
  private static final int FARTHEST = 10;
  private static final Set<String> OPENING_CLAUSE =
      Set.of(
          "to",
          "for",
          "over",
          "after",
          "that",
          "which",
          "who",
          "and",
          "but",
          "by",
          "than",
          "up",
          "compared",
          "against",
          "as",
          "since",
          "because",
          "while",
          "when",
          "–",
          "—");
  private static final int OPENING = 5;
  private static final int REPORT_REACH = 8;
  private static final Set<String> REPORTING =
      Set.of(
          "said", "says", "announced", "announces", "confirmed", "reported", "disclosed", "told");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "an", "a", "since", "last", "of", "on", "until", "by", "late", "early", "mid", "في",
          "منذ", "شهر", "اواخر", "اوائل", "مطلع", "نهايه", "بدايه", "يوم");

  /** Behind these another act is told: {@code drops the case that it brought in 2023}. */
  private static final WordSet RELATIVES =
      WordSet.of(
          "which",
          "that",
          "who",
          "filed",
          "brought",
          "launched",
          "founded",
          "started",
          "التي",
          "الذي",
          "الذين",
          "المرفوعه",
          "المقامه",
          "تاسست",
          "اسسها");

  private static final Set<String> TO_COME =
      Set.of(
          "المقبل", "المقبله", "القادم", "القادمه", "الجاري", "الجاريه", "الحالي", "الحاليه",
          "التالي", "التاليه");

  private static final int OFFICE_REACH = 4;

  /** How Arabic words for offices begin. */
  private static final List<String> OFFICES =
      List.of(
          "مدير", "رييس", "موظف", "مسوول", "باحث", "وزير", "موسس", "عالم", "علماء", "مهندس", "شريك",
          "محافظ", "نايب", "مستشار", "عضو", "قيادي");

  /** {@code Founded in 2014, the company has raised}: how old somebody is, not when he acted. */
  private static final Set<String> FOUNDED =
      Set.of(
          "founded",
          "founding",
          "inception",
          "established",
          "incorporated",
          "formed",
          "launched",
          "started",
          "created",
          "began",
          "opened",
          "تاسست",
          "تاسس",
          "المؤسسه",
          "الموسسه",
          "انطلقت",
          "تاسيسها",
          "تاسيسه",
          "اسست",
          "انشئت",
          "انطلاقها");

  private static final int FOUNDED_REACH = 4;

  private static final Set<String> SINCE = Set.of("since", "منذ", "until", "by", "حتى", "due");

  private TimeFrame() {}

  /** The words that put the trigger at this token into the past, or null. */
  public static Quote past(Sentence sentence, int anchor, Long publishedAtMs) {
    for (Hit hit : sentence.hits()) {
      boolean past =
          hit.is(Cue.PAST)
              && !isReported(sentence, hit)
              && !isOffice(sentence, hit)
              && !isPrecedent(sentence, hit)
              && !isToCome(sentence, hit)
              && !isOfTheRound(sentence, hit)
              && !isFormerName(sentence, hit)
              && !isOfFounding(sentence, hit.from(), anchor);
      if (past && speaksOf(sentence, hit.from(), hit.to(), anchor)) {
        return sentence.quote(hit);
      }
    }
    if (publishedAtMs == null) {
      return null;
    }
    LocalDate published = LocalDate.ofInstant(Instant.ofEpochMilli(publishedAtMs), ZoneOffset.UTC);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int length = oldDate(sentence, i, published);
      boolean speaks = length > 0 && speaksOf(sentence, i, i + 1, anchor);
      if (speaks && !isOfFounding(sentence, i, anchor)) {
        return sentence.quote(i, i + length);
      }
    }
    return null;
  }

  /** {@code وكانت سلتك على رأس المستثمرين}: the Arabic verb tells who took part in the news. */
  private static boolean isOfTheRound(Sentence sentence, Hit hit) {
    String word = sentence.lower(hit.from());
    boolean was = hit.to() - hit.from() == 1 && (word.equals("وكان") || word.equals("وكانت"));
    return was
        && (sentence.has(Cue.LEAD) || sentence.has(Cue.INVESTORS_BEFORE))
        && !sentence.has(Cue.RAISE)
        && sentence.sums().isEmpty();
  }

  /** {@code formerly known as Bexley}: an old name, not an old act. */
  private static boolean isFormerName(Sentence sentence, Hit hit) {
    String next = sentence.lower(hit.to());
    return sentence.lower(hit.from()).equals("formerly")
        || (next.equals("known") || next.equals("called") || next.equals("named"))
            && hit.to() - hit.from() == 1;
  }

  /** {@code مطلع العام المقبل}: the words name a time that lies ahead, or now. */
  private static boolean isToCome(Sentence sentence, Hit hit) {
    return TO_COME.contains(sentence.lower(hit.to()));
  }

  /** {@code في سابقة}: something that never was before. */
  private static boolean isPrecedent(Sentence sentence, Hit hit) {
    return sentence.lower(hit.from()).equals("سابقه")
        && sentence.lower(hit.from() - 1).equals("في")
        && hit.to() - hit.from() == 1;
  }

  /** {@code المديرة السابقة}: somebody's former office, not a former act. */
  private static boolean isOffice(Sentence sentence, Hit hit) {
    if (!sentence.lower(hit.from()).startsWith("السابق") || hit.to() - hit.from() > 1) {
      return false;
    }
    for (int i = hit.from() - 1; i >= hit.from() - OFFICE_REACH; i--) {
      String word = bare(sentence.lower(i));
      String office = word.startsWith("ال") ? word.substring(2) : word;
      for (String begins : OFFICES) {
        if (office.startsWith(begins)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code said it had raised}: the tense is that of reported speech, the act is news. */
  private static boolean isReported(Sentence sentence, Hit hit) {
    if (!sentence.lower(hit.from()).equals("had")) {
      return false;
    }
    for (int i = hit.from() - 1; i >= hit.from() - REPORT_REACH && sentence.has(i); i--) {
      if (REPORTING.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOf(Sentence sentence, int from, int to, int anchor) {
    boolean opens = from - sentence.from() < OPENING && anchor >= from;
    boolean near = from >= anchor ? from - anchor <= REACH_BEHIND : anchor - to <= REACH_BEFORE;
    boolean far =
        from > anchor
            && from - anchor - figures(sentence, anchor, from) <= FARTHEST
            && isOneClause(sentence, anchor, from);
    return (opens || near || far)
        && !isCut(sentence, Math.min(from, anchor), Math.max(from, anchor));
  }

  /** Tokens that sums take beyond one each: a figure is one word to who reads it. */
  private static int figures(Sentence sentence, int from, int to) {
    int extra = 0;
    for (Sum sum : sentence.sums()) {
      boolean between = sum.from() >= from && sum.to() <= to;
      extra += between ? sum.to() - sum.from() - 1 : 0;
    }
    return extra;
  }

  /** No comma and no word that opens another clause stands between. */
  private static boolean isOneClause(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean opens = sentence.is(i, ',') || OPENING_CLAUSE.contains(sentence.lower(i));
      if (opens || sentence.isArabic(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCut(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean relative = i > from && sentence.is(i, RELATIVES);
      if (relative || sentence.is(i, ';')) {
        return true;
      }
    }
    return false;
  }

  /** Number of tokens of the old date that starts here; 0 if none does. */
  private static int oldDate(Sentence sentence, int i, LocalDate published) {
    Token token = sentence.token(i);
    int month = token.kind() == Token.Kind.WORD ? Months.number(token.word()) : 0;
    if (month > 0 && BEFORE_MONTH.contains(bare(sentence.lower(i - 1)))) {
      int year = year(sentence, i + 1);
      LocalDate end = endOf(month, year > 0 ? year : published.getYear());
      if (year == 0 && end.minusMonths(1).isAfter(published)) {
        end = endOf(month, published.getYear() - 1);
      }
      return isOld(end, published) ? (year > 0 ? 2 : 1) : 0;
    }
    int year = year(sentence, i);
    if (year == 0) {
      return 0;
    }
    boolean afterMonth = Months.number(sentence.lower(i - 1)) > 0;
    boolean ongoing = SINCE.contains(sentence.lower(i - 1));
    if (!afterMonth && !ongoing) {
      return isOld(LocalDate.of(year, 12, 31), published) ? 1 : 0;
    }
    return 0;
  }

  /** Whether the date says since when somebody exists; the act itself stands elsewhere. */
  private static boolean isOfFounding(Sentence sentence, int date, int anchor) {
    for (int i = date - 1; i >= date - FOUNDED_REACH && sentence.has(i); i--) {
      if (sentence.is(i, ',')) {
        return false;
      }
      if (FOUNDED.contains(bare(sentence.lower(i)))) {
        return i != anchor || sentence.is(date + 1, ',');
      }
    }
    return false;
  }

  private static boolean isOld(LocalDate end, LocalDate published) {
    return ChronoUnit.DAYS.between(end, published) > NEWS_DAYS;
  }

  private static LocalDate endOf(int month, int year) {
    return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
  }

  private static int year(Sentence sentence, int i) {
    if (!sentence.has(i) || sentence.token(i).kind() != Token.Kind.NUMBER) {
      return 0;
    }
    String text = sentence.token(i).text();
    boolean looksLikeYear = text.length() == 4 && (text.startsWith("20") || text.startsWith("19"));
    if (!looksLikeYear || !text.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    for (Sum sum : sentence.sums()) {
      if (i >= sum.from() && i < sum.to()) {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }

  private static String bare(String word) {
    boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    return joined && !word.equals("في") ? word.substring(1) : word;
  }
}
