package io.sada.extraction.funding;

import io.sada.contract.Money;
import io.sada.contract.Round;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.TimeFrame;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Settles the sums of one event: headline and body together.
 *
 * <p>Decisions: where headline and body differ, the body's value is held and the conflict told; of
 * several sums in the body that claim to be the amount, the one that the headline tells is taken,
 * else the one told most often, else the first.
 */
final class Amounts {
  private static final BigDecimal LEAST_WORTH = new BigDecimal(50_000);

  private final Story story;
  private final List<FundingClaim> claims;
  private final EventDraft draft;
  private final Long published;

  Amounts(Story story, List<FundingClaim> claims, EventDraft draft) {
    this.story = story;
    this.claims = claims;
    this.draft = draft;
    this.published = story.publishedAtMs();
  }

  void fill() {
    amount();
    valuation();
    single(Role.TARGET, MoneyField.TARGET_AMOUNT);
    single(Role.EQUITY, MoneyField.EQUITY_AMOUNT);
    single(Role.DEBT, MoneyField.DEBT_AMOUNT);
    single(Role.TOTAL, MoneyField.TOTAL_RAISED);
    partsAsWhole();
    conflict();
  }

  /**
   * What the company is worth now: the headline's figure as the text has it, else the first of the
   * sentences that tell the round, the headline, and what only adds to the round; there the words
   * {@code was valued} speak of before.
   */
  private void valuation() {
    Sum head = first(c -> isTitle(c));
    Sum same = head == null ? null : matching(sums(Role.VALUATION), head.money());
    Sum told = first(c -> !isTitle(c) && c.trigger() != null && c.past() == null);
    Sum now = first(c -> c.past() == null && !isBefore(c.sentence()));
    Sum chosen = same != null ? same : told != null ? told : head != null ? head : now;
    if (chosen != null && !isAmount(chosen.money())) {
      draft.set(MoneyField.VALUATION, chosen.money(), chosen.quote());
    } else {
      single(Role.VALUATION, MoneyField.VALUATION);
    }
  }

  private static boolean isTitle(FundingClaim claim) {
    return claim.sentence().zone() == Zone.TITLE;
  }

  private static boolean isBefore(Sentence sentence) {
    for (Hit hit : sentence.hits(Cue.VALUATION)) {
      String before = sentence.lower(hit.from() - 1);
      if (before.equals("was") || before.equals("were") || before.equals("last")) {
        return true;
      }
    }
    return false;
  }

  /** The first valuation of such claims that no word puts into the past, or null. */
  private Sum first(Predicate<FundingClaim> wanted) {
    for (FundingClaim claim : claims) {
      for (Map.Entry<Sum, Role> entry : claim.sums().entrySet()) {
        Sum sum = entry.getKey();
        boolean own =
            entry.getValue() == Role.VALUATION
                && !isAmount(sum.money())
                && !isTooLittle(sum.money());
        boolean old = own && TimeFrame.past(claim.sentence(), sum.from(), published) != null;
        if (own && !old && wanted.test(claim)) {
          return sum;
        }
      }
    }
    return null;
  }

  private List<Sum> sums(Role role) {
    List<Sum> sums = new ArrayList<>();
    for (FundingClaim claim : claims) {
      claim.sums().forEach((sum, part) -> addIf(sums, sum, part == role && !isTitle(claim)));
    }
    return sums;
  }

  private static void addIf(List<Sum> sums, Sum sum, boolean wanted) {
    if (wanted) {
      sums.add(sum);
    }
  }

  private void single(Role role, MoneyField field) {
    Sum past = null;
    for (FundingClaim claim : bodyFirst()) {
      for (Map.Entry<Sum, Role> entry : claim.sums().entrySet()) {
        Sum sum = entry.getKey();
        boolean own =
            entry.getValue() == role
                && !isAmount(sum.money())
                && !(role == Role.VALUATION && isTooLittle(sum.money()));
        boolean old = own && TimeFrame.past(claim.sentence(), sum.from(), published) != null;
        if (own && !old) {
          draft.set(field, sum.money(), sum.quote());
        } else if (old && past == null) {
          past = sum;
        }
      }
    }
    if (past != null) {
      draft.set(field, past.money(), past.quote());
    }
  }

