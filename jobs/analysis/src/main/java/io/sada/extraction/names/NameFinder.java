package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokens;
import io.sada.text.WordFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lexicon's names in a passage: longest first, left to right, never overlapping, in time
 * linear in the number of tokens.
 *
 * <p>Decisions: Latin names keep their case where they are short ({@code xAI} is not {@code XAI})
 * and need a capital otherwise, except where the passage has no case; before an Arabic name the
 * particles {@code و ف ب ل ك ال} may stand, and are no part of the quote; full stops and hyphens
 * inside a name count for nothing ({@code إكس.إيه.آي}).
 */
public final class NameFinder {
  /** From here on characters are styled forms of plain letters, no accented ones. */
  private static final char FIRST_STYLED = '\u2000';

  private static final Start[] NONE = {};

  private final NameTrie trie;
  private final WordEvidence evidence;
  private final WordFact<Start[]> starts = new WordFact<>(NONE, this::starts);

  /** A place in the trie behind a first word without its first characters. */
  private record Start(int cut, NameTrie.Node node) {}

  public NameFinder(Lexicon lexicon) {
    this(lexicon, lexicon.trie());
  }

  private NameFinder(Lexicon lexicon, NameTrie trie) {
    this.trie = trie;
    this.evidence = new WordEvidence(lexicon.words());
  }

  /** Finds the phrases for sectors. */
  static NameFinder ofSectors(Lexicon lexicon) {
    return new NameFinder(lexicon, lexicon.sectorPhrases());
  }

  /**
   * The names of a passage in order. Names that are ordinary words too are found only where the
   * passage itself gives evidence; for evidence from the whole article see {@link ArticleNames}.
   */
  public List<NameMention> find(Passage passage) {
    return candidates(passage).stream().filter(NameMention::sure).toList();
  }

  /** All that could be a name; {@link NameMention#sure()} says which are. */
  List<NameMention> candidates(Passage passage) {
    List<NameMention> found = new ArrayList<>();
    Tokens tokens = passage.tokens();
    int i = tokens.next(starts, 0, tokens.size());
    while (i < tokens.size()) {
      NameMention mention = tokens.get(i).kind() == Token.Kind.PUNCTUATION ? null : at(passage, i);
      if (mention != null) {
        found.add(mention);
        i = mention.lastToken();
      }
      i = tokens.next(starts, i + 1, tokens.size());
    }
    return found;
  }

  private NameMention at(Passage passage, int i) {
    NameMention best = null;
    Start[] possible = starts.of(passage.tokens().get(i).word());
    for (int k = 0; k < possible.length; k++) {
      best = longer(best, longest(passage, i, possible[k].cut(), possible[k].node()));
    }
    return best;
  }

  /** The names that can begin with a word, by the characters of it that are left out. */
  private Start[] starts(String word) {
    if (Script.of(word.charAt(0)) != Script.ARABIC) {
      NameTrie.Node node = trie.first(word);
      return node == null ? NONE : new Start[] {new Start(0, node)};
    }
    List<Start> found = new ArrayList<>(1);
    int cuts = Clitics.cuts(word);
    for (int cut = 0; cut <= Clitics.LONGEST; cut++) {
      NameTrie.Node node =
          Clitics.has(cuts, cut) ? trie.first(FormKey.arabic(word.substring(cut))) : null;
      if (node != null) {
        found.add(new Start(cut, node));
      }
    }
    int lam = Clitics.lamLam(word);
    NameTrie.Node node = lam > 0 ? trie.first(FormKey.arabic("ال" + word.substring(lam))) : null;
    if (node != null) {
      found.add(new Start(lam - 1, node));
    }
    return found.isEmpty() ? NONE : found.toArray(NONE);
  }

  /** The first is kept where both are equally long: it leaves out fewer letters. */
  private static NameMention longer(NameMention a, NameMention b) {
    return a == null || b != null && b.lastToken() > a.lastToken() ? b : a;
  }

