package io.sada.extraction.funding;

import io.sada.contract.EventStatus;
import io.sada.contract.Money;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventDraft.MoneyField;
import io.sada.extraction.assembly.Told;
import io.sada.extraction.clauses.Zone;
import java.math.BigDecimal;
import java.util.List;

/** Whether what was read is enough to be called an event. */
final class Worth {
  private static final BigDecimal LEAST = new BigDecimal(75_000);

  private Worth() {}

  static boolean isEvent(EventDraft draft, List<FundingClaim> claims) {
    boolean amount = draft.money.containsKey(MoneyField.AMOUNT);
    boolean valuation = draft.money.containsKey(MoneyField.VALUATION);
    boolean round = draft.round != null && draft.round.quote() != null;
    boolean explicit = claims.stream().anyMatch(FundingClaim::explicit);
    if (draft.subjects.isEmpty() || isSmall(draft)) {
      return false;
    }
    if (draft.prominence == Prominence.SECONDARY) {
      boolean own = claims.stream().anyMatch(c -> c.subject() != null);
      return own && amount && (explicit || round);
    }
    boolean headline =
        claims.stream()
            .anyMatch(
                c -> c.explicit() && c.sentence().zone() == Zone.TITLE && c.subject() != null);
    boolean denied = draft.status.value() == EventStatus.DENIED && explicit && isEarly(claims);
    return headline
        || denied
        || amount && (explicit || round)
        || valuation && round
        || valuation && explicit && isEarly(claims)
        || explicit && (round || !draft.investors.isEmpty());
  }

  /** A sum so small that it is a price or a gift; a named kind of round may be small. */
  private static boolean isSmall(EventDraft draft) {
    Told<Money> amount = draft.money.get(MoneyField.AMOUNT);
    boolean named =
        draft.round != null
            && draft.round.value() != Round.UNSPECIFIED
            && draft.round.value() != Round.DEBT;
    return amount != null && !named && amount.value().value().compareTo(LEAST) < 0;
  }

  /** Whether headline or lead tell it. */
  private static boolean isEarly(List<FundingClaim> claims) {
    return claims.stream().anyMatch(c -> c.trigger() != null && c.sentence().zone() != Zone.BODY);
  }
}
