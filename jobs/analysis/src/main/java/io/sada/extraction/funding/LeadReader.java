package io.sada.extraction.funding;

import io.sada.contract.InvestorRole;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who leads a round: the list beside the verb or noun of leading. */
final class LeadReader {
  private static final Set<String> LEADING = Set.of("leading", "heading", "co-leading");
  private static final int OBJECT_REACH = 8;
  private static final Set<String> ROUND_WORDS =
      Set.of(
          "deal",
          "tranche",
          "transaction",
          "sale",
          "offering",
          "extension",
          "syndicate",
          "consortium",
          "group",
          "placement",
          "bridge",
          "facility",
          "loan",
          "way",
          "charge",
          "list",
          "pack",
          "latest",
          "new");
  private static final Set<String> FRONT = Set.of("front", "lead", "helm", "head", "driving");

  /** Banks in the lead of an issue place it and put nothing in. */
  private static final Set<String> ARRANGERS =
      Set.of(
          "underwriter",
          "underwriters",
          "bookrunner",
          "bookrunners",
          "manager",
          "managers",
          "arranger",
          "arrangers",
          "adviser",
          "advisers",
          "advisor",
          "advisors",
          "counsel");

  private static final Set<String> AFTER_ARABIC_LEAD =
      Set.of(
          "الجوله",
          "جوله",
          "معها",
          "معه",
          "هذه",
          "التمويل",
          "عمليه",
          "التمويليه",
          "الاستثماريه",
          "كل",
          "من");

  private LeadReader() {}

  /** {@code with Acme in front}: the list behind a preposition may be that of the leaders. */
  static InvestorRole role(Sentence sentence, List<Mention> names) {
    if (names.isEmpty() || sentence.isArabic(names.get(0).from())) {
      return InvestorRole.PARTICIPANT;
    }
    int end = names.get(names.size() - 1).to();
    boolean front =
        sentence.lower(end).equals("in")
            && (FRONT.contains(sentence.lower(end + 1)) || FRONT.contains(sentence.lower(end + 2)));
    boolean leads = LEADING.contains(sentence.lower(end));
    boolean as =
        sentence.lower(end).equals("as")
            && (sentence.lower(end + 1).startsWith("lead")
                || sentence.lower(end + 2).startsWith("lead"));
    return front || leads || as ? InvestorRole.LEAD : InvestorRole.PARTICIPANT;
  }

  static void lead(Sentence sentence, Hit hit, Actor subject, Map<String, Stake> stakes) {
    if (isAdjective(sentence, hit) || isNoun(sentence, hit)) {
      return;
    }
    if (sentence.isArabic(hit.from())) {
      if (isCapital(sentence, hit.to())) {
        return;
      }
      int at = hit.to();
      while (at < hit.to() + 3 && AFTER_ARABIC_LEAD.contains(sentence.lower(at))) {
        at++;
      }
      List<Mention> behind =
          InvestorFinder.round(sentence)
              ? NameLists.ofBackers(sentence, at)
              : NameLists.from(sentence, at);
      List<Mention> before = NameLists.before(sentence, hit.from());
      List<Mention> inner = PayerLists.inside(sentence, hit);
      List<Mention> outer = behind.isEmpty() || isSubject(behind, subject) ? before : behind;
      InvestorFinder.add(stakes, inner.isEmpty() ? outer : inner, InvestorRole.LEAD, subject);
      return;
    }
    boolean leads =
        !sentence.lower(hit.to()).equals("by")
            && !ARRANGERS.contains(sentence.lower(hit.to()))
            && !leadsSomethingElse(sentence, hit);
    if (leads) {
      List<Mention> names = PayerLists.before(sentence, hit);
      InvestorFinder.add(
          stakes,
          InvestorFinder.round(sentence) ? names : InvestorFinder.bodies(names),
          InvestorRole.LEAD,
          subject);
    }
  }

  /** {@code led the data team at Acme}: behind the verb stands something that is no round. */
  private static boolean leadsSomethingElse(Sentence sentence, Hit hit) {
    String next = sentence.lower(hit.to());
    boolean object = next.equals("the") || next.equals("a") || next.equals("an");
    if (!object) {
      return false;
    }
    int limit = hit.to() + OBJECT_REACH;
    return sentence.first(Cue.FINANCING, hit.to(), limit) == null
        && sentence.first(Cue.ROUND, hit.to(), limit) == null
        && sentence.first(Cue.SERIES, hit.to(), limit) == null
        && sentence.first(Cue.RAISE_OPEN, hit.to(), limit) == null
        && !ROUND_WORDS.contains(sentence.lower(hit.to() + 1))
        && !ROUND_WORDS.contains(sentence.lower(hit.to() + 2))
        && !sentence.anySum(s -> s.from() >= hit.to() && s.from() < limit);
  }

  /** {@code with Acme in the lead}: who leads stands before the preposition. */
  private static boolean isNoun(Sentence sentence, Hit hit) {
    String before = sentence.lower(hit.from() - 1);
    return hit.to() - hit.from() == 1
        && sentence.lower(hit.from()).equals("lead")
        && (before.equals("the") || before.equals("a"));
  }

  /** {@code impact-led}: what somebody is; {@code Acme-led} says who leads. */
  private static boolean isAdjective(Sentence sentence, Hit hit) {
    return sentence.is(hit.from() - 1, '-')
        && !sentence.lower(hit.from() - 2).equals("co")
        && sentence.mentions().stream().noneMatch(m -> m.to() == hit.from() - 1);
  }

  /** {@code رأس المال}: money; its first word leads nothing. */
  private static boolean isCapital(Sentence sentence, int behind) {
    String word = sentence.lower(behind);
    return word.equals("المال")
        || word.equals("مال")
        || word.equals("مالها")
        || word.equals("ماله");
  }

  private static boolean isSubject(List<Mention> names, Actor subject) {
    return subject != null && names.get(0).actor().id().equals(subject.id());
  }
}
