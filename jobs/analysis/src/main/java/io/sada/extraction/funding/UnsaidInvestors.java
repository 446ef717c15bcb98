package io.sada.extraction.funding;

import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import java.util.List;
import java.util.Set;

/** Lists of investors of whom the sentence says nothing else, so that they can only have paid. */
final class UnsaidInvestors {
  /** Words for what else ties investors to somebody. */
  private static final Set<String> OTHER_TIES =
      Set.of(
          "portfolio",
          "advisers",
          "advisors",
          "adviser",
          "advisor",
          "clients",
          "customers",
          "previously",
          "formerly",
          "former",
          "alumni",
          "worked",
          "rivals",
          "competitors",
          "compete",
          "unlike",
          "acquired",
          "acquire",
          "hired",
          "sued",
          "shares",
          "roll",
          "rolling",
          "sponsored",
          "sponsor");

  private static final Set<String> FUND_ENDS = Set.of("ventures", "capital", "partners", "vc");

  /** So many names of investors are a list of them though no word says so. */
  static final int FEWEST_UNSAID = 2;

  private UnsaidInvestors() {}

  /**
   * A list of which at least half, and two, are investors of the lexicon, in a sentence that says
   * nothing else of them.
   */
  static List<Mention> unsaid(Sentence sentence) {
    int investors = 0;
    for (Mention mention : sentence.mentions()) {
      investors += isInvestor(mention) ? 1 : 0;
    }
    if (investors < FEWEST_UNSAID || sentence.isArabic(sentence.from()) || sentence.has(Cue.PAST)) {
      return List.of();
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (OTHER_TIES.contains(sentence.lower(i))) {
        return List.of();
      }
    }
    for (Mention first : sentence.mentions()) {
      List<Mention> names = NameLists.from(sentence, first.from());
      long known = names.stream().filter(UnsaidInvestors::isInvestor).count();
      if (known >= 2 && known * 2 >= names.size()) {
        return names;
      }
    }
    return List.of();
  }

  /** One of the lexicon, or whose name ends as those of funds do. */
  private static boolean isInvestor(Mention name) {
    if (name.actor().is(EntryKind.INVESTOR)) {
      return true;
    }
    String id = name.actor().id();
    int space = id.lastIndexOf(' ');
    return !name.actor().known() && space > 0 && FUND_ENDS.contains(id.substring(space + 1));
  }
}
