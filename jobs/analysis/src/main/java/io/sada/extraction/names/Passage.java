package io.sada.extraction.names;

import io.sada.contract.Section;
import io.sada.text.FoldedText;
import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Sentences;
import io.sada.text.Span;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.List;

/** One section of an article, cut into tokens once for all finders. Immutable. */
public final class Passage {
  private final Section section;
  private final FoldedText folded;
  private final List<Token> tokens;
  private final CaseStyle style;
  private final boolean[] starts;

  private Passage(Section section, FoldedText folded, List<Token> tokens) {
    this.section = section;
    this.folded = folded;
    this.tokens = tokens;
    this.style = CaseStyle.of(tokens);
    this.starts = new boolean[tokens.size()];
    int token = 0;
    for (Span sentence : Sentences.split(folded)) {
      while (token < starts.length && tokens.get(token).start() < sentence.start()) {
        token++;
      }
      int first = token;
      while (first < starts.length && isOpener(tokens.get(first))) {
        first++;
      }
      if (first < starts.length) {
        starts[first] = true;
      }
    }
  }

  /** Folds and cuts a section; null counts as empty. */
  public static Passage of(Section section, String text) {
    FoldedText folded = Normalizer.fold(text == null ? "" : text);
    return of(section, folded, Tokenizer.tokenize(folded));
  }

  /** A section that was cut already. */
  public static Passage of(Section section, FoldedText folded, List<Token> tokens) {
    return new Passage(section, folded, tokens);
  }

  public Section section() {
    return section;
  }

  /** The section as it came; all offsets count in it. */
  public String original() {
    return folded.original();
  }

  public FoldedText folded() {
    return folded;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public CaseStyle style() {
    return style;
  }

  /** Whether this token is the first word of a sentence, where a capital says nothing. */
  public boolean startsSentence(int token) {
    return starts[token];
  }

  /** Index of the first token that ends behind the offset; the number of tokens if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token at this index, or null outside of the passage. */
  Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** Whether the token exists and is this one sign. */
  boolean is(int index, char sign) {
    Token token = token(index);
    return token != null && token.is(sign);
  }

  /** Whether the token exists and is a word of this script. */
  boolean isWord(int index, Script script) {
    Token token = token(index);
    return token != null && token.kind() == Token.Kind.WORD && token.script() == script;
  }

  /** The lower case of the token; empty outside of the passage. */
  String lower(int index) {
    Token token = token(index);
    return token == null ? "" : token.lower();
  }

  private static boolean isOpener(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION || token.is('*');
  }
}
