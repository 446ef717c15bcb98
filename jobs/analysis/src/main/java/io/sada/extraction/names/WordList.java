package io.sada.extraction.names;

import java.util.Locale;

/** The lists of {@code words.yaml}: words beside a name that tell what it is. */
enum WordList {
  /** Behind a word, they show that it is the name of a company. */
  NAME_SUFFIXES,
  /** Behind a word with a capital, they show that somebody acts. */
  ACTING_VERBS,
  /** Arabic nouns behind which a name stands. */
  NAME_NOUNS,
  /** Arabic words that may stand between such a noun and the name. */
  DESCRIPTORS,
  /** Arabic words that end a name. */
  NAME_STOPS,
  /** Latin words that begin no name. */
  NEVER_FIRST,
  /** Small Latin words inside names. */
  INSIDE_NAMES,
  /** Beside a word, they show that it is a token. */
  TOKEN_NOUNS,
  /** Last words of tokens' names. */
  TOKEN_NAMES,
  /** Behind a ticker in brackets, they show that it is traded. */
  TRADED,
  /** What tokens are priced in. */
  PAIR_QUOTES,
  /** An article with one of these is about crypto. */
  CRYPTO,
  /** Beside tickers, they show that these are listed or traded. */
  EXCHANGE,
  /** Before a colon and a ticker, they show that it is a share's. */
  STOCK_EXCHANGES,
  UP,
  DOWN,
  /** A percentage of one of these is no price move. */
  OTHER_QUANTITY,
  /** Words that may stand between a nationality and an authority. */
  BETWEEN;

  /** The list's key in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
