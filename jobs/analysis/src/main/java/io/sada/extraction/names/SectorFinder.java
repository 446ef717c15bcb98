package io.sada.extraction.names;

import io.sada.contract.SectorId;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the sectors that an article names: by their names in the lexicon, and by words of a sector
 * that stand close together ({@code decentralised} and {@code GPU}). Only for articles about
 * crypto: the sectors are markets of tokens, and an article on office software with <em>AI
 * agents</em> names none of them.
 */
public final class SectorFinder {
  private final List<SectorRule> rules;

  public SectorFinder(Lexicon lexicon) {
    this.rules = lexicon.sectorRules();
  }

  /** Each sector once, where it is first named. */
  public List<ArticleNames.NamedSector> find(List<Passage> passages) {
    List<ArticleNames.NamedSector> named = new ArrayList<>();
    Set<SectorId> seen = EnumSet.noneOf(SectorId.class);
    for (Passage passage : passages) {
      for (SectorRule rule : rules) {
        if (!seen.contains(rule.sector())) {
          ArticleNames.NamedSector found = first(passage, rule);
          if (found != null) {
            seen.add(rule.sector());
            named.add(found);
          }
        }
      }
    }
    return named;
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
    if (token.script() != Script.ARABIC) {
      return List.of(token.lower());
    }
    List<String> readings = new ArrayList<>(3);
    for (int cut : Clitics.cuts(token.lower())) {
      readings.add(token.lower().substring(cut));
    }
    return readings;
  }
}
