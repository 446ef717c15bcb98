package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.names.Passage;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names that begin or end with one that the lexicon knows: {@code UK Infrastructure Bank}, {@code
 * OpenAI Startup Fund}, {@code Enterprise Ireland}. What makes them one name is the noun at the
 * end, or the word of a state's agency at the beginning.
 */
final class LongerNames {
  private static final int LONGEST = 4;

  /** Nouns that end the name of a body of its own. */
  private static final Set<String> BODIES =
      Set.of(
          "fund",
          "funds",
          "ventures",
          "capital",
          "partners",
          "bank",
          "holdings",
          "holding",
          "investments",
          "angels",
          "vc",
          "finance");

  private static final Set<String> STATE_ENDS =
      Set.of("authority", "council", "corporation", "agency", "board", "company");

  private static final Set<String> PURPOSES = Set.of("investment", "innovation", "development");

  /** Before a country these begin the name of one of its agencies. */
  private static final Set<String> AGENCIES =
      Set.of("enterprise", "innovate", "invest", "business", "export", "startup");

  private LongerNames() {}

  /** The mentions with those that touch joined where their words make one name. */
  static List<Mention> joined(Passage passage, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.to() == mention.from() && isOne(passage, last, mention)) {
        joined.set(joined.size() - 1, Actors.unknownName(passage, last.from(), mention.to()));
        continue;
      }
      joined.add(mention);
    }
    for (int i = 0; i < joined.size(); i++) {
      int limit = i + 1 < joined.size() ? joined.get(i + 1).from() : passage.tokens().size();
      joined.set(i, extended(passage, joined.get(i), limit));
    }
    return joined;
  }

  private static boolean isOne(Passage passage, Mention first, Mention second) {
    Token last = passage.tokens().get(second.to() - 1);
    boolean spaced = isSpaced(passage, first.to());
    boolean state =
        second.to() - second.from() > 1
            && STATE_ENDS.contains(last.lower())
            && PURPOSES.contains(passage.tokens().get(second.to() - 2).lower());
    boolean body =
        isBeginning(first) && !second.actor().known() && (BODIES.contains(last.lower()) || state);
    boolean agency =
        second.actor().is(EntryKind.COUNTRY)
            && first.to() - first.from() == 1
            && AGENCIES.contains(passage.tokens().get(first.from()).lower());
    return spaced && (body || agency);
  }

  /** {@code UK Infrastructure Bank}: the words behind a country up to a noun for a body. */
  private static Mention extended(Passage passage, Mention mention, int limit) {
    if (!isBeginning(mention) || !isSpaced(passage, mention.to())) {
      return mention;
    }
    int end = mention.to();
    while (end < limit && end - mention.to() < LONGEST && isCapitalised(passage, end)) {
      end++;
      boolean state =
          STATE_ENDS.contains(passage.tokens().get(end - 1).lower())
              && PURPOSES.contains(passage.tokens().get(end - 2).lower());
      boolean body = BODIES.contains(passage.tokens().get(end - 1).lower()) || state;
      boolean several = end - mention.to() > 1 || !mention.actor().is(EntryKind.COUNTRY);
      if (body && several) {
        return Actors.unknownName(passage, mention.from(), end);
      }
    }
    return mention;
  }

  private static boolean isBeginning(Mention mention) {
    return mention.actor().is(EntryKind.COUNTRY)
        || mention.actor().is(EntryKind.PLACE)
        || mention.actor().is(EntryKind.COMPANY);
  }

  private static boolean isCapitalised(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    boolean word = token.kind() == Token.Kind.WORD && token.script() == Script.LATIN;
    return word && !token.text().equals(token.lower()) && isSpaced(passage, i);
  }

  /** Whether exactly a space stands before the token. */
  private static boolean isSpaced(Passage passage, int i) {
    if (i >= passage.tokens().size()) {
      return false;
    }
    int before = passage.tokens().get(i - 1).end();
    int start = passage.tokens().get(i).start();
    return start - before == 1 && passage.original().charAt(before) == ' ';
  }
}
