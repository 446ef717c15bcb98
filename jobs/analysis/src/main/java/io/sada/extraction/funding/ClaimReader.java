package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.clauses.ArabicNames;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a sentence claims about a round. */
final class ClaimReader {
  private static final int VERB_REACH = 6;
  private static final int PLAN_REACH = 6;
  private static final int ROUND_REACH = 4;
  private static final Set<String> SUCCEEDED =
      Set.of("نجح", "نجحت", "تمكن", "تمكنت", "استطاع", "استطاعت", "ونجحت", "وتمكنت");
  private static final Set<String> SAYING =
      Set.of(
          "قال", "قالت", "ذكر", "ذكرت", "افاد", "افادت", "نقلت", "نقل", "بحسب", "وفق", "وفقا",
          "كتب", "كتبت", "اكد", "اكدت", "توقع", "توقعت", "يري", "تري", "اضاف", "اضافت");
  private static final Set<String> SOURCES = Set.of("from", "by", "with", "من", "مع", "بقياده");
  private static final Set<String> PEOPLE =
      Set.of(
          "ex",
          "former",
          "founder",
          "founders",
          "cofounder",
          "designer",
          "engineer",
          "engineers",
          "veteran",
          "veterans",
          "duo",
          "alum",
          "alumni",
          "team",
          "executive",
          "executives",
          "ceo",
          "researchers",
          "pioneer");

  private static final Set<String> AGREED = Set.of("agreed", "agrees", "committed", "commits");

  /** Right behind these a word such as {@code raise} or {@code close} is a noun. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "this",
          "latest",
          "recent",
          "final",
          "first",
          "second",
          "third",
          "initial",
          "new",
          "fresh",
          "capital",
          "share",
          "equity",
          "seed",
          "record",
          "successful",
          "oversubscribed",
          "million",
          "billion");

  private static final Set<String> MODALS =
      Set.of("helps", "lets", "is", "was", "has", "does", "us");

  /** Behind these a noun of raising tells what is done: {@code أنجزت بنجاح جمع تمويل}. */
  private static final Set<String> COMPLETED =
      Set.of(
          "finished",
          "completed",
          "finishes",
          "completes",
          "succeeded",
          "concluded",
          "اتمت",
          "اتم",
          "انجزت",
          "انجز",
          "اكملت",
          "اكمل",
          "استكملت",
          "استكمل",
          "انهت",
          "انهى",
          "انهي",
          "اختتمت",
          "اختتم",
          "اغلقت",
          "اغلق",
          "نجحت",
          "نجح",
          "تمكنت",
          "تمكن",
          "استطاعت",
          "استطاع",
          "تم",
          "جرى",
          "جري");

  private final Long publishedAtMs;

  ClaimReader(Long publishedAtMs) {
    this.publishedAtMs = publishedAtMs;
  }

  /** The claim of a sentence, or null where it makes none. */
  FundingClaim read(Sentence sentence) {
    boolean plain = sentence.hits().isEmpty() && sentence.sums().isEmpty();
    if (plain && sentence.mentions().size() < InvestorFinder.FEWEST_UNSAID) {
      return null;
    }
    Map<Sum, Role> roles = MoneyRoles.of(sentence);
    List<RoundFinder.Named> rounds = RoundFinder.find(sentence);
    List<Hit> triggers = new TriggerChooser(sentence, roles, rounds).find();
    if (triggers.isEmpty()) {
      return supplement(sentence, roles);
    }
    Hit trigger = triggers.get(0);
    Mention subject = subject(sentence, triggers);
    if (subject != null && subject.actor().isAuthority()) {
      return null;
    }
    RoundFinder.Named named = nearest(rounds, trigger);
    boolean part = named != null && named.round() == Round.DEBT && sentence.has(Cue.EQUITY);
    Hit fund = named == null || part ? fund(sentence, triggers, roles) : null;
    Round round = fund != null ? Round.FUND : named == null || part ? null : named.round();
    Quote roundQuote = round == null ? null : fund != null ? sentence.quote(fund) : named.quote();
    List<Stake> stakes =
        Shares.attach(
            sentence,
            roles,
            InvestorFinder.find(sentence, subject == null ? null : subject.actor()));
    return new FundingClaim(
        sentence,
        subject,
        round,
        roundQuote,
        sentence.quote(trigger),
        trigger.from(),
        trigger.cue(),
        modality(sentence, trigger),
        TimeFrame.past(sentence, trigger.from(), publishedAtMs),
        roles,
        stakes,
        isExplicit(sentence, trigger, stakes)
            || roles.containsValue(Role.AMOUNT) && roles.containsValue(Role.VALUATION));
  }

