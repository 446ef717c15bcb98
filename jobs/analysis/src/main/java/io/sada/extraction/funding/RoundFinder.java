package io.sada.extraction.funding;

import io.sada.contract.Round;
import io.sada.extraction.clauses.EarlierClause;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.SentenceFact;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the kinds of round that a sentence names: {@code Series B}, {@code الفئة E}, {@code السلسلة
 * ب}, and in the order of the abjad {@code الفئة "ز"}, which is G.
 *
 * <p>Decision: a <em>pre-Series A</em> is read as Series A, an extension ({@code Series A+}, {@code
 * A-1}) as the series that it extends.
 */
final class RoundFinder {
  private static final String ABJAD = "ابجدهوزحطيك";
  private static final String LATIN = "abcdefghijk";

  private static final Map<String, Integer> SPELLED =
      Map.ofEntries(
          Map.entry("هـ", 4),
          Map.entry("ايه", 0),
          Map.entry("اي", 0),
          Map.entry("بي", 1),
          Map.entry("سي", 2),
          Map.entry("دي", 3),
          Map.entry("اف", 5),
          Map.entry("جي", 6),
          Map.entry("الاولي", 0),
          Map.entry("الثانيه", 1),
          Map.entry("الثالثه", 2),
          Map.entry("الرابعه", 3),
          Map.entry("الخامسه", 4),
          Map.entry("السادسه", 5));

  private static final int ANOTHER_REACH = 8;
  private static final Set<String> BEFORE =
      Set.of("before", "until", "follow", "follows", "followed", "تلي", "تلت");

  private static final SentenceFact<List<Named>> FOUND = new SentenceFact<>(RoundFinder::all);

  private RoundFinder() {}

  /** A kind of round where it stands. */
  record Named(Round round, Quote quote, int from, int to) {}

  /** All that the sentence names, in order; a series before the kind that the same words name. */
  static List<Named> find(Sentence sentence) {
    boolean may = sentence.has(Cue.SERIES) || sentence.has(Cue.ROUND);
    return may ? FOUND.of(sentence) : List.of();
  }

