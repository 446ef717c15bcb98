package io.sada.extraction.regulatory;

import io.sada.contract.AuthorityType;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.Set;

/**
 * The words that belong to a common noun for an authority: before it in English, behind it in
 * Arabic, and what they say about where.
 *
 * @param from first token
 * @param to one past the last token
 * @param jurisdiction from a country or place among the words, or null
 */
record AuthorityPhrase(int from, int to, String jurisdiction) {
  private static final int LONGEST = 5;
  private static final Set<String> ADJECTIVES =
      Set.of(
          "federal",
          "district",
          "state",
          "local",
          "national",
          "supreme",
          "high",
          "appeals",
          "bankruptcy",
          "us",
          "eu",
          "uk",
          "u.s",
          "european",
          "chief",
          "county",
          "city",
          "financial",
          "antitrust",
          "competition",
          "banking",
          "securities",
          "privacy",
          "consumer",
          "protection",
          "data",
          "media",
          "crypto",
          "superior",
          "circuit",
          "criminal",
          "top",
          "three",
          "two",
          "several",
          "senate",
          "house",
          "finance",
          "judiciary",
          "services");

  /** Nouns that need a genitive to say which body is meant. */
  private static final Set<String> HEADS =
      Set.of(
          "وزاره", "هيئه", "سلطه", "محكمه", "لجنه", "مجلس", "جهاز", "مصرف", "امانه", "بلديه",
          "دائره", "شرطه", "نيابه");

  /** What bodies are for; as verbal nouns these may be acts elsewhere. */
  private static final Set<String> TASKS =
      Set.of(
          "تنظيم", "مكافحه", "حمايه", "مراقبه", "رقابه", "تسويه", "فض", "تحقيق", "منع", "تداول",
          "سوق", "اسواق", "خدمات", "تنميه", "شوون");

  private static final Set<String> ARABIC_ENDS =
      Set.of(
          "في",
          "من",
          "على",
          "علي",
          "عن",
          "الى",
          "الي",
          "مع",
          "بعد",
          "قبل",
          "ضد",
          "ان",
          "التي",
          "الذي",
          "يوم",
          "امس",
          "اليوم",
          "بحق",
          "بين",
          "خلال",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الاحد",
          "هذا",
          "هذه",
          "انها",
          "انه",
          "وقال",
          "قال",
          "قالت",
          "حول",
          "عند",
          "الماضي",
          "الجاري");

  static AuthorityPhrase around(Sentence sentence, Hit hit, AuthorityType type) {
    boolean arabic = sentence.isArabic(hit.from());
    int from = arabic ? hit.from() : left(sentence, hit.from());
    int to = arabic ? arabicEnd(sentence, hit.to()) : right(sentence, hit.to(), type);
    return new AuthorityPhrase(from, to, jurisdiction(sentence, from, to));
  }

  private static int left(Sentence sentence, int from) {
    int start = from;
    while (start > sentence.from() && from - start < LONGEST) {
      Mention place = placeEnding(sentence, start);
      if (place != null) {
        start = place.from();
      } else if (ADJECTIVES.contains(sentence.lower(start - 1))) {
        start--;
      } else {
        return start;
      }
    }
    return start;
  }

  private static Mention placeEnding(Sentence sentence, int end) {
    int at = sentence.lower(end - 1).equals("'s") ? end - 1 : end;
    for (Mention mention : sentence.mentions()) {
      boolean place = mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY);
      if (place && mention.to() == at) {
        return mention;
      }
    }
    return null;
  }

  /** A judge's name, a court's "of Appeals". */
  private static int right(Sentence sentence, int to, AuthorityType type) {
    int end = to;
    boolean named = type == AuthorityType.COURT && sentence.lower(to - 1).equals("judge");
    while (named && sentence.has(end) && end - to < 3 && isCapitalised(sentence, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCapitalised(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.kind() == Token.Kind.WORD
        && !token.text().equals(token.lower())
        && !token.lower().equals("'s");
  }

  /** In Arabic the genitive stands next to its noun, then come adjectives with the article. */
  private static int arabicEnd(Sentence sentence, int to) {
    int end = to;
    while (sentence.has(end) && end - to < LONGEST - 1 && belongs(sentence, end, end == to)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(Sentence sentence, int i, boolean next) {
    Token token = sentence.token(i);
    String word = token.lower();
    boolean arabicWord = token.kind() == Token.Kind.WORD && sentence.isArabic(i);
    boolean task = next && TASKS.contains(word);
    boolean verb = isVerb(sentence, i) && !task;
    if (!arabicWord || ARABIC_ENDS.contains(word) || verb || word.startsWith("لل")) {
      return false;
    }
    boolean place = placeEnding(sentence, i + 1) != null;
    boolean definite = word.startsWith("ال") || word.startsWith("وال");
    boolean genitive =
        next && HEADS.contains(withoutAnd(sentence.lower(i - 1))) && !word.startsWith("ب");
    return place
        || definite
        || task
        || next && word.length() > 3 && (genitive || isAdjective(word));
  }

  /** A noun with the article takes no genitive: {@code النيابة تحيل} is noun and verb. */
  private static String withoutAnd(String word) {
    return word.startsWith("و") && !HEADS.contains(word) ? word.substring(1) : word;
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("يه") || word.endsWith("ي") || word.endsWith("ات");
  }

  private static boolean isVerb(Sentence sentence, int i) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.ACT) && hit.from() == i) {
        return true;
      }
    }
    return false;
  }

  private static String jurisdiction(Sentence sentence, int from, int to) {
    for (Mention mention : sentence.mentions()) {
      boolean inside = mention.from() >= from && mention.to() <= to + 2;
      if (inside && mention.actor().country() != null) {
        return mention.actor().country();
      }
    }
    return null;
  }
}
