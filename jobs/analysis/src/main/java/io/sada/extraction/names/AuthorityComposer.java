package io.sada.extraction.names;

import io.sada.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whose a generic body is, by the country beside it: <em>the Greek finance ministry</em>,
 * <em>Egypt's central bank</em>, <em>a court in Paris</em>, {@code وزارة المالية اليونانية}, {@code
 * شرطة دبي}.
 *
 * <p>Decisions: a nationality or a possessive becomes part of the name; a place behind <em>in</em>,
 * <em>of</em> or {@code في} does not. Between a nationality and the body one small word may stand
 * (<em>US federal prosecutors</em>).
 */
final class AuthorityComposer {
  private final Words words;
  private final AuthorityIndex index;

  AuthorityComposer(Lexicon lexicon) {
    this.words = lexicon.words();
    this.index = lexicon.authorities();
  }

  /** The same mentions of one passage in order, generic bodies with their country. */
  List<NameMention> compose(Passage passage, List<NameMention> mentions) {
    List<NameMention> composed = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      NameMention mention = mentions.get(i);
      NameMention before = composed.isEmpty() ? null : composed.get(composed.size() - 1);
      NameMention after = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      if (!mention.entry().is("generic")) {
        composed.add(mention);
      } else if (owns(passage, before, mention)) {
        composed.remove(composed.size() - 1);
        composed.add(join(passage, mention, before.entry().country(), before, mention));
      } else if (isAdjective(passage, mention, after)) {
        composed.add(join(passage, mention, after.entry().country(), mention, after));
        i++;
      } else if (isPlace(passage, mention, after)) {
        composed.add(join(passage, mention, after.entry().country(), mention, mention));
      } else {
        composed.add(mention);
      }
    }
    return composed;
  }

  private static boolean isWhere(NameMention mention) {
    return mention != null
        && mention.entry().country() != null
        && (mention.entry().kind() == EntryKind.COUNTRY
            || mention.entry().kind() == EntryKind.PLACE);
  }

  /** {@code Greek finance ministry}, {@code Egypt's central bank}. */
  private boolean owns(Passage passage, NameMention where, NameMention body) {
    if (!isWhere(where) || !passage.isWord(body.firstToken(), Script.LATIN)) {
      return false;
    }
    int next = where.lastToken() + 1;
    boolean possessive = passage.lower(next).equals("'s") || passage.is(next, '\'');
    next += possessive ? 1 : 0;
    if (next < body.firstToken() && words.hasExactly(WordList.BETWEEN, passage.token(next))) {
      next++;
    }
    return next == body.firstToken();
  }

  /** {@code وزارة المالية اليونانية}. */
  private static boolean isAdjective(Passage passage, NameMention body, NameMention where) {
    return isWhere(where)
        && passage.isWord(body.lastToken(), Script.ARABIC)
        && where.firstToken() == body.lastToken() + 1
        && where.start() - body.end() <= longestGap(passage, where);
  }

  /** The article belongs to the adjective but a conjunction would start another name. */
  private static int longestGap(Passage passage, NameMention where) {
    String word = passage.lower(where.firstToken());
    return word.startsWith("و") ? 1 : 1 + "ال".length();
  }

  /** {@code court in Paris}, {@code Ministry of Finance of the Netherlands}. */
  private static boolean isPlace(Passage passage, NameMention body, NameMention where) {
    boolean elsewhere = body.entry().country() != null;
    boolean own = elsewhere && !passage.isWord(body.lastToken(), Script.LATIN);
    if (!isWhere(where) || own) {
      return false;
    }
    int next = body.lastToken() + 1;
    boolean joined =
        switch (passage.lower(next)) {
          case "of", "in", "for", "في" -> true;
          default -> false;
        };
    next += joined ? 1 : 0;
    next += joined && passage.lower(next).equals("the") ? 1 : 0;
    if (elsewhere) {
      return joined
          && passage.lower(body.lastToken() + 1).equals("of")
          && next == where.firstToken();
    }
    boolean particle =
        !joined
            && next == where.firstToken()
            && passage.isWord(next, Script.ARABIC)
            && passage.lower(next).startsWith("ب");
    return (joined || particle) && next == where.firstToken();
  }

  private NameMention join(
      Passage passage, NameMention body, String country, NameMention first, NameMention last) {
    return new NameMention(
        index.of(body.entry(), country),
        body.section(),
        first.start(),
        last.end(),
        passage.original().substring(first.start(), last.end()),
        first.firstToken(),
        last.lastToken(),
        body.form(),
        true,
        false,
        true,
        List.of());
  }
}
