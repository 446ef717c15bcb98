package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Voice;
import java.util.List;
import java.util.Set;

/**
 * Whether an act concerns a business, a market, an asset or a product, and is more than talk.
 *
 * <p>Decisions: names of the lexicon's companies, products, tokens and business people are
 * business; a name that it does not know needs a word of business in its sentence or the headline;
 * what is said under an "if", or only by an analyst or company, is talk.
 */
final class Plausible {
  private static final Set<String> CONDITIONS = Set.of("if", "should", "unless", "لو", "اذا", "ان");
  private static final Set<String> SPEAKERS =
      Set.of(
          "analyst",
          "analysts",
          "expert",
          "experts",
          "economist",
          "poll",
          "survey",
          "opinion",
          "محلل",
          "محللون",
          "خبراء",
          "خبير");

  private final Story story;

  Plausible(Story story) {
    this.story = story;
  }

  boolean isMain(Act act) {
    if (!act.hasSubject() || isTalk(act)) {
      return false;
    }
    if (act.hit().voice() == Voice.NOUN) {
      boolean opened = ActFinder.isOpened(act.sentence(), act.hit());
      boolean body = act.hasAuthority() && !act.authorities().get(0).country();
      return body
          && isBusiness(act)
          && (opened || act.sentence().zone() == Zone.TITLE && isCase(act.type()));
    }
    return isBusiness(act);
  }

  private static boolean isCase(ActionType type) {
    return switch (type) {
      case LAWSUIT, INVESTIGATION, FINE, SETTLEMENT, CHARGES, RULING, BAN, SENTENCE -> true;
      default -> false;
    };
  }

  private boolean isBusiness(Act act) {
    Party party = act.subjects().get(0);
    if (party.actor().known()) {
      return !party.actor().is(EntryKind.PERSON) || speaksOfBusiness(act.sentence());
    }
    return speaksOfBusiness(act.sentence());
  }

  private boolean speaksOfBusiness(Sentence sentence) {
    return isOfBusiness(sentence) || story.title().stream().anyMatch(Plausible::isOfBusiness);
  }

  private static boolean isOfBusiness(Sentence sentence) {
    boolean named =
        sentence.mentions().stream()
            .anyMatch(
                m ->
                    m.actor().is(EntryKind.COMPANY)
                        || m.actor().is(EntryKind.TOKEN)
                        || m.actor().is(EntryKind.PRODUCT)
                        || m.actor().is(EntryKind.INVESTOR));
    return named || sentence.has(Cue.BUSINESS) || sentence.has(Cue.GENERIC_SUBJECT);
  }

  private static boolean isTalk(Act act) {
    Sentence sentence = act.sentence();
    int first =
        act.hasAuthority()
            ? Math.min(act.authorities().get(0).from(), act.hit().from())
            : act.hit().from();
    for (int i = Math.max(sentence.from(), first - 3); i < first; i++) {
      if (CONDITIONS.contains(sentence.lower(i)) && !sentence.isArabic(i)) {
        return true;
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (SPEAKERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return act.hit().voice() == Voice.NOUN && isSaidBySomebody(sentence, act.authorities());
  }

  /** {@code ETF approval coming, says Coinbase}: somebody else's opinion of the act. */
  private static boolean isSaidBySomebody(Sentence sentence, List<AuthorityMention> authorities) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int at = i;
      boolean says = sentence.lower(i).equals("says") || sentence.lower(i).equals("said");
      boolean authority = authorities.stream().anyMatch(a -> a.to() == at || a.from() == at + 1);
      if (says && !authority) {
        return true;
      }
    }
    return false;
  }
}
