package io.sada.extraction.clauses;

import io.sada.contract.AuthorityType;
import io.sada.contract.EntityType;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.names.LexiconEntry;

/**
 * Someone or something that an article names, under however many spellings.
 *
 * @param id the lexicon's key, or else the folded name
 * @param name canonical name; for one that no lexicon knows, as it is printed
 * @param entry what the lexicon says, or null
 */
public record Actor(String id, String name, LexiconEntry entry) {

  public boolean known() {
    return entry != null;
  }

  public boolean is(EntryKind kind) {
    return entry != null && entry.kind() == kind;
  }

  /** Acts by the power of the state, a country by its own name included. */
  public boolean isAuthority() {
    return is(EntryKind.AUTHORITY) || is(EntryKind.COUNTRY);
  }

  /** What the contract calls it; an unknown name is taken for a company. */
  public EntityType type() {
    return entry == null || entry.entityType() == null ? EntityType.COMPANY : entry.entityType();
  }

  public AuthorityType authorityType() {
    return entry == null ? null : entry.authorityType();
  }

  /** ISO 3166-1 alpha-2, EU, or null. */
  public String country() {
    return entry == null ? null : entry.country();
  }
}
