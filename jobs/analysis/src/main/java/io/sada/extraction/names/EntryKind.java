package io.sada.extraction.names;

import io.sada.contract.EntityType;

/** What an entry of the lexicon is. */
public enum EntryKind {
  COMPANY(EntityType.COMPANY),
  /** Venture, private equity and sovereign funds. */
  INVESTOR(EntityType.FUND),
  AUTHORITY(EntityType.AUTHORITY),
  TOKEN(EntityType.TOKEN),
  PERSON(EntityType.PERSON),
  /** What a company makes: {@code Grok} of xAI. */
  PRODUCT(EntityType.PRODUCT),
  SECTOR(EntityType.SECTOR),
  /** A state by its own name, which stands for its government where it acts. */
  COUNTRY(EntityType.AUTHORITY),
  /** A city, province or the adjective of a country: says where, never who. */
  PLACE(null);

  private final EntityType entityType;

  EntryKind(EntityType entityType) {
    this.entityType = entityType;
  }

  /** The contract's type; null for a place, which is no entity. */
  public EntityType entityType() {
    return entityType;
  }
}
