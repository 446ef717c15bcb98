package io.sada.extraction.names;

import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.yaml}, folded for look-up. Immutable and safe to share. */
final class Words {
  private final Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);

  Words(Map<WordList, ? extends Collection<String>> lists) {
    for (WordList list : WordList.values()) {
      Set<String> folded = new HashSet<>();
      lists.get(list).forEach(word -> folded.add(Normalizer.key(word)));
      this.lists.put(list, folded);
    }
  }

  /** Whether the token is in the list; in Arabic also behind particles. Null is in none. */
  boolean has(WordList list, Token token) {
    if (token == null) {
      return false;
    }
    Set<String> words = lists.get(list);
    String word = token.lower();
    if (words.contains(word)) {
      return true;
    }
    if (token.script() != Script.ARABIC) {
      return false;
    }
    int cuts = Clitics.cuts(word);
    for (int cut = 1; cut <= Clitics.LONGEST; cut++) {
      if (Clitics.has(cuts, cut) && words.contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is in the list just as it stands. */
  boolean hasExactly(WordList list, Token token) {
    return token != null && lists.get(list).contains(token.lower());
  }
}
