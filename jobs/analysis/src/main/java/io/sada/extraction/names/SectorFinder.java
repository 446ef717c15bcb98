package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sectors that an article names: by their phrases in the lexicon, and by words of a
 * sector that stand close together ({@code decentralised} and {@code GPU}). Only for articles about
 * crypto: the sectors are markets of tokens, and an article on office software with <em>AI
 * agents</em> names none of them.
 */
public final class SectorFinder {
  private final NameFinder phrases;
  private final SectorWords words;

  public SectorFinder(Lexicon lexicon) {
    this.phrases = NameFinder.ofSectors(lexicon);
    this.words = new SectorWords(lexicon.sectorRules());
  }

  /** Each sector once, where it is first named. */
  List<ArticleNames.NamedSector> find(List<Passage> passages) {
    Map<SectorId, ArticleNames.NamedSector> named = new EnumMap<>(SectorId.class);
    for (Passage passage : passages) {
      for (NameMention phrase : phrases.find(passage)) {
        SectorId sector = SectorReader.sector(phrase.entry().id());
        keepFirst(named, passage, sector, phrase.firstToken(), phrase.lastToken());
      }
      for (Map.Entry<SectorId, Span> found : words.find(passage).entrySet()) {
        keepFirst(named, passage, found.getKey(), found.getValue().start(), found.getValue().end());
      }
    }
    return new ArrayList<>(named.values());
  }

  /** The earlier one in the same section is kept; the title comes before the text. */
  private static void keepFirst(
      Map<SectorId, ArticleNames.NamedSector> named,
      Passage passage,
      SectorId sector,
      int first,
      int last) {
    int start = passage.tokens().get(first).start();
    int end = passage.tokens().get(last).end();
    ArticleNames.NamedSector before = named.get(sector);
    if (before == null || before.section() == passage.section() && start < before.start()) {
      String quote = passage.original().substring(start, end);
      named.put(sector, new ArticleNames.NamedSector(sector, passage.section(), start, end, quote));
    }
  }
}
