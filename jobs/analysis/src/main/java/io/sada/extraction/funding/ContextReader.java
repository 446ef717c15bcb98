package io.sada.extraction.funding;

import io.sada.contract.ActionType;
import io.sada.contract.EventStatus;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sum of a round that no word of raising tells: {@code SSI has found another $2 billion}, in a
 * story that speaks of a valuation, of a round or of who led it.
 *
 * <p>Decision: two different signs of a round must stand in the story, of which one may be that it
 * names two investors of the lexicon; then the first sum of headline or lead that has no other part
 * to play is the amount, and the company of its sentence, else of the headline, raises it.
 */
final class ContextReader {
  private static final int FEWEST_SIGNS = 2;
  private static final int FEWEST_INVESTORS = 2;
  private static final int EARLY = 4;
  private static final Set<String> TRADED =
      Set.of(
          "cap",
          "capitalization",
          "capitalisation",
          "volume",
          "volumes",
          "traded",
          "trades",
          "tvl");
  private static final BigDecimal LEAST = new BigDecimal(100_000);
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private final Story story;
  private final List<FundingClaim> claims;

  /**
   * @param claims all that single sentences told, those that only add to a round included
   */
  ContextReader(Story story, List<FundingClaim> claims) {
    this.story = story;
    this.claims = claims;
  }

  /** The claims that the context makes; empty where another claim tells an amount. */
  List<FundingClaim> read() {
    List<FundingClaim> found = new ArrayList<>();
    boolean prices =
        story.title().stream()
                .anyMatch(
                    s ->
                        s.has(Cue.PRICE_TALK)
                            || s.has(Cue.REVENUE)
                            || s.has(Cue.CONTRACT)
                            || isOfLaw(s))
            || story.content().stream().anyMatch(ContextReader::isOfMarket)
            || story.content().stream().anyMatch(ContextReader::isContract);
    if (prices || tellsAmount() || signs() < FEWEST_SIGNS) {
      return found;
    }
    for (Sentence sentence : story.content()) {
      boolean foreign =
          sentence.has(Cue.ACQUISITION) && sentence.has(Cue.DEAL_PRICE)
              || sentence.has(Cue.CONTRACT)
              || sentence.has(Cue.PAST)
              || sentence.has(Cue.AGGREGATE)
              || isOfLaw(sentence);
      boolean late = sentence.number() > EARLY;
      if (!foreign && !late && !hasArabic(sentence)) {
        FundingClaim claim = claim(sentence);
        if (claim != null) {
          found.add(claim);
        }
      }
    }
    return found;
  }

  private static boolean isContract(Sentence sentence) {
    return sentence.zone() == Zone.LEAD
        && sentence.has(Cue.CONTRACT)
        && !sentence.isArabic(sentence.from());
  }

  /** {@code ordered to pay}, {@code take to court}: a headline that tells an act of law. */
  private static boolean isOfLaw(Sentence sentence) {
    boolean raises = sentence.has(Cue.RAISE) || sentence.has(Cue.FINANCING);
    return !raises
        && sentence.anyHit(hit -> hit.is(Cue.ACT) && LEGAL.contains(hit.action()))
        && !sentence.isArabic(sentence.from());
  }

  private static final Set<ActionType> LEGAL =
      EnumSet.of(
          ActionType.FINE,
          ActionType.LAWSUIT,
          ActionType.CHARGES,
          ActionType.SETTLEMENT,
          ActionType.SENTENCE);

  /** {@code market cap}, {@code traded}: a lead that speaks of what is traded. */
  private static boolean isOfMarket(Sentence sentence) {
    return sentence.zone() == Zone.LEAD
        && sentence.anyHit(
            hit -> hit.is(Cue.MARKET_VALUE) && TRADED.contains(sentence.lower(hit.to() - 1)));
  }

  private static boolean hasArabic(Sentence sentence) {
    return sentence.isArabic(sentence.from());
  }

  private boolean tellsAmount() {
    return claims.stream()
        .anyMatch(
            c ->
                c.trigger() != null
                    && c.past() == null
                    && (c.sums().containsValue(Role.AMOUNT)
                        || c.sums().containsValue(Role.EQUITY)
                        || c.sums().containsValue(Role.DEBT)));
  }

