package io.sada.extraction.names;

import io.sada.contract.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies that have the same name in several states: {@code SEC} in an article on Thailand is
 * Thailand's.
 *
 * <p>Decision: the home state of such a name gives way only where the article names it nowhere, and
 * headline or opening name exactly one other state whose body is called the same.
 */
final class SharedBodies {
  private static final int OPENING_TOKENS = 60;
  private static final String LATIN_NAME = "(?!US )[\\p{IsLatin} &]+";

  private final AuthorityIndex index;

  SharedBodies(AuthorityIndex index) {
    this.index = index;
  }

  /** The same mentions, bodies of a shared name with the state that the article speaks of. */
  List<NameMention> settle(List<NameMention> mentions) {
    Set<String> opening = new HashSet<>();
    Set<String> everywhere = new HashSet<>();
    for (NameMention mention : mentions) {
      boolean body = mention.entry().kind() == EntryKind.AUTHORITY;
      String country = mention.entry().country();
      boolean state = mention.entry().kind() == EntryKind.COUNTRY;
      if (country != null && (state || body && !isShared(mention))) {
        everywhere.add(country);
        if (mention.section() == Section.TITLE || mention.firstToken() < OPENING_TOKENS) {
          opening.add(country);
        }
      }
    }
    List<NameMention> settled = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      boolean open = isShared(mention) && !everywhere.contains(mention.entry().country());
      LexiconEntry other = open ? namesake(mention.entry(), opening) : null;
      settled.add(other == null ? mention : mention.as(other, mention.sure(), mention.others()));
    }
    return settled;
  }

  private static boolean isShared(NameMention mention) {
    LexiconEntry entry = mention.entry();
    return entry.is("generic")
        && entry.country() != null
        && entry.kind() == EntryKind.AUTHORITY
        && mention.quote().matches(LATIN_NAME);
  }

  private LexiconEntry namesake(LexiconEntry shared, Set<String> countries) {
    LexiconEntry found = null;
    for (String country : countries) {
      LexiconEntry body = index.of(shared, country);
      if (body.name().endsWith(" " + shared.name())) {
        if (found != null) {
          return null;
        }
        found = body;
      }
    }
    return found;
  }
}
