package io.sada.extraction.funding;

import io.sada.contract.Round;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Modality;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import java.util.List;
import java.util.Map;

/**
 * What one sentence says about a round.
 *
 * @param subject who raises; null where the sentence does not say
 * @param round the kind named, or null
 * @param roundQuote the words that name it, or null
 * @param trigger the words that tell the act; null for a sentence that only adds to it
 * @param triggerFrom index of their first token
 * @param cue what kind of words they are; null without them
 * @param past the words that make it history, or null
 * @param sums the sentence's sums with their roles
 * @param stakes investors that it names
 * @param explicit whether a verb or noun of raising is there, not only a sum or an investor
 */
record FundingClaim(
    Sentence sentence,
    Mention subject,
    Round round,
    Quote roundQuote,
    Quote trigger,
    int triggerFrom,
    Cue cue,
    Modality.Reading modality,
    Quote past,
    Map<Sum, Role> sums,
    List<Stake> stakes,
    boolean explicit) {}