  /** What governs the first word of investing or arranging; confirmed where there is none. */
  private static Modality.Reading supplementModality(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.ARRANGE) || hit.is(Cue.INVESTORS_BEFORE) || hit.is(Cue.LEAD)) {
        return Modality.of(sentence, hit.from(), hit.to());
      }
    }
    return new Modality.Reading(EventStatus.CONFIRMED, null);
  }

  /** A sentence that tells no round, but a valuation, a part, a total or who takes part. */
  private FundingClaim supplement(Sentence sentence, Map<Sum, Role> roles) {
    boolean sums = roles.values().stream().anyMatch(ClaimReader::supplements);
    List<Stake> told = Shares.attach(sentence, roles, InvestorFinder.find(sentence, null));
    List<Stake> stakes = isLedBefore(sentence) ? List.of() : told;
    if (!sums && stakes.isEmpty()) {
      return null;
    }
    Quote past = TimeFrame.past(sentence, sentence.from(), publishedAtMs);
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      boolean now =
          supplements(entry.getValue())
              && TimeFrame.past(sentence, entry.getKey().from(), publishedAtMs) == null;
      past = now && roles.size() > 1 ? null : past;
    }
    return new FundingClaim(
        sentence,
        null,
        null,
        null,
        null,
        sentence.from(),
        null,
        supplementModality(sentence),
        past,
        roles,
        stakes,
        false);
  }

  /** {@code was valued at $18 billion in a round led by Acme last year}: who led another round. */
  private boolean isLedBefore(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.LED_BY)) {
        return TimeFrame.past(sentence, hit.from(), publishedAtMs) != null;
      }
    }
    return false;
  }

  private static boolean supplements(Role role) {
    return switch (role) {
      case VALUATION, EQUITY, DEBT, TOTAL, TARGET -> true;
      default -> false;
    };
  }

  /** Money that a vehicle or its manager collects from others: the vehicle is what is raised. */
  private static Hit fund(Sentence sentence, List<Hit> triggers, Map<Sum, Role> roles) {
    if (!roles.containsValue(Role.AMOUNT)) {
      return null;
    }
    for (Hit trigger : triggers) {
      Hit fund = fund(sentence, trigger);
      if (fund != null) {
        return fund;
      }
    }
    return null;
  }

  private static Hit fund(Sentence sentence, Hit trigger) {
    for (Hit hit : sentence.hits(Cue.FUND_VEHICLE)) {
      boolean object = hit.from() >= trigger.from() - 1 && hit.from() - trigger.to() <= VERB_REACH;
      boolean number =
          sentence.has(hit.from() - 1)
              && sentence.token(hit.from() - 1).kind() == Token.Kind.NUMBER;
      boolean outside = SOURCES.contains(sentence.lower(hit.from() - (number ? 2 : 1)));
      boolean others =
          sentence.lower(hit.from()).startsWith("outside")
              || sentence.lower(hit.from()).equals("third");
      boolean money = isOfFinancing(sentence, hit);
      boolean own = isOwnVehicle(sentence, hit) && hit.from() >= trigger.to();
      boolean vehicle = object && !outside || others || own;
      if (!money && (vehicle || hit.to() - hit.from() > 2 && !outside)) {
        return hit;
      }
    }
    return null;
  }

  /** {@code for its second Africa-focused fund}. */
  private static boolean isOwnVehicle(Sentence sentence, Hit fund) {
    for (int i = fund.from() - 1; i >= fund.from() - VERB_REACH && sentence.has(i); i--) {
      String word = sentence.lower(i);
      if (word.equals("its") || word.equals("their")) {
        return sentence.lower(i - 1).equals("for") || sentence.lower(i - 1).equals("into");
      }
      if (sentence.is(i, ',')) {
        return false;
      }
    }
    return false;
  }

  /** {@code in fresh funds}: money, no vehicle. */
  private static boolean isOfFinancing(Sentence sentence, Hit fund) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.FINANCING)
                && hit.from() < fund.from()
                && fund.to() <= hit.to()
                && sentence.lower(hit.from()).equals("in"));
  }

  private static boolean isExplicit(Sentence sentence, Hit trigger, List<Stake> stakes) {
    return switch (trigger.cue()) {
      case ROUND ->
          trigger.round() == Round.IPO
              && Modality.of(sentence, trigger.from(), trigger.to()).status() == EventStatus.DENIED;
      case SERIES -> false;
      case OBTAIN, OBTAIN_OPEN ->
          sentence.has(Cue.FINANCING)
              || sentence.has(Cue.ROUND)
              || sentence.has(Cue.SERIES)
              || !stakes.isEmpty() && !sentence.sums().isEmpty();
      default -> true;
    };
  }

  private static RoundFinder.Named nearest(List<RoundFinder.Named> rounds, Hit trigger) {
    RoundFinder.Named best = null;
    boolean first = rounds.stream().anyMatch(named -> named.round() == Round.IPO);
    boolean notes = rounds.stream().anyMatch(ClaimReader::isNotes);
    for (RoundFinder.Named named : rounds) {
      if (first && isOnlyIssue(named) || notes && isPlacement(named)) {
        continue;
      }
      boolean better =
          best == null
              || RoundFinder.rank(named.round()) < RoundFinder.rank(best.round())
              || RoundFinder.rank(named.round()) == RoundFinder.rank(best.round())
                  && Math.abs(named.from() - trigger.from())
                      < Math.abs(best.from() - trigger.from());
      if (better) {
        best = named;
      }
    }
    return best;
  }

  private static boolean isNotes(RoundFinder.Named named) {
    String words = named.quote().text().toLowerCase(Locale.ROOT);
    return named.round() == Round.DEBT && (words.contains("note") || words.contains("bond"));
  }

  /** {@code notes in a private placement}: how they are sold, not what is. */
  private static boolean isPlacement(RoundFinder.Named named) {
    return named.round() == Round.FOLLOW_ON
        && named.quote().text().toLowerCase(Locale.ROOT).contains("placement");
  }

  /** {@code stock issuance} beside {@code initial public offering}: the same sale. */
  private static boolean isOnlyIssue(RoundFinder.Named named) {
    String words = named.quote().text().toLowerCase(Locale.ROOT);
    return named.round() == Round.FOLLOW_ON
        && (words.startsWith("stock") || words.startsWith("share") || words.startsWith("equity"));
  }

  private static Modality.Reading modality(Sentence sentence, Hit trigger) {
    Modality.Reading reading = ofLeading(sentence, trigger);
    Hit denial = sentence.last(Cue.DENIAL, sentence.from(), trigger.from());
    boolean spoken = denial != null && denial.to() - denial.from() > 1;
    if (spoken && !sentence.isArabic(denial.from()) && trigger.is(Cue.SEEK)) {
      return new Modality.Reading(EventStatus.DENIED, sentence.quote(denial));
    }
    boolean open =
        trigger.is(Cue.RAISE_OPEN)
            || trigger.is(Cue.OBTAIN_OPEN)
            || trigger.is(Cue.INVEST_OPEN)
            || trigger.is(Cue.SEEK)
            || trigger.is(Cue.INVESTORS_BEFORE) && sentence.lower(trigger.from()).endsWith("ing");
    Hit plan = announced(sentence, trigger);
    if (reading.quote() == null && plan != null) {
      return new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(plan));
    }
    boolean infinitive = trigger.is(Cue.ISSUE) && sentence.lower(trigger.from() - 1).equals("to");
    if (reading.quote() == null && infinitive) {
      return new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(trigger));
    }
    boolean undecided =
        reading.quote() == null
            && open
            && !isAfter(sentence, trigger)
            && !isUnderWay(sentence, trigger)
            && !isNounOrPresent(sentence, trigger);
    return undecided
        ? new Modality.Reading(EventStatus.PROSPECTIVE, sentence.quote(trigger))
        : reading;
  }

  /** {@code أعلنت نيتها طرح}, {@code announced a proposed offering}: what is told is a plan. */
  private static Hit announced(Sentence sentence, Hit trigger) {
    if (!trigger.is(Cue.OBTAIN)) {
      return null;
    }
    Hit plan = sentence.first(Cue.PROSPECTIVE, trigger.to(), trigger.to() + PLAN_REACH);
    if (plan == null) {
      return null;
    }
    boolean objectBehind =
        sentence.first(Cue.FINANCING, plan.to(), plan.to() + 3) != null
            || sentence.first(Cue.ROUND, plan.to(), plan.to() + 3) != null
            || sentence.first(Cue.ISSUE, plan.to(), plan.to() + 3) != null;
    boolean objectBefore =
        sentence.first(Cue.FINANCING, trigger.to(), plan.from()) != null
            || sentence.first(Cue.ROUND, trigger.to(), plan.from()) != null;
    return objectBehind && !objectBefore ? plan : null;
  }

  /** Who leads says nothing of how far the round is: an investment planned before it does. */
  private static Modality.Reading ofLeading(Sentence sentence, Hit trigger) {
    Modality.Reading own = Modality.of(sentence, trigger.from(), trigger.to());
    boolean leads = trigger.is(Cue.LEAD) || trigger.is(Cue.LED_BY);
    if (!leads || own.quote() != null) {
      return own;
    }
    for (Hit hit : sentence.hits()) {
      boolean tells = hit.is(Cue.INVEST_OPEN) || hit.is(Cue.ROUND) || hit.is(Cue.SEEK);
      if (tells && hit.to() <= trigger.from()) {
        Modality.Reading reading = Modality.of(sentence, hit.from(), hit.to());
        if (reading.quote() != null) {
          return reading;
        }
      }
    }
    return own;
  }

  /** {@code is investing}, {@code sold its shares, raising}: no plan in spite of the form. */
  private static boolean isUnderWay(Sentence sentence, Hit trigger) {
    String before = sentence.lower(trigger.from() - 1);
    boolean is = before.equals("is") || before.equals("are");
    boolean participle =
        sentence.lower(trigger.from()).endsWith("ing")
            && before.equals(",")
            && (sentence.last(Cue.ISSUE, sentence.from(), trigger.from()) != null
                || sentence.last(Cue.OBTAIN, sentence.from(), trigger.from()) != null);
    return is && trigger.is(Cue.INVEST_OPEN) || participle;
  }

  /**
   * {@code its latest raise}, {@code the final close of}, {@code the founders raise}, {@code has
   * agreed to invest}: no plan in spite of the form.
   */
  private static boolean isNounOrPresent(Sentence sentence, Hit trigger) {
    if (sentence.isArabic(trigger.from()) || trigger.is(Cue.SEEK)) {
      return false;
    }
    String before = sentence.lower(trigger.from() - 1);
    if (before.equals("to")) {
      return AGREED.contains(sentence.lower(trigger.from() - 2));
    }
    boolean participle = sentence.lower(trigger.from()).endsWith("ing");
    boolean noun = BEFORE_NOUN.contains(before) || isSum(sentence, trigger.from() - 1);
    boolean plural =
        !participle
            && trigger.from() > sentence.from()
            && (before.endsWith("s") || PEOPLE.contains(before))
            && sentence.token(trigger.from() - 1).kind() == Token.Kind.WORD;
    return noun || plural && !before.equals("'s") && !MODALS.contains(before);
  }

  private static boolean isSum(Sentence sentence, int i) {
    return sentence.anySum(sum -> sum.from() <= i && i < sum.to());
  }

  /** {@code after raising}, {@code إتمام جولة}: done in spite of the form. */
  private static boolean isAfter(Sentence sentence, Hit trigger) {
    String first = sentence.lower(sentence.from());
    boolean announced = first.equals("اعلنت") || first.equals("اعلن");
    if (announced && trigger.is(Cue.OBTAIN_OPEN)) {
      return true;
    }
    if (SUCCEEDED.contains(first)) {
      return true;
    }
    for (int i = trigger.from() - 1; i >= trigger.from() - 3 && sentence.has(i); i--) {
      String word = sentence.lower(i);
      boolean done =
          word.equals("after")
              || word.equals("since")
              || word.equals("by")
              || word.equals("following")
              || word.equals("بعد")
              || COMPLETED.contains(word)
              || word.equals("عن")
              || word.equals("اعلنت")
              || word.equals("اعلن")
              || word.equals("من");
      if (done) {
        return true;
      }
    }
    return false;
  }

  private static Mention subject(Sentence sentence, List<Hit> triggers) {
    List<Stake> stakes = InvestorFinder.find(sentence, null);
    for (Hit trigger : triggers) {
      Mention subject = subject(sentence, trigger);
      boolean pays =
          subject != null
              && stakes.stream().anyMatch(stake -> stake.actor().id().equals(subject.actor().id()));
      boolean raises = trigger.is(Cue.RAISE) || trigger.is(Cue.RAISE_OPEN);
      boolean backer = pays && sentence.isArabic(trigger.from());
      if (subject != null && (raises && !backer || !pays)) {
        return subject;
      }
    }
    Hit first = triggers.get(0);
    boolean pays =
        first.is(Cue.LEAD)
            || first.is(Cue.LED_BY)
            || first.is(Cue.INVESTORS_BEFORE)
            || first.is(Cue.INVEST)
            || first.is(Cue.INVEST_OPEN);
    Mention joined = pays ? investedIn(sentence) : null;
    if (joined != null) {
      return joined;
    }
    Mention opening = pays ? null : ofOpeningVerb(sentence, first);
    if (opening != null) {
      return opening;
    }
    Mention only = pays ? null : onlyCompany(sentence, stakes);
    if (only != null) {
      return only;
    }
    Mention described = pays ? null : ArabicNames.described(sentence);
    boolean stake = described != null && isStake(sentence, described, stakes);
    return described != null && !stake ? described : ofOpening(sentence, first, stakes);
  }

  /** Whether one who pays is named inside of the words. */
  private static boolean isStake(Sentence sentence, Mention words, List<Stake> stakes) {
    for (Mention mention : sentence.mentions()) {
      boolean inside = mention.from() < words.to() && words.from() < mention.to();
      if (inside && stakes.stream().anyMatch(s -> s.actor().id().equals(mention.actor().id()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code وصلت قيمة «سلتك» إثر جولة}: in Arabic the first name of the sentence, set in quotation
   * marks or known, if it pays nothing and no verb of saying stands before it.
   */
  private static Mention ofOpening(Sentence sentence, Hit trigger, List<Stake> stakes) {
    boolean noun = trigger.is(Cue.FINANCING) || trigger.is(Cue.ROUND) || trigger.is(Cue.LED_BY);
    if (noun && !sentence.isArabic(trigger.from()) && isConsequence(sentence, trigger)) {
      return opener(sentence, trigger, stakes);
    }
    if (!noun || !sentence.isArabic(trigger.from()) || sentence.mentions().isEmpty()) {
      return null;
    }
    for (Mention mention : sentence.mentions()) {
      boolean place = mention.actor().is(EntryKind.PLACE);
      if (place || !Raisers.can(sentence, mention)) {
        continue;
      }
      boolean near =
          mention.to() <= trigger.from() && mention.from() - sentence.from() <= VERB_REACH;
      boolean pays = stakes.stream().anyMatch(s -> s.actor().id().equals(mention.actor().id()));
      boolean named = mention.actor().is(EntryKind.COMPANY) || sentence.is(mention.from() - 1, '"');
      boolean says = SAYING.contains(sentence.lower(sentence.from()));
      return near && named && !pays && !says ? mention : null;
    }
    return null;
  }

  /** {@code Acme has become a unicorn after a $58 million round}. */
  private static boolean isConsequence(Sentence sentence, Hit trigger) {
    for (int i = trigger.from() - 1; i >= trigger.from() - 10 && sentence.has(i); i--) {
      String word = sentence.lower(i);
      if (word.equals("after") || word.equals("following")) {
        return true;
      }
    }
    return false;
  }

  /** The first name of an English sentence that pays nothing and does not belong to another. */
  private static Mention opener(Sentence sentence, Hit trigger, List<Stake> stakes) {
    for (Mention mention : sentence.mentions()) {
      boolean pays = stakes.stream().anyMatch(s -> s.actor().id().equals(mention.actor().id()));
      boolean can =
          mention.to() <= trigger.from()
              && Raisers.can(sentence, mention)
              && !Raisers.isPerson(mention)
              && !mention.actor().is(EntryKind.COUNTRY);
      if (can) {
        return pays || sentence.lower(mention.to()).equals("'s") ? null : mention;
      }
    }
    return null;
  }

  /** {@code نفت سلتك أن تكون دخلت في مباحثات لجمع}: the subject of the verb that opens all. */
  private static Mention ofOpeningVerb(Sentence sentence, Hit trigger) {
    if (!sentence.isArabic(trigger.from())) {
      return null;
    }
    for (Hit hit : sentence.hits()) {
      boolean governs =
          hit.is(Cue.DENIAL) || hit.is(Cue.PROSPECTIVE) || hit.is(Cue.OBTAIN) || hit.is(Cue.ACT);
      if (governs && hit.from() <= sentence.from() + 1 && hit.to() <= trigger.from()) {
        Mention subject = SubjectFinder.ofVerb(sentence, hit);
        boolean pays = subject != null && subject.actor().is(EntryKind.INVESTOR);
        return pays ? null : subject;
      }
    }
    return null;
  }

  /** {@code plans to invest in Acme, joining a round led by}: the one that is invested in. */
  private static Mention investedIn(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.INVEST) || hit.is(Cue.INVEST_OPEN)) {
        Mention target = SubjectFinder.target(sentence, hit.to());
        if (target != null) {
          return target;
        }
      }
    }
    return null;
  }

  /**
   * Where no rule of place speaks, the one company that the sentence names and that does not pay.
   */
  private static Mention onlyCompany(Sentence sentence, List<Stake> stakes) {
    Mention only = null;
    for (Mention mention : sentence.mentions()) {
      boolean pays = stakes.stream().anyMatch(s -> s.actor().id().equals(mention.actor().id()));
      boolean owner = sentence.lower(mention.to()).equals("'s");
      if (!mention.actor().is(EntryKind.COMPANY) || pays || owner) {
        continue;
      }
      if (only != null && !only.actor().id().equals(mention.actor().id())) {
        return null;
      }
      only = mention;
    }
    return only;
  }

  private static Mention subject(Sentence sentence, Hit trigger) {
    return switch (trigger.cue()) {
      case RAISE, RAISE_OPEN, OBTAIN, OBTAIN_OPEN, SEEK, ISSUE -> raiser(sentence, trigger);
      case LEAD, LED_BY, INVEST, INVEST_OPEN, INVESTORS_BEFORE -> {
        if (opensWithRound(sentence) && !trigger.is(Cue.INVEST_OPEN)) {
          yield roundOf(sentence, trigger);
        }
        Mention target = SubjectFinder.target(sentence, trigger.to());
        yield target != null ? target : SubjectFinder.owner(sentence, trigger.from());
      }
      default -> {
        Mention owner = SubjectFinder.ofNoun(sentence, trigger.from(), trigger.to());
        Hit verb = sentence.last(Cue.PROSPECTIVE, trigger.from() - VERB_REACH, trigger.from());
        Hit denial = sentence.first(Cue.DENIAL, sentence.from(), trigger.to());
        if (denial != null && trigger.is(Cue.ROUND)) {
          verb = denial;
        }
        yield owner != null || verb == null ? owner : SubjectFinder.ofVerb(sentence, verb);
      }
    };
  }

  /** {@code The round was led by}: whose it is stands before the verb, or elsewhere. */
  private static boolean opensWithRound(Sentence sentence) {
    String first = sentence.lower(sentence.from());
    boolean determined = first.equals("the") || first.equals("that") || first.equals("this");
    return determined
        && sentence.first(Cue.FINANCING, sentence.from() + 1, sentence.from() + ROUND_REACH)
            != null;
  }

  private static Mention roundOf(Sentence sentence, Hit trigger) {
    Mention target = SubjectFinder.target(sentence, sentence.from());
    return target != null && target.to() <= trigger.from() ? target : null;
  }

  /** Lenders and funds that "close a deal for X" raise nothing themselves: X does. */
  private static Mention raiser(Sentence sentence, Hit trigger) {
    Mention subject = SubjectFinder.ofVerb(sentence, trigger);
    if (subject == null || isFinancier(sentence, subject) || isSomebody(sentence, subject)) {
      Mention target = SubjectFinder.target(sentence, trigger.to());
      boolean other =
          target != null && (subject == null || !target.actor().id().equals(subject.actor().id()));
      if (other && !isFinancier(sentence, target)) {
        return target;
      }
    }
    return subject;
  }

  /** {@code ex-Coinbase designer}, {@code duo}: people, who raise for what they found. */
  private static boolean isSomebody(Sentence sentence, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (PEOPLE.contains(sentence.lower(i))) {
        return true;
      }
    }
    return mention.actor().is(EntryKind.PERSON);
  }

  private static boolean isFinancier(Sentence sentence, Mention mention) {
    boolean several = NameLists.before(sentence, mention.to() + 1).size() > 1;
    return mention.actor().is(EntryKind.INVESTOR) || several && !mention.actor().known();
  }
}
