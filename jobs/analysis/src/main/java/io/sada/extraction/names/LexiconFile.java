package io.sada.extraction.names;

import java.util.Set;

/** A file of the lexicon: what its entries are and which fields they may have. */
enum LexiconFile {
  COMPANIES(
      "companies",
      EntryKind.COMPANY,
      Set.of("country", "symbol", "stock", "near", "crypto", "not")),
  INVESTORS(
      "investors", EntryKind.INVESTOR, Set.of("country", "symbol", "stock", "near", "crypto")),
  AUTHORITIES(
      "authorities", EntryKind.AUTHORITY, Set.of("type", "country", "generic", "beside", "of")),
  PEOPLE("people", EntryKind.PERSON, Set.of("owner", "country")),
  PRODUCTS("products", EntryKind.PRODUCT, Set.of("owner", "symbol", "near")),
  TOKENS("tokens", EntryKind.TOKEN, Set.of("symbol", "word", "benchmark", "formerly", "not")),
  COUNTRIES("countries", EntryKind.COUNTRY, Set.of("country", "adjectives", "places")),
  SECTORS("sectors", EntryKind.SECTOR, Set.of("tokens", "companies", "together"));

  /** Fields that any entry may have. */
  static final Set<String> COMMON = Set.of("id", "name", "en", "ar", "words", "short", "shared");

  private final String list;
  private final EntryKind kind;
  private final Set<String> fields;

  LexiconFile(String list, EntryKind kind, Set<String> fields) {
    this.list = list;
    this.kind = kind;
    this.fields = fields;
  }

  /** The file's name in its folder. */
  String fileName() {
    return list + ".yaml";
  }

  /** The key of the list of entries in the file. */
  String list() {
    return list;
  }

  EntryKind kind() {
    return kind;
  }

  boolean allows(String field) {
    return COMMON.contains(field) || fields.contains(field);
  }
}
