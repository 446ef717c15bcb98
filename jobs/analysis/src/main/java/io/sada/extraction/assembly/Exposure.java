package io.sada.extraction.assembly;

import io.sada.contract.Evidence;
import io.sada.contract.PrintedMove;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.names.ArticleNames;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.names.Move;
import io.sada.extraction.names.SectorMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sectors and tokens an event concerns, with the words that name them. */
final class Exposure {
  private final SectorMap map;
  private final Story story;
  private final List<Evidence> evidence;

  Exposure(Lexicon lexicon, Story story, List<Evidence> evidence) {
    this.map = lexicon.sectors();
    this.story = story;
    this.evidence = evidence;
  }

  /** The sectors of the subjects and those that the article names. */
  List<SectorId> sectors(EventDraft draft) {
    Map<SectorId, Quote> found = new LinkedHashMap<>();
    for (EventDraft.Party party : draft.subjects) {
      for (SectorId sector : map.ofSubject(party.actor().id())) {
        found.putIfAbsent(sector, party.quote());
      }
    }
    for (ArticleNames.NamedSector named : story.names().sectors()) {
      found.putIfAbsent(
          named.sector(), new Quote(named.section(), named.start(), named.end(), named.quote()));
    }
    List<SectorId> sectors = new ArrayList<>(found.keySet());
    sectors.sort(null);
    for (int i = 0; i < sectors.size(); i++) {
      evidence.add(found.get(sectors.get(i)).evidence("sectors[" + i + "]", story.articleId()));
    }
    return sectors;
  }

  /** The tokens that the article names, then those that the sectors reach. */
  List<TokenLink> tokens(List<SectorId> sectors) {
    List<TokenLink> links = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (ArticleNames.NamedToken token : story.names().tokens()) {
      if (named.add(token.symbol())) {
        Set<SectorId> own = EnumSet.noneOf(SectorId.class);
        own.addAll(map.ofToken(token.symbol()));
        own.retainAll(sectors);
        String field = "tokens[" + links.size() + "]";
        Quote quote =
            new Quote(
                token.mention().section(),
                token.mention().start(),
                token.mention().end(),
                token.mention().quote());
        evidence.add(quote.evidence(field, story.articleId()));
        links.add(new TokenLink(token.symbol(), Relation.NAMED, List.copyOf(own)));
      }
    }
    for (TokenLink link : map.reached(sectors)) {
      if (!named.contains(link.symbol())) {
        links.add(link);
      }
    }
    return links;
  }

  /** The price moves that the article prints. */
  List<PrintedMove> moves() {
    List<PrintedMove> moves = new ArrayList<>();
    for (Move move : story.names().moves()) {
      Quote quote = new Quote(move.section(), move.start(), move.end(), move.quote());
      String field = "printed_moves[" + moves.size() + "]";
      moves.add(
          new PrintedMove(
              move.symbol(), move.changePct(), quote.evidence(field, story.articleId())));
    }
    return moves;
  }
}
