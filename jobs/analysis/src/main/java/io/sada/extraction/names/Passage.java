package io.sada.extraction.names;

import io.sada.contract.Section;
import io.sada.text.FoldedText;
import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Sentences;
import io.sada.text.Span;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import io.sada.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** One section of an article, cut into tokens once for all finders. Immutable. */
public final class Passage {
  private final Section section;
  private final FoldedText folded;
  private final Tokens tokens;
  private final CaseStyle style;
  private final boolean arabic;
  private final boolean[] starts;
  private final CaseStyle[] styles;
  private final List<Span> sentences;
  private final int[] sentenceEnds;

  private Passage(Section section, FoldedText folded, Tokens tokens) {
    this.section = section;
    this.folded = folded;
    this.tokens = tokens;
    this.style = CaseStyle.of(tokens);
    this.arabic = isMostlyArabic(tokens);
    this.starts = new boolean[tokens.size()];
    this.styles = new CaseStyle[tokens.size()];
    Arrays.fill(styles, style);
    int token = 0;
    this.sentences = Sentences.split(folded);
    this.sentenceEnds = new int[sentences.size()];
    for (int i = 0; i < sentenceEnds.length; i++) {
      Span sentence = sentences.get(i);
      sentenceEnds[i] = tokenAt(sentence.end());
      while (token < starts.length && tokens.get(token).start() < sentence.start()) {
        token++;
      }
      int first = token;
      while (first < starts.length && isOpener(tokens.get(first))) {
        first++;
      }
      if (first < starts.length) {
        starts[first] = true;
        int end = Math.max(first, sentenceEnds[i]);
        Arrays.fill(styles, first, end, CaseStyle.of(tokens, first, end, style));
      }
    }
  }

  /** Folds and cuts a section; null counts as empty. */
  public static Passage of(Section section, String text) {
    FoldedText folded = Normalizer.fold(text == null ? "" : text);
    return of(section, folded, Tokenizer.tokenize(folded));
  }

  /** A section that was cut already. */
  public static Passage of(Section section, FoldedText folded, Tokens tokens) {
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

  public Tokens tokens() {
    return tokens;
  }

  public CaseStyle style() {
    return style;
  }

  /** The sentences in order, in the section as it came. */
  public List<Span> sentences() {
    return sentences;
  }

  /** One past the last token of the sentence at this place among {@link #sentences()}. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** What capitals say in the sentence of this token. */
  CaseStyle styleAt(int token) {
    return styles[token];
  }

  /** Whether most words are Arabic, so that every Latin word is a name or a foreign term. */
  boolean isMostlyArabic() {
    return arabic;
  }

  /** Whether the capital of a Latin word shows that it is a name and no ordinary word. */
  boolean capitalSays(int token) {
    return isCapital(token) && (arabic || styles[token] == CaseStyle.NORMAL && !starts[token]);
  }

  /** Whether the token is a Latin word with a capital first letter. */
  boolean isCapital(int token) {
    return isWord(token, Script.LATIN) && Character.isUpperCase(tokens.get(token).text().charAt(0));
  }

  /** Whether this token is the first word of a sentence, where a capital says nothing. */
  public boolean startsSentence(int token) {
    return starts[token];
  }

  /** Index of the first token that ends behind the offset; the number of tokens if none does. */
  public int tokenAt(int offset) {
    return tokens.indexAt(offset);
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

  private static boolean isMostlyArabic(Tokens tokens) {
    int balance = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Script script = tokens.script(i);
      balance += script == Script.ARABIC ? 1 : script == Script.LATIN ? -1 : 0;
    }
    return balance > 0;
  }

  private static boolean isOpener(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION || token.is('*');
  }
}
