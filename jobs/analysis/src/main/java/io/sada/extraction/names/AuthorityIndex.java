package io.sada.extraction.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which body is the finance ministry, the central bank or the government of which country. */
final class AuthorityIndex {
  private static final String GOVERNMENT = "government";

  private final Map<String, LexiconEntry> bodies = new HashMap<>();
  private final Map<String, LexiconEntry> specific = new HashMap<>();
  private final Map<String, LexiconEntry> countries = new HashMap<>();
  private final Map<String, LexiconEntry> composed = new ConcurrentHashMap<>();

  AuthorityIndex(Collection<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      String of = entry.attributes().get("of");
      if (entry.is("generic")) {
        bodies.put(entry.id(), entry);
      }
      if (entry.kind() == EntryKind.COUNTRY) {
        countries.put(entry.country(), entry);
      } else if (of != null && entry.country() != null) {
        specific.put(key(of, entry.country()), entry);
      }
    }
  }

  /**
   * The body of a country: the lexicon's own entry where it has one, the state itself for its
   * government, and else one made of the two: {@code Ministry of Finance (Greece)}.
   */
  LexiconEntry of(LexiconEntry generic, String country) {
    if (country.equals(generic.country())) {
      return generic;
    }
    String body = generic.attributes().getOrDefault("of", generic.id());
    LexiconEntry known = specific.get(key(body, country));
    if (known != null) {
      return known;
    }
    LexiconEntry state = countries.get(country);
    if (body.equals(GOVERNMENT) && state != null) {
      return state;
    }
    String name = state == null ? country : state.name();
    LexiconEntry kind = bodies.getOrDefault(body, generic);
    return composed.computeIfAbsent(
        key(kind.id(), country),
        id ->
            new LexiconEntry(
                id,
                kind.name() + " (" + name + ")",
                EntryKind.AUTHORITY,
                country,
                kind.authorityType(),
                null,
                Map.of()));
  }

  private static String key(String body, String country) {
    return body + ":" + country;
  }
}