  private NameMention longest(Passage passage, int first, int cut, NameTrie.Node node) {
    NameMention best = null;
    int i = first;
    NameTrie.Node at = node;
    while (at != null) {
      if (!at.forms().isEmpty()) {
        NameMention mention = accepted(passage, first, i, cut, at.forms());
        best = mention == null ? best : mention;
      }
      if (!at.goesOn()) {
        break;
      }
      int next = afterJoint(passage, i);
      Token token = passage.token(next);
      at = token == null ? null : at.next(FormKey.of(token));
      i = next;
    }
    return best;
  }

  /** The token behind i, over a full stop or hyphen that stands inside a name. */
  private static int afterJoint(Passage passage, int i) {
    Token joint = passage.token(i + 1);
    Token next = passage.token(i + 2);
    boolean isJoint =
        joint != null && next != null && (joint.is('.') || joint.is('-') || joint.is('/'));
    Token here = passage.tokens().get(i);
    if (isJoint && here.touches(joint)) {
      boolean initial = joint.is('.') && here.text().length() <= 2;
      if (joint.touches(next) || initial) {
        return i + 2;
      }
    }
    return i + 1;
  }

  private NameMention accepted(
      Passage passage, int first, int last, int cut, List<NameForm> forms) {
    Token from = passage.tokens().get(first);
    Token to = passage.tokens().get(last);
    List<NameForm> fitting = fitting(forms, from, passage.style());
    NameForm chosen = null;
    List<LexiconEntry> others = new ArrayList<>(0);
    for (NameForm form : fitting) {
      if (chosen == null) {
        chosen = form;
      } else if (form.entry() != chosen.entry()) {
        others.add(form.entry());
      }
    }
    if (chosen == null) {
      return null;
    }
    if (Vowels.denyName(chosen.entry().kind(), passage, first)
        || chosen.word() && !chosen.entry().is("generic") && hasArticle(from, cut)) {
      return null;
    }
    if (chosen.isAcronym() && hasAccent(passage.original(), from)) {
      return null;
    }
    int start = cut == 0 ? from.start() : passage.folded().start(from.from() + cut);
    int end = to.end();
    String quote = passage.original().substring(start, end);
    boolean cutWord = cut > 0 && chosen.word();
    boolean sure = others.isEmpty() && !cutWord && evidence.isName(chosen, passage, first, last);
    return new NameMention(
        chosen.entry(),
        passage.section(),
        start,
        end,
        quote,
        first,
        last,
        chosen.text(),
        sure,
        chosen.symbol(),
        isEvident(fitting),
        List.copyOf(others));
  }

  private static boolean isEvident(List<NameForm> forms) {
    for (NameForm form : forms) {
      if (!form.word() && !form.entry().is("beside")) {
        return true;
      }
    }
    return false;
  }

  /** {@code MÁS} is no {@code MAS}, though both fold alike. */
  private static boolean hasAccent(String original, Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      char c = original.charAt(i);
      if (c > 0x7F && c < FIRST_STYLED && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** An ordinary word with the article is that word: {@code الاتصالات}. */
  private static boolean hasArticle(Token token, int cut) {
    String particles = token.lower().substring(0, cut);
    return particles.endsWith("ال") || particles.endsWith("لل");
  }

  /** Those that the capitals allow; where one is printed just as it should be, only such. */
  private static List<NameForm> fitting(List<NameForm> forms, Token first, CaseStyle style) {
    if (forms.size() == 1) {
      return CaseRule.accepts(forms.get(0), first, style) ? forms : List.of();
    }
    List<NameForm> exact = new ArrayList<>(forms.size());
    List<NameForm> accepted = new ArrayList<>(forms.size());
    for (NameForm form : forms) {
      if (CaseRule.accepts(form, first, style)) {
        accepted.add(form);
        if (form.casing() == NameForm.Casing.EXACT && form.first().equals(first.text())) {
          exact.add(form);
        }
      }
    }
    return exact.isEmpty() ? accepted : exact;
  }
}
