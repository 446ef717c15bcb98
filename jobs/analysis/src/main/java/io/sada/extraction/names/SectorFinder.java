package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Token;
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
  private final List<SectorRule> rules;
  private final NameFinder phrases;

  public SectorFinder(Lexicon lexicon) {
    this.rules = lexicon.sectorRules();
    this.phrases = NameFinder.ofSectors(lexicon);
  }

  /** Each sector once, where it is first named. */
  List<ArticleNames.NamedSector> find(List<Passage> passages) {
    Map<SectorId, ArticleNames.NamedSector> named = new EnumMap<>(SectorId.class);
    for (Passage passage : passages) {
      phrases.find(passage).forEach(phrase -> keepFirst(named, phrase(phrase)));
      for (SectorRule rule : rules) {
        keepFirst(named, first(passage, rule));
      }
    }
    return new ArrayList<>(named.values());
  }

  /** The earlier one in the same section is kept; the title comes before the text. */
  private static void keepFirst(
      Map<SectorId, ArticleNames.NamedSector> named, ArticleNames.NamedSector found) {
    if (found != null) {
      named.merge(
          found.sector(),
          found,
          (a, b) -> a.section() == b.section() && b.start() < a.start() ? b : a);
    }
  }

  private static ArticleNames.NamedSector phrase(NameMention phrase) {
    SectorId sector = null;
    for (SectorId id : SectorId.values()) {
      sector = id.toString().equals(phrase.entry().id()) ? id : sector;
    }
    return sector == null
        ? null
        : new ArticleNames.NamedSector(
            sector, phrase.section(), phrase.start(), phrase.end(), phrase.quote());
  }

  private static ArticleNames.NamedSector first(Passage passage, SectorRule rule) {
    for (int i = 0; i < passage.tokens().size(); i++) {
      int last = rule.endsAt(passage, i);
      if (last >= 0) {
        int start = passage.tokens().get(i).start();
        int end = passage.tokens().get(last).end();
        return new ArticleNames.NamedSector(
            rule.sector(), passage.section(), start, end, passage.original().substring(start, end));
      }
    }
    return null;
  }

  /** The spellings under which a word is looked up: itself, and in Arabic without particles. */
  static List<String> readings(Token token) {
    if (token.script() != io.sada.text.Script.ARABIC) {
      return List.of(token.lower());
    }
    List<String> readings = new ArrayList<>(3);
    for (int cut : Clitics.cuts(token.lower())) {
      readings.add(token.lower().substring(cut));
    }
    return readings;
  }
}
