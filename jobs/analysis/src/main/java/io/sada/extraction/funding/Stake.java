package io.sada.extraction.funding;

import io.sada.contract.InvestorRole;
import io.sada.contract.Money;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Quote;

/**
 * An investor's part in a round, as one sentence tells it.
 *
 * @param amount the investor's own share, or null
 * @param amountQuote the words of the share, or null
 */
record Stake(Actor actor, Quote quote, InvestorRole role, Money amount, Quote amountQuote) {}
