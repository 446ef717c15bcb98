package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NounPhrases;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** What money goes into: the name behind {@code in}, {@code for}, {@code في} or {@code لصالح}. */
final class TargetFinder {
  private static final Set<String> TARGET_PREPOSITIONS =
      Set.of("for", "in", "into", "of", "to", "behind");
  private static final Set<String> SHARES = Set.of("اسهم", "حصه", "حصص", "راسمال");
  private static final int FIRM_REACH = 9;

  /** {@code Nvidia's venture arm}: one who pays. */
  private static final Set<String> ARMS =
      Set.of("venture", "investment", "corporate", "vc", "arm", "unit", "sovereign", "growth");

  /** {@code الرئيس التنفيذي السابق لسلتك}: where somebody works. */
  private static final Set<String> OFFICES =
      Set.of("السابق", "السابقه", "التنفيذي", "التنفيذيه", "الاسبق", "الاقليمي", "المالي");

  private TargetFinder() {}

  /** The one behind {@code for}, {@code in}, {@code في}, {@code ل} after the trigger; or null. */
  static Mention target(Sentence sentence, int from) {
    for (Mention mention : sentence.mentions()) {
      boolean candidate = mention.from() >= from && Raisers.can(sentence, mention);
      boolean backed =
          mention.from() == from && sentence.lower(from - 1).startsWith("back") && candidate;
      if (backed || candidate && isTargeted(sentence, mention)) {
        return mention;
      }
    }
    if (NounPhrases.hasNoCapitals(sentence) || sentence.zone() == Zone.TITLE) {
      for (int i = from; i < sentence.to(); i++) {
        if (sentence.lower(i).equals("for")) {
          return NounPhrases.from(sentence, i + 1);
        }
      }
    }
    return null;
  }

  static boolean isTargeted(Sentence sentence, Mention mention) {
    if (sentence.lower(mention.to()).equals("'s")) {
      return !ARMS.contains(sentence.lower(mention.to() + 1));
    }
    int before = mention.from() - 1;
    int farthest = Math.max(sentence.from(), mention.from() - 8);
    while (before > farthest
        && (isFiller(sentence, before)
            || isPlace(sentence, before)
            || isSmall(sentence, before)
            || sentence.is(before, '-')
            || NounPhrases.describes(sentence, before))) {
      before--;
    }
    boolean share = SHARES.contains(sentence.lower(mention.from() - 1));
    String word = sentence.lower(before);
    boolean latin = TARGET_PREPOSITIONS.contains(word);
    boolean owner = ArabicSubject.isOwner(sentence, mention);
    boolean arabic = word.equals("في") || word.equals("ل") || word.equals("لصالح");
    boolean office =
        sentence.isArabic(mention.from())
            && OFFICES.contains(
                sentence.lower(
                    sentence.is(mention.from() - 1, '"') ? before - 1 : mention.from() - 1));
    boolean lam = startsWithLam(sentence, mention) && !owner && !office;
    return latin
        || arabic && !(owner && word.equals("ل"))
        || share
        || lam
        || isInFirm(sentence, mention);
  }

  /** {@code استثمار مليار في شركة الذكاء الاصطناعي التابعة له سلتك}: behind all that it is. */
  private static boolean isInFirm(Sentence sentence, Mention mention) {
    for (int i = mention.from() - 1; i > mention.from() - FIRM_REACH && sentence.has(i); i--) {
      boolean other = sentence.is(i, ',') || !sentence.isArabic(i) && !sentence.is(i, '"');
      if (other) {
        return false;
      }
      if (ArabicSubject.describes(sentence, i) && sentence.lower(i - 1).equals("في")) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithLam(Sentence sentence, Mention mention) {
    int skipped = mention.quote().start() - sentence.token(mention.from()).start();
    boolean own = skipped > 0 && sentence.token(mention.from()).text().startsWith("ل");
    String before = sentence.lower(mention.from() - 1);
    return own || before.equals("لشركه") || before.equals("لمنصه") || before.equals("لمجموعه");
  }

  /** {@code in Lagos-based Acme}: where somebody is at home. */
  private static boolean isPlace(Sentence sentence, int i) {
    return sentence.anyMention(
        m ->
            m.from() <= i
                && i < m.to()
                && (m.actor().is(EntryKind.PLACE) || m.actor().is(EntryKind.COUNTRY)));
  }

  /** A small Latin word that is no preposition of its own. */
  private static boolean isSmall(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.script() == Script.LATIN
        && token.text().equals(token.lower())
        && !TARGET_PREPOSITIONS.contains(token.lower())
        && !EnglishSubject.SIDE_PREPOSITIONS.contains(token.lower())
        && !token.lower().equals("and");
  }

  private static boolean isFiller(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return switch (word) {
      case "the",
          "a",
          "an",
          "ai",
          "startup",
          "company",
          "firm",
          "crypto",
          "platform",
          "rival",
          "\"",
          "شركه",
          "منصه",
          "الشركه" ->
          true;
      default -> false;
    };
  }
}