  private static List<Named> all(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.SERIES)) {
        Named series = isOfAnother(sentence, hit) ? null : series(sentence, hit);
        if (series != null && !overlaps(found, series.from(), series.to())) {
          found.add(series);
        }
      }
    }
    for (Hit hit : sentence.hits(Cue.FINANCING)) {
      Named lettered = isOfAnother(sentence, hit) ? null : lettered(sentence, hit);
      if (lettered != null && !overlaps(found, lettered.from(), lettered.to())) {
        found.add(lettered);
      }
    }
    List<Hit> named = new ArrayList<>(sentence.hits(Cue.ROUND));
    named.sort(Comparator.comparingInt(hit -> rank(hit.round())));
    for (Hit hit : named) {
      if (!overlaps(found, hit.from(), hit.to()) && !isOfAnother(sentence, hit)) {
        found.add(new Named(hit.round(), sentence.quote(hit), hit.from(), hit.to()));
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return List.copyOf(found);
  }

  /**
   * {@code ahead of its Series B}, {@code before going public}, {@code would follow its seed
   * round}: the round that is told comes before that one, or after it.
   */
  private static boolean isOfAnother(Sentence sentence, Hit hit) {
    if (EarlierClause.covers(sentence, hit.from())) {
      return true;
    }
    for (int i = hit.from() - 1; i >= hit.from() - ANOTHER_REACH && sentence.has(i); i--) {
      if (sentence.is(i, ',') || sentence.is(i, ';') || sentence.is(i, ':')) {
        return false;
      }
      String word = sentence.lower(i);
      boolean ahead = word.equals("ahead") && sentence.lower(i + 1).equals("of");
      boolean prior = word.equals("prior") && sentence.lower(i + 1).equals("to");
      if (ahead || prior || BEFORE.contains(word) || isArabicBefore(sentence, i, hit)) {
        return true;
      }
    }
    return false;
  }

  /** {@code قبل طرحها}; {@code ما قبل البذرة} and {@code قبل أيام} are something else. */
  private static boolean isArabicBefore(Sentence sentence, int i, Hit hit) {
    String word = sentence.lower(i);
    boolean first = word.equals("قبل") && !sentence.lower(i - 1).equals("ما");
    boolean preparing =
        word.startsWith("تمهيد") || word.startsWith("استعداد") || word.startsWith("تحضير");
    int reach = hit.round() == Round.IPO ? 4 : 2;
    return hit.is(Cue.ROUND) && (first && hit.from() - i <= reach || preparing);
  }

  /** How little a kind says where several are named: a letter most, "debt" and "offering" least. */
  static int rank(Round round) {
    return switch (round) {
      case DEBT, GRANT, FUND, IPO -> 2;
      case SECONDARY_SALE, FOLLOW_ON, TOKEN_SALE, STRATEGIC -> 1;
      default -> 0;
    };
  }

  private static boolean overlaps(List<Named> found, int from, int to) {
    return found.stream().anyMatch(named -> named.from() < to && from < named.to());
  }

  /** {@code a £9 million A round}: a capital letter right before the noun; null where none is. */
  private static Named lettered(Sentence sentence, Hit hit) {
    int at = hit.from() - 1;
    boolean round = sentence.lower(hit.to() - 1).startsWith("round") && hit.to() - hit.from() == 1;
    if (!round || !sentence.has(at) || sentence.token(at).text().length() != 1) {
      return null;
    }
    char letter = sentence.token(at).text().charAt(0);
    boolean opens = at == sentence.from() || letter < 'A' || letter > 'H';
    if (opens) {
      return null;
    }
    Round series = Round.values()[Round.SERIES_A.ordinal() + letter - 'A'];
    return new Named(series, sentence.quote(at, hit.to()), at, hit.to());
  }

  private static Named series(Sentence sentence, Hit hit) {
    int i = hit.to();
    while (sentence.is(i, '"')
        || sentence.is(i, '(')
        || sentence.is(i, '-')
        || sentence.is(i, '\'')) {
      i++;
    }
    String letter = sentence.lower(i);
    boolean numbered = letter.length() == 2 && Character.isDigit(letter.charAt(1));
    boolean single = letter.length() == 1 || numbered && LATIN.indexOf(letter.charAt(0)) >= 0;
    int at = single ? letter(letter.charAt(0)) : spelled(sentence, hit, i);
    boolean preposition = "بلك".contains(letter) && isNumber(sentence, i + 1);
    if (at < 0 || preposition) {
      return null;
    }
    Round round = Round.values()[Round.SERIES_A.ordinal() + at];
    int end = i + 1;
    return new Named(round, sentence.quote(hit.from(), end), hit.from(), end);
  }

  /** {@code الفئة «سي»}, {@code السلسلة الثانية}: a letter by its name or its place; else -1. */
  private static int spelled(Sentence sentence, Hit hit, int i) {
    String word = sentence.lower(i);
    boolean spells = sentence.is(i - 1, '"') || isClass(sentence.lower(hit.to() - 1));
    return spells ? SPELLED.getOrDefault(word, -1) : word.equals("هـ") ? 4 : -1;
  }

  /** {@code الجولة الثانية} is any second round, {@code الفئة الثانية} a Series B. */
  private static boolean isClass(String word) {
    return word.endsWith("فيه")
        || word.endsWith("سلسله")
        || word.endsWith("صنف")
        || word.endsWith("سيريز");
  }

  private static boolean isNumber(Sentence sentence, int i) {
    boolean digits = sentence.has(i) && sentence.token(i).kind() == Token.Kind.NUMBER;
    return digits || sentence.anySum(sum -> sum.from() <= i && i < sum.to());
  }

  private static int letter(char c) {
    int latin = LATIN.indexOf(c);
    return latin >= 0 ? latin : ABJAD.indexOf(c);
  }
}
