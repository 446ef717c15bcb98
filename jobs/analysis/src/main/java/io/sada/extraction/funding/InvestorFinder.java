package io.sada.extraction.funding;

import io.sada.contract.AuthorityType;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who puts money in, and in what part, by the lists of names beside the words for it. */
final class InvestorFinder {
  /** These say who pays only in a sentence that speaks of the round itself. */
  private static final Set<String> WEAK =
      Set.of("from", "with", "من", "investors", "بدعم", "معها", "ومعها", "معه", "ومعه");

  /** What stands beside these may be anything where no word speaks of investing. */
  private static final Set<String> SIDE = Set.of("alongside", "together", "along", "as");

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
  private static final Set<String> AFTER_INVESTED =
      Set.of(
          "too",
          "as",
          "also",
          "again",
          "alongside",
          "personally",
          "directly",
          "through",
          "via",
          "individually",
          "while",
          "and");

  private static final Set<String> ASIDE =
      Set.of("الي", "الى", "بجانب", "اضافه", "بالاضافه", "فضلا", "علاوه");

  /** {@code شركات منها}: of any kind where nothing speaks of a round. */
  private static final Set<String> FIRMS = Set.of("شركات", "جهات");

  private static final int BUYER_REACH = 6;

  /** Words that tell investors; they stand before, behind or around them. */
  private static final Set<Cue> TELLING =
      EnumSet.of(
          Cue.LED_BY,
          Cue.LEAD,
          Cue.INVESTORS_BEHIND,
          Cue.INVESTORS_BEFORE,
          Cue.INVEST,
          Cue.INVEST_OPEN,
          Cue.ARRANGE,
          Cue.ROUND,
          Cue.STRATEGIC_INVESTOR);

  private InvestorFinder() {}

