package io.sada.extraction.names;

/** Notes such as {@code (NASDAQ: ABC)}, in which neither the exchange nor the ticker is a name. */
final class ListingNotes {
  private final Words words;

  ListingNotes(Words words) {
    this.words = words;
  }

  /** Whether the mention is part of such a note. */
  boolean holds(Passage passage, NameMention mention) {
    int first = mention.firstToken();
    int last = mention.lastToken();
    boolean exchange =
        passage.is(last + 1, ':')
            && words.hasExactly(WordList.STOCK_EXCHANGES, passage.token(last));
    boolean ticker =
        first == last
            && passage.is(first - 1, ':')
            && words.hasExactly(WordList.STOCK_EXCHANGES, passage.token(first - 2));
    return exchange || ticker;
  }
}
