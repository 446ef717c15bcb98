package io.sada.extraction.assembly;

import io.sada.contract.AuthorityType;
import io.sada.extraction.clauses.Quote;

/**
 * An authority as an article names it.
 *
 * @param id the lexicon's key or else the folded name
 * @param jurisdiction ISO 3166-1 alpha-2, EU, or null
 */
public record AuthorityParty(
    String id, String name, Quote quote, AuthorityType type, String jurisdiction) {}
