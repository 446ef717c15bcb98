package io.sada.extraction.funding;

import io.sada.contract.InvestorRole;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.EarlierClause;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who puts money in, and in what part, by the lists of names beside the words for it. */
final class InvestorFinder {
  /** These say who pays only in a sentence that speaks of the round itself. */
  private static final Set<String> WEAK =
      Set.of("from", "with", "من", "investors", "بدعم", "معها", "ومعها");

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

  private static final Set<String> FRONT = Set.of("front", "lead", "helm", "head", "driving");
  private static final Set<String> LEADING = Set.of("leading", "heading", "co-leading");

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
          "shares");

  /** {@code joins the club of}: nobody invests. */
  private static final Set<String> CLUBS =
      Set.of(
          "unicorns",
          "unicorn",
          "club",
          "ranks",
          "league",
          "list",
          "race",
          "likes",
          "company",
          "board",
          "team");

  private static final Set<String> EARLIER =
      Set.of("earlier", "previous", "prior", "past", "former", "السابقين", "السابقون");

  private static final int BUYER_REACH = 6;
  private static final int VERB_TAIL = 5;
  private static final int OPENING_REACH = 3;
  private static final Set<String> AFTER_ARABIC_VERB =
      Set.of(
          "في", "فيها", "فيه", "معها", "معه", "اليها", "اليه", "الجوله", "جوله", "التمويل", "ايضا",
          "كذلك", "الصفقه", "كل", "من", "بدورها", "بدوره", "مالا", "اموالا", "مع", "الي", "الى");

  /** So many names of investors are a list of them though no word says so. */
  static final int FEWEST_UNSAID = 2;

  private InvestorFinder() {}

  /**
   * The investors that a sentence names.
   *
   * @param subject who raises, who is not one of them; may be null
   */
  static List<Stake> find(Sentence sentence, Actor subject) {
    Map<String, Stake> stakes = new LinkedHashMap<>();
    boolean round =
        sentence.has(Cue.FINANCING)
            || sentence.has(Cue.ROUND)
            || sentence.has(Cue.SERIES)
            || sentence.has(Cue.RAISE)
            || sentence.has(Cue.RAISE_OPEN)
            || sentence.has(Cue.LEAD)
            || sentence.has(Cue.LED_BY)
            || sentence.has(Cue.OBTAIN) && !sentence.sums().isEmpty();
    for (Hit hit : sentence.hits()) {
      if (EarlierClause.covers(sentence, hit.from())) {
        continue;
      }
      switch (hit.cue()) {
        case LED_BY -> {
          List<Mention> names = NameLists.ofLeaders(sentence, hit.to());
          add(stakes, round(sentence) ? names : bodies(names), InvestorRole.LEAD, subject);
        }
        case LEAD -> lead(sentence, hit, subject, stakes);
        case INVESTORS_BEHIND -> {
          boolean weak = WEAK.contains(sentence.lower(hit.from())) && hit.to() - hit.from() == 1;
          boolean other = isOfEarlier(sentence, hit) || describes(sentence, hit);
          if (!other && (!weak || round && isBesideMoney(sentence, hit))) {
            List<Mention> names = NameLists.from(sentence, hit.to());
            add(stakes, names, role(sentence, names), subject);
          }
        }
        case INVESTORS_BEFORE -> {
          boolean into = sentence.lower(hit.to()).equals("into");
          boolean follows =
              sentence.lower(hit.from()).startsWith("follow")
                  && hit.to() - hit.from() == 1
                  && !isClauseEnd(sentence, hit.to());
          boolean the = sentence.lower(hit.to()).equals("the");
          boolean club = CLUBS.contains(sentence.lower(hit.to() + (the ? 1 : 0)));
          if (!into
              && !follows
              && !club
              && !Modality.isNegated(sentence, hit.from())
              && !raises(sentence, hit)) {
            add(stakes, before(sentence, hit), InvestorRole.PARTICIPANT, subject);
            add(stakes, joined(sentence, hit), InvestorRole.PARTICIPANT, subject);
          }
        }
        case INVEST, INVEST_OPEN -> {
          if (TargetFinder.target(sentence, hit.to()) != null && !sentence.isArabic(hit.from())
              || hit.is(Cue.INVEST) && TargetFinder.target(sentence, hit.to()) != null
              || endsClause(sentence, hit)
              || isIntoFirm(sentence, hit)) {
            add(stakes, before(sentence, hit), InvestorRole.PARTICIPANT, subject);
          } else if (round && isParticiple(sentence, hit)) {
            add(stakes, behindWith(sentence, hit), InvestorRole.PARTICIPANT, subject);
          }
        }
        case ARRANGE -> {
          boolean inside =
              sentence.anyHit(h -> h.is(Cue.ROUND) && h.from() <= hit.from() && hit.to() <= h.to());
          boolean lends = !inside && (sentence.has(Cue.DEBT) || sentence.has(Cue.ROUND));
          if (lends) {
            add(stakes, before(sentence, hit), InvestorRole.PARTICIPANT, subject);
          }
        }
        case ROUND -> buyers(sentence, hit, subject, stakes);
        case STRATEGIC_INVESTOR -> strategic(sentence, hit, subject, stakes);
        default -> {}
      }
    }
    if (stakes.isEmpty()) {
      add(stakes, unsaid(sentence), InvestorRole.PARTICIPANT, subject);
    }
    return List.copyOf(stakes.values());
  }

  /** {@code with Acme in front}: the list behind a preposition may be that of the leaders. */
  private static InvestorRole role(Sentence sentence, List<Mention> names) {
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

  private static boolean isParticiple(Sentence sentence, Hit hit) {
    return !sentence.isArabic(hit.from()) && sentence.lower(hit.from()).endsWith("ing");
  }

  /** {@code led by Acme, with Bexley contributing $5 million}. */
  private static List<Mention> behindWith(Sentence sentence, Hit hit) {
    List<Mention> names = NameLists.before(sentence, hit.from());
    boolean with = !names.isEmpty() && sentence.lower(names.get(0).from() - 1).equals("with");
    return with ? names : List.of();
  }

  /** {@code its earlier investors include}: those of another round. */
  private static boolean isOfEarlier(Sentence sentence, Hit hit) {
    for (int i = hit.from() - 1; i <= hit.from(); i++) {
      if (EARLIER.contains(sentence.lower(i))) {
        return !sentence.has(Cue.INVESTORS_BEFORE) && !sentence.has(Cue.LEAD);
      }
    }
    return false;
  }

  /** {@code Acme, backed by Bexley, has raised}: whose company it was before. */
  private static boolean describes(Sentence sentence, Hit hit) {
    boolean backed = sentence.lower(hit.from()).equals("backed") && hit.to() - hit.from() == 2;
    if (!backed) {
      return false;
    }
    for (Hit verb : sentence.hits()) {
      boolean raises = verb.is(Cue.RAISE) || verb.is(Cue.OBTAIN) || verb.is(Cue.RAISE_OPEN);
      if (raises && verb.from() >= hit.to()) {
        return sentence.last(Cue.FINANCING, sentence.from(), hit.from()) == null;
      }
    }
    return false;
  }

  /** {@code Acme joined existing backers Bexley and Quill}: those who were there pay too. */
  private static List<Mention> joined(Sentence sentence, Hit hit) {
    if (!sentence.lower(hit.from()).startsWith("join") || sentence.isArabic(hit.from())) {
      return List.of();
    }
    List<Mention> names = NameLists.from(sentence, hit.to());
    return names.size() > 1 ? names : List.of();
  }

  /** {@code Acme, Bexley and Quill invested.}: nothing behind the verb says in whom. */
  private static boolean endsClause(Sentence sentence, Hit hit) {
    boolean verb = sentence.lower(hit.to() - 1).equals("invested");
    return verb && (isClauseEnd(sentence, hit.to()) || sentence.lower(hit.to()).equals("too"));
  }

  /** {@code put $1 billion into the company}: the one that the story is about. */
  private static boolean isIntoFirm(Sentence sentence, Hit hit) {
    boolean into = sentence.lower(hit.to() - 1).equals("into");
    Hit firm = into ? sentence.first(Cue.DESCRIPTOR, hit.to(), hit.to() + 6) : null;
    return firm != null && sentence.lower(hit.to()).equals("the");
  }

  private static boolean isClauseEnd(Sentence sentence, int i) {
    return !sentence.has(i)
        || sentence.is(i, '.')
        || sentence.is(i, ',')
        || sentence.is(i, ';')
        || sentence.is(i, ':');
  }

  /**
   * A list of which at least half, and two, are investors of the lexicon, in a sentence that says
   * nothing else of them.
   */
  private static List<Mention> unsaid(Sentence sentence) {
    int investors = 0;
    for (Mention mention : sentence.mentions()) {
      investors += mention.actor().is(EntryKind.INVESTOR) ? 1 : 0;
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
      long known = names.stream().filter(n -> n.actor().is(EntryKind.INVESTOR)).count();
      if (known >= 2 && known * 2 >= names.size()) {
        return names;
      }
    }
    return List.of();
  }

  /** {@code دخل 13 مليونا خزينة سلتك}: the word is part of one for raising. */
  private static boolean raises(Sentence sentence, Hit hit) {
    return sentence.anyHit(
        h ->
            h.is(Cue.RAISE) && h.from() == hit.from() && h.to() - h.from() > hit.to() - hit.from());
  }

  /** {@code sale of staff shares to Acme}. */
  private static void buyers(Sentence sentence, Hit hit, Actor subject, Map<String, Stake> stakes) {
    boolean sold =
        hit.round() == Round.SECONDARY_SALE
            || hit.round() == Round.TOKEN_SALE
            || hit.round() == Round.FOLLOW_ON;
    if (!sold) {
      return;
    }
    for (int i = hit.to(); i <= hit.to() + BUYER_REACH; i++) {
      if (sentence.lower(i).equals("to")) {
        List<Mention> names = NameLists.from(sentence, i + 1);
        boolean verb =
            !names.isEmpty()
                && sentence.zone() == Zone.TITLE
                && names.get(0).from() > i + 1
                && names.get(0).actor().isAuthority();
        add(stakes, verb ? List.of() : names, InvestorRole.PARTICIPANT, subject);
        return;
      }
    }
  }

  /** Whether the sentence speaks of money: else those who lead are leading something else. */
  private static boolean round(Sentence sentence) {
    return !sentence.sums().isEmpty()
        || sentence.has(Cue.FINANCING)
        || sentence.has(Cue.ROUND)
        || sentence.has(Cue.SERIES);
  }

  private static List<Mention> bodies(List<Mention> names) {
    return names.stream().filter(name -> !name.actor().is(EntryKind.PERSON)).toList();
  }

  /** The list right before the verb, else the one that its grammatical subject belongs to. */
  private static List<Mention> before(Sentence sentence, Hit hit) {
    if (sentence.isArabic(hit.from())) {
      List<Mention> behind = behindVerb(sentence, hit);
      if (!behind.isEmpty()) {
        return behind;
      }
      List<Mention> opening = ofOpeningVerb(sentence, hit);
      if (!opening.isEmpty()) {
        return opening;
      }
    }
    List<Mention> beside = NameLists.before(sentence, hit.from());
    if (!beside.isEmpty() && !isInvestedIn(sentence, hit, beside.get(0))) {
      return beside;
    }
    Mention subject = SubjectFinder.ofVerb(sentence, hit);
    boolean another =
        subject != null
            && !sentence.isArabic(hit.from())
            && sentence.first(Cue.RAISE, subject.to(), hit.from()) != null;
    return subject == null || another ? List.of() : NameLists.before(sentence, subject.to());
  }

  /**
   * {@code وضعت سلتك ومدار مالا}, {@code شاركت سلتك ومدار}: in Arabic the list follows the verb
   * that opens a clause; empty where it does not.
   */
  private static List<Mention> behindVerb(Sentence sentence, Hit hit) {
    String before = sentence.lower(hit.from() - 1);
    boolean and = sentence.token(hit.from()).text().startsWith("و");
    boolean opens =
        hit.from() == sentence.from() || and || before.equals(",") || before.equals("كما");
    if (!opens || sentence.lower(hit.from()).equals("من")) {
      return List.of();
    }
    int at = hit.from() + 1;
    while (at < hit.from() + VERB_TAIL && AFTER_ARABIC_VERB.contains(sentence.lower(at))) {
      at++;
    }
    return NameLists.from(sentence, at);
  }

  /** {@code وافقت سلتك على ضخ استثمار}: who pays is the subject of the verb that opens all. */
  private static List<Mention> ofOpeningVerb(Sentence sentence, Hit hit) {
    boolean noun = hit.is(Cue.INVEST_OPEN) || sentence.lower(hit.from()).equals("ضخ");
    boolean on = sentence.lower(hit.from() - 1).equals("علي") || hit.is(Cue.INVEST_OPEN);
    if (!noun || !on || sentence.mentions().isEmpty()) {
      return List.of();
    }
    Mention first = sentence.mentions().get(0);
    boolean firm = first.actor().is(EntryKind.COMPANY) || first.actor().is(EntryKind.INVESTOR);
    boolean opens =
        sentence.hits().stream()
            .anyMatch(
                h ->
                    h.from() == sentence.from()
                        && (h.is(Cue.ACT) || h.is(Cue.PROSPECTIVE) || h.is(Cue.OPENS)));
    boolean near = first.from() - sentence.from() <= OPENING_REACH && first.to() < hit.from();
    return firm && opens && near ? List.of(first) : List.of();
  }

  /** {@code invest in Acme, joining}: the name before the comma is not the one who joins. */
  private static boolean isInvestedIn(Sentence sentence, Hit hit, Mention name) {
    boolean comma = sentence.is(hit.from() - 1, ',') && name.to() == hit.from() - 1;
    String before = sentence.lower(name.from() - 1);
    return comma && (before.equals("in") || before.equals("into"));
  }

  /** Whether a sum or a word for the round stands within a few words before. */
  private static boolean isBesideMoney(Sentence sentence, Hit hit) {
    int near = hit.from() - 8;
    boolean sum = sentence.anySum(s -> s.to() > near && s.to() <= hit.from() + 1);
    boolean noun =
        sentence.anyHit(
            h ->
                (h.is(Cue.FINANCING) || h.is(Cue.ROUND) || h.is(Cue.SERIES) || h.is(Cue.LEAD))
                    && h.to() > near
                    && h.from() < hit.from());
    return sum || noun;
  }

  private static void lead(Sentence sentence, Hit hit, Actor subject, Map<String, Stake> stakes) {
    if (isAdjective(sentence, hit)) {
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
      List<Mention> behind = NameLists.from(sentence, at);
      List<Mention> before = NameLists.before(sentence, hit.from());
      add(
          stakes,
          behind.isEmpty() || isSubject(behind, subject) ? before : behind,
          InvestorRole.LEAD,
          subject);
      return;
    }
    boolean leads =
        !sentence.lower(hit.to()).equals("by") && !ARRANGERS.contains(sentence.lower(hit.to()));
    if (leads) {
      List<Mention> names = before(sentence, hit);
      add(stakes, round(sentence) ? names : bodies(names), InvestorRole.LEAD, subject);
    }
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

  private static void strategic(
      Sentence sentence, Hit hit, Actor subject, Map<String, Stake> stakes) {
    List<Mention> before = NameLists.before(sentence, hit.from());
    add(
        stakes,
        before.isEmpty() ? NameLists.from(sentence, hit.to()) : before,
        InvestorRole.STRATEGIC,
        subject);
  }

  /** A stronger part replaces a weaker one. */
  static void add(
      Map<String, Stake> stakes, List<Mention> names, InvestorRole role, Actor subject) {
    for (Mention name : names) {
      Actor actor = name.actor();
      boolean can =
          !actor.is(EntryKind.PLACE)
              && !actor.is(EntryKind.COUNTRY)
              && !actor.is(EntryKind.SECTOR)
              && !actor.is(EntryKind.PRODUCT)
              && (subject == null || !actor.id().equals(subject.id()));
      Stake known = stakes.get(actor.id());
      if (can && (known == null || role.ordinal() < known.role().ordinal())) {
        stakes.put(actor.id(), new Stake(actor, name.quote(), role, null, null));
      }
    }
  }
}