  /**
   * The investors that a sentence names.
   *
   * @param subject who raises, who is not one of them; may be null
   */
  static List<Stake> find(Sentence sentence, Actor subject) {
    boolean told = sentence.hasAny(TELLING);
    List<Mention> unsaid = told ? List.of() : UnsaidInvestors.unsaid(sentence);
    if (!told && unsaid.isEmpty()) {
      return List.of();
    }
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
      if (!TELLING.contains(hit.cue()) || EarlierClause.covers(sentence, hit.from())) {
        continue;
      }
      switch (hit.cue()) {
        case LED_BY -> {
          List<Mention> names = NameLists.ofLeaders(sentence, hit.to());
          add(stakes, round(sentence) ? names : bodies(names), InvestorRole.LEAD, subject);
        }
        case LEAD -> LeadReader.lead(sentence, hit, subject, stakes);
        case INVESTORS_BEHIND -> {
          boolean weak = WEAK.contains(sentence.lower(hit.from())) && hit.to() - hit.from() == 1;
          boolean other =
              isOfEarlier(sentence, hit) || describes(sentence, hit) || isAlone(sentence, hit);
          boolean firms = FIRMS.contains(sentence.lower(hit.from())) && !round;
          boolean beside = SIDE.contains(sentence.lower(hit.from()));
          boolean invested =
              round || sentence.has(Cue.INVESTORS_BEFORE) || sentence.has(Cue.INVEST);
          if (!other
              && !firms
              && (!beside || invested)
              && (!weak || round && isBesideMoney(sentence, hit))) {
            List<Mention> names =
                isOfRound(sentence, hit, weak, round)
                    ? NameLists.ofBackers(sentence, hit.to())
                    : NameLists.from(sentence, hit.to());
            add(stakes, names, LeadReader.role(sentence, names), subject);
          }
        }
        case INVESTORS_BEFORE -> {
          boolean into = sentence.lower(hit.to()).equals("into");
          boolean follows =
              sentence.lower(hit.from()).startsWith("follow")
                  && hit.to() - hit.from() == 1
                  && !isClauseEnd(sentence, hit.to());
          boolean adds = sentence.lower(hit.from()).startsWith("add") && !round;
          boolean the = sentence.lower(hit.to()).equals("the");
          boolean club = CLUBS.contains(sentence.lower(hit.to() + (the ? 1 : 0)));
          if (!into
              && !follows
              && !adds
              && !club
              && !Modality.isNegated(sentence, hit.from())
              && !raises(sentence, hit)) {
            InvestorRole role =
                isStrategic(sentence, hit) ? InvestorRole.STRATEGIC : InvestorRole.PARTICIPANT;
            add(stakes, PayerLists.besideVerb(sentence, hit), role, subject);
            add(stakes, PayerLists.joined(sentence, hit), InvestorRole.PARTICIPANT, subject);
          }
        }
        case INVEST, INVEST_OPEN -> {
          boolean owned = sentence.is(hit.from() - 1, '-') || sentence.lower(hit.to()).equals("by");
          if (owned) {
            continue;
          }
          if (TargetFinder.target(sentence, hit.to()) != null && !sentence.isArabic(hit.from())
              || hit.is(Cue.INVEST) && TargetFinder.target(sentence, hit.to()) != null
              || endsClause(sentence, hit)
              || isIntoFirm(sentence, hit)
              || PayerLists.isIntoRound(sentence, hit)) {
            add(stakes, PayerLists.before(sentence, hit), InvestorRole.PARTICIPANT, subject);
          } else if (round && isParticiple(sentence, hit)) {
            add(stakes, PayerLists.behindWith(sentence, hit), InvestorRole.PARTICIPANT, subject);
          }
        }
        case ARRANGE -> {
          boolean inside =
              sentence.anyHit(h -> h.is(Cue.ROUND) && h.from() <= hit.from() && hit.to() <= h.to());
          boolean lends = !inside && (sentence.has(Cue.DEBT) || sentence.has(Cue.ROUND));
          if (lends && !isClauseEnd(sentence, hit.to())) {
            List<Mention> names =
                sentence.isArabic(hit.from())
                    ? PayerLists.before(sentence, hit)
                    : NameLists.before(sentence, hit.from());
            add(stakes, names, InvestorRole.PARTICIPANT, subject);
          }
        }
        case ROUND -> buyers(sentence, hit, subject, stakes);
        case STRATEGIC_INVESTOR -> strategic(sentence, hit, subject, stakes);
        default -> {}
      }
    }
    if (stakes.isEmpty()) {
      add(
          stakes,
          told ? UnsaidInvestors.unsaid(sentence) : unsaid,
          InvestorRole.PARTICIPANT,
          subject);
    }
    return List.copyOf(stakes.values());
  }

  /** {@code إلى جانب}, {@code إضافة إلى}: beside those who pay only where some are told before. */
  private static boolean isAlone(Sentence sentence, Hit hit) {
    return ASIDE.contains(sentence.lower(hit.from()))
        && !sentence.anyHit(
            h ->
                h.to() <= hit.from()
                    && (h.is(Cue.LED_BY)
                        || h.is(Cue.LEAD)
                        || h.is(Cue.INVESTORS_BEFORE)
                        || h.is(Cue.INVESTORS_BEHIND) && h.to() - h.from() > 1
                        || h.is(Cue.INVEST)
                        || sentence.lower(h.from()).endsWith("بمشاركه")));
  }

  /** Whether nothing but those who pay can follow, so that unknown Arabic names are believed. */
  private static boolean isOfRound(Sentence sentence, Hit hit, boolean weak, boolean round) {
    if (!sentence.isArabic(hit.from())) {
      return false;
    }
    boolean sum = sentence.anySum(s -> s.to() == hit.from());
    boolean support = sentence.lower(hit.from()).endsWith("بدعم");
    if (weak) {
      return round && (sum || support);
    }
    boolean payers = false;
    for (int i = hit.from(); i < hit.to(); i++) {
      String word = sentence.lower(i);
      payers |= word.contains("مستثمر") || word.contains("داعم") || word.contains("ممول");
    }
    return round || payers;
  }

  private static boolean isParticiple(Sentence sentence, Hit hit) {
    return !sentence.isArabic(hit.from()) && sentence.lower(hit.from()).endsWith("ing");
  }

  /** {@code its earlier investors include}: those of another round. */
  private static boolean isOfEarlier(Sentence sentence, Hit hit) {
    for (int i = hit.from() - 1; i <= hit.from(); i++) {
      if (EARLIER.contains(sentence.lower(i))) {
        return !sentence.has(Cue.INVESTORS_BEFORE)
            && !sentence.has(Cue.LEAD)
            && !(sentence.isArabic(hit.from()) && sentence.has(Cue.LED_BY));
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

  /** {@code Acme, Bexley and Quill invested.}: nothing behind the verb says in whom. */
  private static boolean endsClause(Sentence sentence, Hit hit) {
    boolean verb = sentence.lower(hit.to() - 1).equals("invested");
    return verb
        && (isClauseEnd(sentence, hit.to()) || AFTER_INVESTED.contains(sentence.lower(hit.to())));
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
  static boolean round(Sentence sentence) {
    return !sentence.sums().isEmpty()
        || sentence.has(Cue.FINANCING)
        || sentence.has(Cue.ROUND)
        || sentence.has(Cue.SERIES);
  }

  static List<Mention> bodies(List<Mention> names) {
    return names.stream().filter(name -> !name.actor().is(EntryKind.PERSON)).toList();
  }

  /** {@code are joining as strategic backers}. */
  private static boolean isStrategic(Sentence sentence, Hit hit) {
    return sentence.first(Cue.STRATEGIC_INVESTOR, hit.to(), hit.to() + 3) != null
        && sentence.lower(hit.to()).equals("as");
  }

  /** Whether a sum or a word for the round stands within a few words before. */
  private static boolean isBesideMoney(Sentence sentence, Hit hit) {
    int near = hit.from() - 8;
    boolean sum = sentence.anySum(s -> s.to() > near && s.to() <= hit.from() + 1);
    boolean noun =
        sentence.anyHit(
            h ->
                (h.is(Cue.FINANCING)
                        || h.is(Cue.ROUND)
                        || h.is(Cue.SERIES)
                        || h.is(Cue.LEAD)
                        || h.is(Cue.LED_BY)
                        || h.is(Cue.INVESTORS_BEFORE))
                    && h.to() > near
                    && h.from() < hit.from());
    return sum || noun;
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

  /** {@code paid in USDC}: what is paid with. */
  private static boolean isTicker(Mention name) {
    return name.actor().is(EntryKind.TOKEN)
        && name.quote().text().equals(name.actor().entry().symbol());
  }

  /** Courts and regulators pay into no round; governments and their ministries may. */
  private static boolean isRegulator(Actor actor) {
    return actor.isAuthority()
        && actor.entry() != null
        && actor.entry().authorityType() != AuthorityType.GOVERNMENT;
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
              && !isTicker(name)
              && !isRegulator(actor)
              && (subject == null || !actor.id().equals(subject.id()));
      Stake known = stakes.get(actor.id());
      if (can && (known == null || role.ordinal() < known.role().ordinal())) {
        stakes.put(actor.id(), new Stake(actor, name.quote(), role, null, null));
      }
    }
  }
}
