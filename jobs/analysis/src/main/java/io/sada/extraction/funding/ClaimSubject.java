package io.sada.extraction.funding;

import io.sada.extraction.clauses.ArabicNames;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NameLists;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Set;

/** Who raises: the subject of the verb, the owner of the round, or the one that is invested in. */
final class ClaimSubject {
  static final int VERB_REACH = 6;
  private static final Set<String> SAYING =
      Set.of(
          "قال", "قالت", "ذكر", "ذكرت", "افاد", "افادت", "نقلت", "نقل", "بحسب", "وفق", "وفقا",
          "كتب", "كتبت", "اكد", "اكدت", "توقع", "توقعت", "يري", "تري", "اضاف", "اضافت");
  private static final int ROUND_REACH = 4;

  private ClaimSubject() {}

  static Mention subject(Sentence sentence, List<Hit> triggers) {
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
    Mention joined = pays ? investedIn(sentence, stakes) : null;
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
  private static Mention investedIn(Sentence sentence, List<Stake> stakes) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.INVEST) || hit.is(Cue.INVEST_OPEN)) {
        Mention target = TargetFinder.target(sentence, hit.to());
        boolean backer =
            target != null
                && sentence.isArabic(hit.from())
                && stakes.stream().anyMatch(s -> s.actor().id().equals(target.actor().id()));
        if (target != null && !backer) {
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
      owner |= sentence.isArabic(mention.from()) && ArabicSubject.isOwner(sentence, mention);
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

  static Mention subject(Sentence sentence, Hit trigger) {
    return switch (trigger.cue()) {
      case RAISE, RAISE_OPEN, OBTAIN, OBTAIN_OPEN, SEEK, ISSUE -> raiser(sentence, trigger);
      case LEAD, LED_BY, INVEST, INVEST_OPEN, INVESTORS_BEFORE -> {
        if (opensWithRound(sentence) && !trigger.is(Cue.INVEST_OPEN)) {
          yield roundOf(sentence, trigger);
        }
        Mention target = TargetFinder.target(sentence, trigger.to());
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
    Mention target = TargetFinder.target(sentence, sentence.from());
    return target != null && target.to() <= trigger.from() ? target : null;
  }

  /** Lenders and funds that "close a deal for X" raise nothing themselves: X does. */
  private static Mention raiser(Sentence sentence, Hit trigger) {
    Mention subject = SubjectFinder.ofVerb(sentence, trigger);
    if (subject == null || isFinancier(sentence, subject) || isSomebody(sentence, subject)) {
      Mention target = TargetFinder.target(sentence, trigger.to());
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
      if (ClaimModality.PEOPLE.contains(sentence.lower(i))) {
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
