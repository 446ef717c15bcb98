package io.sada.extraction.names;

import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokens;
import io.sada.text.WordFact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.yaml}, folded for look-up. Immutable and safe to share. */
final class Words {
  private final Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);

  private final WordFact<Membership> memberships =
      new WordFact<>(new Membership(0, 0), this::membership);

  /** The lists that hold a word, a bit for each: just as it stands, and also behind particles. */
  private record Membership(int exact, int loose) {}

  Words(Map<WordList, ? extends Collection<String>> lists) {
    for (WordList list : WordList.values()) {
      Set<String> folded = new HashSet<>();
      lists.get(list).forEach(word -> folded.add(Normalizer.key(word)));
      this.lists.put(list, folded);
    }
  }

  /** Whether the token is in the list; in Arabic also behind particles. Null is in none. */
  boolean has(WordList list, Token token) {
    return token != null && (memberships.of(token.word()).loose >>> list.ordinal() & 1) != 0;
  }

  /** Whether the token is in the list just as it stands. */
  boolean hasExactly(WordList list, Token token) {
    return token != null && (memberships.of(token.word()).exact >>> list.ordinal() & 1) != 0;
  }

  /** The first index at or behind {@code from} of a token that may be in a list. */
  int next(Tokens tokens, int from, int to) {
    return tokens.next(memberships, from, to);
  }

  private Membership membership(String word) {
    int exact = holding(word);
    int loose = exact;
    int cuts = Script.of(word.charAt(0)) == Script.ARABIC ? Clitics.cuts(word) : 1;
    for (int cut = 1; cut <= Clitics.LONGEST; cut++) {
      loose |= Clitics.has(cuts, cut) ? holding(word.substring(cut)) : 0;
    }
    return new Membership(exact, loose);
  }

  private int holding(String word) {
    int holding = 0;
    for (Map.Entry<WordList, Set<String>> list : lists.entrySet()) {
      holding |= list.getValue().contains(word) ? 1 << list.getKey().ordinal() : 0;
    }
    return holding;
  }
}
