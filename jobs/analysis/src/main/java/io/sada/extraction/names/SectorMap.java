package io.sada.extraction.names;

import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which tokens and which companies belong to which sector, each with its reason. */
public final class SectorMap {
  private final Map<SectorId, Map<String, String>> tokens;
  private final Map<String, Map<SectorId, String>> subjects;
  private final Set<String> benchmarks;
  private final Map<Set<SectorId>, List<TokenLink>> together = new ConcurrentHashMap<>();
  private final Map<SectorId, List<String>> reached = new EnumMap<>(SectorId.class);

  SectorMap(
      Map<SectorId, Map<String, String>> tokens,
      Map<String, Map<SectorId, String>> subjects,
      Set<String> benchmarks) {
    this.tokens = new EnumMap<>(SectorId.class);
    tokens.forEach((sector, links) -> this.tokens.put(sector, new LinkedHashMap<>(links)));
    this.subjects = Map.copyOf(subjects);
    this.benchmarks = Set.copyOf(benchmarks);
    this.tokens.forEach(
        (sector, links) ->
            reached.put(
                sector,
                links.keySet().stream().filter(symbol -> !benchmarks.contains(symbol)).toList()));
  }

  /** The sectors of a subject by its entry's id (a company, product or token); empty if none. */
  public Set<SectorId> ofSubject(String entryId) {
    Set<SectorId> found = EnumSet.noneOf(SectorId.class);
    found.addAll(subjects.getOrDefault(entryId, Map.of()).keySet());
    return found;
  }

  /** The sectors that a token belongs to; empty if none. */
  public Set<SectorId> ofToken(String symbol) {
    return ofSubject(Lexicon.tokenId(symbol));
  }

  /** The tickers that a sector reaches, in the map's order; never a benchmark. */
  public List<String> reached(SectorId sector) {
    return reached.getOrDefault(sector, List.of());
  }

  /**
   * The tickers that any of the sectors reaches, each with those of the sectors that hold it, in
   * the order of their declaration. Worked out once for each choice of sectors.
   */
  public List<TokenLink> reached(Collection<SectorId> sectors) {
    return together.computeIfAbsent(Set.copyOf(sectors), this::together);
  }

  private List<TokenLink> together(Set<SectorId> sectors) {
    Map<String, List<SectorId>> links = new LinkedHashMap<>();
    for (SectorId sector : SectorId.values()) {
      if (sectors.contains(sector)) {
        for (String symbol : reached(sector)) {
          links.computeIfAbsent(symbol, unused -> new ArrayList<>()).add(sector);
        }
      }
    }
    return links.entrySet().stream()
        .map(e -> new TokenLink(e.getKey(), Relation.SECTOR, List.copyOf(e.getValue())))
        .toList();
  }

  /** Why a subject or token belongs to a sector; null if it does not. */
  public String reason(String entryId, SectorId sector) {
    return subjects.getOrDefault(entryId, Map.of()).get(sector);
  }

  /** Whether the token stands for the whole market, and is therefore reached by no sector. */
  public boolean isBenchmark(String symbol) {
    return benchmarks.contains(symbol);
  }
}
