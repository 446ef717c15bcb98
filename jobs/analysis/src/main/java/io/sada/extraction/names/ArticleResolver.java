package io.sada.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides doubtful mentions by the whole article: what it names surely elsewhere, whose people and
 * products it names, and, between authorities of one name, which country it is about.
 */
final class ArticleResolver {
  private final Set<String> sure = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final boolean crypto;

  /** Reads what an article names surely. */
  ArticleResolver(List<NameMention> mentions, boolean crypto) {
    this.crypto = crypto;
    for (NameMention mention : mentions) {
      if (mention.sure()) {
        sure.add(mention.entry().id());
        if (mention.entry().owner() != null) {
          owners.add(mention.entry().owner());
        }
        if (mention.entry().country() != null) {
          countries.merge(mention.entry().country(), 1, Integer::sum);
        }
      }
    }
  }

  /** The mention decided, where the article decides it; else with what it may be. */
  NameMention resolve(NameMention mention) {
    if (mention.sure()) {
      return mention;
    }
    List<LexiconEntry> possible =
        mention.candidates().stream()
            .filter(entry -> crypto || entry.kind() != EntryKind.TOKEN)
            .toList();
    LexiconEntry chosen = chosen(possible);
    if (chosen == null && possible.size() == 1 && mention.evident()) {
      chosen = possible.get(0);
    }
    if (chosen != null) {
      return mention.as(chosen, true, List.of());
    }
    return possible.isEmpty()
        ? mention.as(mention.entry(), false, List.of())
        : mention.as(possible.get(0), false, possible.subList(1, possible.size()));
  }

  private LexiconEntry chosen(List<LexiconEntry> possible) {
    List<LexiconEntry> named =
        possible.stream().filter(entry -> sure.contains(entry.id())).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    List<LexiconEntry> related = possible.stream().filter(this::isRelated).toList();
    if (related.size() == 1) {
      return related.get(0);
    }
    return possible.size() > 1 ? byCountry(possible) : null;
  }

  private boolean isRelated(LexiconEntry entry) {
    return owners.contains(entry.id())
        || entry.owner() != null && sure.contains(entry.owner())
        || entry.near().stream().anyMatch(sure::contains);
  }

  /** The authority of the country that the article names most; null on a tie. */
  private LexiconEntry byCountry(List<LexiconEntry> possible) {
    List<LexiconEntry> best = new ArrayList<>();
    int most = 1;
    for (LexiconEntry entry : possible) {
      if (entry.kind() != EntryKind.AUTHORITY) {
        return null;
      }
      int count = countries.getOrDefault(String.valueOf(entry.country()), 0);
      if (count > most) {
        best.clear();
      }
      if (count >= most) {
        most = count;
        best.add(entry);
      }
    }
    return best.size() == 1 ? best.get(0) : null;
  }
}