  private int signs() {
    boolean valued = claims.stream().anyMatch(c -> c.sums().containsValue(Role.VALUATION));
    boolean backed = claims.stream().anyMatch(c -> !c.stakes().isEmpty());
    boolean round = false;
    boolean stake = false;
    Set<String> investors = new HashSet<>();
    for (Sentence sentence : story.content()) {
      for (Hit hit : sentence.hits()) {
        round |=
            hit.is(Cue.SERIES)
                || hit.is(Cue.ROUND) && hit.round() != Round.IPO && hit.round() != Round.GRANT
                || hit.is(Cue.FINANCING) && hit.to() - hit.from() > 1
                || hit.is(Cue.FINANCING) && sentence.lower(hit.from()).equals("round");
        stake |= hit.is(Cue.HOLDING) && sentence.lower(hit.to() - 1).equals("stake");
      }
      for (Mention mention : sentence.mentions()) {
        if (mention.actor().is(EntryKind.INVESTOR)) {
          investors.add(mention.actor().id());
        }
      }
    }
    return (valued ? 1 : 0)
        + (backed ? 1 : 0)
        + (round ? 1 : 0)
        + (stake ? 1 : 0)
        + (investors.size() >= FEWEST_INVESTORS ? 1 : 0);
  }

  private FundingClaim claim(Sentence sentence) {
    Map<Sum, Role> roles = new LinkedHashMap<>(MoneyRoles.of(sentence));
    Sum amount = null;
    for (Map.Entry<Sum, Role> entry : roles.entrySet()) {
      boolean free = entry.getValue() == Role.UNKNOWN || entry.getValue() == Role.AMOUNT;
      BigDecimal value = entry.getKey().money().value();
      boolean enough = value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
      if (free && enough && amount == null) {
        amount = entry.getKey();
      }
    }
    if (amount == null || TimeFrame.past(sentence, amount.from(), story.publishedAtMs()) != null) {
      return null;
    }
    Mention subject = subject(sentence);
    if (subject == null) {
      return null;
    }
    roles.put(amount, Role.AMOUNT);
    Modality.Reading reading = Modality.of(sentence, amount.from(), amount.to());
    if (reading.status() == EventStatus.DENIED) {
      return null;
    }
    if (reading.quote() == null) {
      reading = planned(sentence);
    }
    List<Stake> stakes =
        Shares.attach(sentence, roles, InvestorFinder.find(sentence, subject.actor()));
    return new FundingClaim(
        sentence,
        subject,
        null,
        null,
        amount.quote(),
        amount.from(),
        Cue.FINANCING,
        reading,
        null,
        roles,
        stakes,
        true);
  }

  /** A plan where the sentence or the headline speaks of one. */
  private Modality.Reading planned(Sentence sentence) {
    List<Sentence> told = new ArrayList<>(story.title());
    told.add(sentence);
    for (Sentence one : told) {
      for (Hit hit : one.hits()) {
        if (hit.is(Cue.SEEK) || hit.is(Cue.PROSPECTIVE)) {
          return new Modality.Reading(EventStatus.PROSPECTIVE, one.quote(hit));
        }
      }
    }
    return new Modality.Reading(EventStatus.CONFIRMED, null);
  }

  /** The company of the sentence that pays nothing, else that of the headline. */
  private Mention subject(Sentence sentence) {
    Mention own = company(sentence);
    if (own != null || sentence.anyMention(m -> isCompany(sentence, m))) {
      return own;
    }
    for (Sentence title : story.title()) {
      Mention named = company(title);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  private Mention company(Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      boolean pays =
          claims.stream()
              .flatMap(c -> c.stakes().stream())
              .anyMatch(s -> s.actor().id().equals(mention.actor().id()));
      if (isCompany(sentence, mention) && !pays) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isCompany(Sentence sentence, Mention mention) {
    return Raisers.can(sentence, mention)
        && !mention.actor().is(EntryKind.INVESTOR)
        && !mention.actor().is(EntryKind.PERSON)
        && !mention.actor().is(EntryKind.PLACE)
        && mention.quote().text().length() > 2
        && !sentence.lower(mention.to()).equals("'s");
  }
}
