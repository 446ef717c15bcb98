package io.sada.extraction.names;

import io.sada.contract.AuthorityType;
import io.sada.contract.EntityType;
import java.util.Map;
import java.util.Set;

/**
 * One thing that the lexicon knows.
 *
 * @param id stable key, unique in the whole lexicon; of a token {@code token:SYMBOL}
 * @param name canonical name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code, {@code EU} or null; of an authority its jurisdiction
 * @param authorityType null unless it is an authority or a country
 * @param symbol ticker of the token that this is, or that this company or product issues; else null
 * @param attributes everything else that its line in the lexicon says
 */
public record LexiconEntry(
    String id,
    String name,
    EntryKind kind,
    String country,
    AuthorityType authorityType,
    String symbol,
    Map<String, String> attributes) {

  public LexiconEntry {
    attributes = Map.copyOf(attributes);
  }

  /** The contract's type; null for a place. */
  public EntityType entityType() {
    return kind.entityType();
  }

  /** The id of the company that makes this product; null where none is given. */
  public String owner() {
    return attributes.get("owner");
  }

  /** Ids of entries beside which a doubtful spelling means this one. */
  Set<String> near() {
    String near = attributes.get("near");
    return near == null ? Set.of() : Set.of(near.split(" "));
  }

  /** Whether the attribute stands in the lexicon as {@code true}. */
  public boolean is(String attribute) {
    return "true".equals(attributes.get(attribute));
  }
}