  /** The text says more exactly than the headline what a sum is. */
  private List<FundingClaim> bodyFirst() {
    List<FundingClaim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(c -> c.sentence().zone() == Zone.TITLE));
    return ordered;
  }

  private void amount() {
    List<Sum> title = sums(true);
    List<Sum> body = sums(false);
    Sum chosen = null;
    for (Sum sum : title) {
      if (chosen == null) {
        chosen = matching(body, sum.money());
      }
    }
    if (chosen == null && title.size() == 1 && !body.isEmpty() && isRepeated(title.get(0))) {
      chosen = title.get(0);
    }
    if (chosen == null) {
      chosen = body.isEmpty() ? (title.isEmpty() ? null : title.get(0)) : commonest(body);
    }
    if (chosen == null && isSale()) {
      chosen = sold();
    }
    if (chosen != null) {
      draft.set(MoneyField.AMOUNT, chosen.money(), chosen.quote());
    }
  }

  /**
   * Whether the text repeats the headline's sum and no word there calls it the amount: {@code has
   * put pen to paper on another $340 million}.
   */
  private boolean isRepeated(Sum title) {
    if (matching(sums(false), title.money()) != null) {
      return false;
    }
    boolean repeated = false;
    for (FundingClaim claim : claims) {
      for (Map.Entry<Sum, Role> entry : claim.sums().entrySet()) {
        boolean same = !isTitle(claim) && Figures.same(entry.getKey().money(), title.money());
        if (same && entry.getValue() == Role.VALUATION) {
          return false;
        }
        repeated |= same;
      }
    }
    return repeated;
  }

  /** Less than what was raised, or the price of a share: no worth of a company. */
  private boolean isTooLittle(Money money) {
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    boolean less =
        amount != null
            && Figures.sameCurrency(money, amount.value())
            && money.value().compareTo(amount.value().value()) < 0;
    return less || money.value().compareTo(LEAST_WORTH) < 0;
  }

  private boolean isSale() {
    return draft.round != null && draft.round.value() == Round.SECONDARY_SALE;
  }

  /** What holders sold for: a sum that no other word claims. */
  private Sum sold() {
    for (FundingClaim claim : claims) {
      for (Map.Entry<Sum, Role> entry : claim.sums().entrySet()) {
        if (entry.getValue() == Role.UNKNOWN || entry.getValue() == Role.DEAL) {
          return entry.getKey();
        }
      }
    }
    return null;
  }

  private List<Sum> sums(boolean title) {
    List<Sum> sums = new ArrayList<>();
    for (FundingClaim claim : claims) {
      if ((claim.sentence().zone() == Zone.TITLE) == title) {
        claim
            .sums()
            .forEach(
                (sum, role) -> {
                  if (role == Role.AMOUNT) {
                    sums.add(sum);
                  }
                });
      }
    }
    return sums;
  }

  private static Sum matching(List<Sum> sums, Money money) {
    for (Sum sum : sums) {
      boolean rounded =
          Figures.sameCurrency(sum.money(), money)
              && Figures.rounded(sum.money().value(), money.value());
      if (rounded) {
        return sum;
      }
    }
    return null;
  }

  private static Sum commonest(List<Sum> sums) {
    Sum best = null;
    int most = 0;
    for (Sum sum : sums) {
      int count = 0;
      for (Sum other : sums) {
        count += Figures.same(sum.money(), other.money()) ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = sum;
      }
    }
    return best;
  }

  /** A round that is all debt or all equity: what looked like a part is the amount. */
  private void partsAsWhole() {
    Told<Money> equity = draft.money.get(MoneyField.EQUITY_AMOUNT);
    Told<Money> debt = draft.money.get(MoneyField.DEBT_AMOUNT);
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    if (amount == null && (equity == null) != (debt == null)) {
      Told<Money> only = equity == null ? debt : equity;
      draft.set(MoneyField.AMOUNT, only.value(), only.quote());
      draft.money.remove(equity == null ? MoneyField.DEBT_AMOUNT : MoneyField.EQUITY_AMOUNT);
      return;
    }
  }

  /** What equals the amount is the amount, whatever it is called. */
  private boolean isAmount(Money money) {
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    return amount != null && Figures.same(money, amount.value());
  }

  private void conflict() {
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    if (amount == null) {
      return;
    }
    for (Sum sum : sums(true)) {
      boolean differs = !Figures.same(sum.money(), amount.value());
      if (differs) {
        draft.conflicts.add(Conflicts.of(story.articleId(), sum, amount, draft.money));
        return;
      }
    }
  }
}
