package io.sada.extraction.regulatory;

import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.names.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * People told by their company: {@code the founder of Binance}. An act upon such a person is upon
 * the one whom the article names in that office, and only then upon the company.
 */
final class Officers {
  private static final int REACH = 7;
  private static final Set<String> OFFICES =
      Set.of(
          "founder",
          "cofounder",
          "co-founder",
          "executive",
          "executives",
          "ceo",
          "boss",
          "trader",
          "employee",
          "lawyer",
          "engineer",
          "مؤسس",
          "المؤسس",
          "مءسس",
          "رءيس",
          "رييس",
          "الرييس",
          "مدير",
          "المدير",
          "مسوول",
          "موظف");

  private Officers() {}

  /** The same parties with the officer put first where the first one only says whose he is. */
  static List<Party> resolved(Story story, Sentence sentence, List<Party> parties) {
    if (parties.isEmpty()) {
      return parties;
    }
    Mention company = mention(sentence, parties.get(0));
    boolean owner = company != null && isBusiness(company.actor()) && isOffice(sentence, company);
    Mention officer = owner ? find(story, company.actor()) : null;
    if (officer == null) {
      return parties;
    }
    List<Party> resolved = new ArrayList<>();
    resolved.add(new Party(officer.actor(), officer.quote()));
    for (Party party : parties) {
      if (!party.actor().id().equals(officer.actor().id())) {
        resolved.add(party);
      }
    }
    return resolved;
  }

  private static Mention mention(Sentence sentence, Party party) {
    for (Mention mention : sentence.mentions()) {
      if (mention.quote().equals(party.quote())) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isBusiness(Actor actor) {
    return !actor.known() || actor.is(EntryKind.COMPANY) || actor.is(EntryKind.PRODUCT);
  }

  /** {@code Binance founder}, {@code founder of Binance}, {@code مؤسس بينانس}. */
  private static boolean isOffice(Sentence sentence, Mention company) {
    int behind = company.to();
    while (sentence.lower(behind).equals("'s") || sentence.lower(behind).equals("former")) {
      behind++;
    }
    boolean office =
        OFFICES.contains(sentence.lower(behind))
            || sentence.lower(behind).equals("chief")
            || sentence.lower(behind).equals("co") && sentence.is(behind + 1, '-');
    String before = sentence.lower(company.from() - 1);
    boolean of = before.equals("of") && OFFICES.contains(sentence.lower(company.from() - 2));
    return office || of || OFFICES.contains(before);
  }

  /** The person whom the article names beside the company's office; null if it names nobody. */
  private static Mention find(Story story, Actor company) {
    for (Sentence sentence : story.content()) {
      for (Mention mention : sentence.mentions()) {
        boolean owner = mention.actor().id().equals(company.id());
        Mention person = owner ? beside(sentence, mention) : null;
        if (person != null) {
          return person;
        }
      }
    }
    return null;
  }

  private static Mention beside(Sentence sentence, Mention company) {
    boolean office = false;
    for (int i = company.from() - REACH; i < company.to() + REACH; i++) {
      office |= OFFICES.contains(sentence.lower(i)) || sentence.lower(i).equals("chief");
    }
    if (!office) {
      return null;
    }
    Mention nearest = null;
    int least = REACH + 1;
    for (Mention mention : sentence.mentions()) {
      int gap =
          mention.from() >= company.to()
              ? mention.from() - company.to()
              : company.from() - mention.to();
      if (isPerson(mention.actor()) && mention != company && gap < least) {
        least = gap;
        nearest = mention;
      }
    }
    return nearest;
  }

  /** A known person, or an unknown name of two words or three. */
  private static boolean isPerson(Actor actor) {
    int words = actor.name().split(" ").length;
    return actor.is(EntryKind.PERSON) || !actor.known() && (words == 2 || words == 3);
  }
}
