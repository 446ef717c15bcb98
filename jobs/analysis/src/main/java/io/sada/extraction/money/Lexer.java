package io.sada.extraction.money;

import io.sada.text.ArabicClitics;
import io.sada.text.FoldedText;
import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Token.Kind;
import io.sada.text.Tokens;
import java.util.Locale;

/**
 * Looks up every token that may mean something; what a word alone can mean is known beforehand.
 * Splits what the tokenizer rightly left whole: a currency code that stands against its number
 * ({@code USD20bn}), scale and currency without a space ({@code مليوندولار}).
 */
final class Lexer {
  /**
   * Shorter Arabic words are not looked for inside longer ones: {@code ين} (yen) is in {@code بين}.
   */
  private static final int SHORTEST_STEM = 3;

  private static final String WAW = "و";

  private final Vocabulary vocabulary;
  private final FoldedText folded;
  private final Tokens tokens;
  private final Lexemes lexemes;

  private Lexer(Vocabulary vocabulary, Lexemes lexemes) {
    this.vocabulary = vocabulary;
    this.folded = lexemes.folded();
    this.tokens = lexemes.tokens();
    this.lexemes = lexemes;
  }

  static Lexemes read(Vocabulary vocabulary, FoldedText folded, Tokens tokens) {
    Lexemes lexemes = new Lexemes(folded, tokens);
    fill(lexemes, vocabulary);
    return lexemes;
  }

  /** Reads all tokens of lexemes that hold none yet. */
  static void fill(Lexemes lexemes, Vocabulary vocabulary) {
    Lexer lexer = new Lexer(vocabulary, lexemes);
    int size = lexer.tokens.size();
    int i = 0;
    while (i < size) {
      int next = vocabulary.nextKnown(lexer.tokens, i);
      lexemes.addPlain(i, next);
      i = next < size ? lexer.read(next) : next;
    }
  }

  /** Reads the token at this index and gives the index to go on with. */
  private int read(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case NUMBER -> add(i, null, true);
      case PUNCTUATION -> add(i, null, false);
      case SYMBOL -> symbol(i);
      case WORD ->
          switch (token.script()) {
            case ARABIC -> arabic(i);
            case LATIN -> latin(i);
            case HAN -> ideographs(i);
            default -> add(i, null, false);
          };
    };
  }

  /** A sign together with the letters that touch it: {@code US$}, {@code $A}. */
  private int symbol(int i) {
    Token token = tokens.get(i);
    String sign = token.text();
    Meaning meaning = vocabulary.exact(sign);
    if (meaning == null) {
      return add(i, vocabulary.word(sign), false);
    }
    if (i + 1 < tokens.size() && token.touches(tokens.get(i + 1))) {
      Token next = tokens.get(i + 1);
      int letters = letters(next.text());
      Meaning compound = vocabulary.exact(sign + next.text().substring(0, letters));
      if (letters > 0 && compound != null && isNumberBehind(i + 1, letters)) {
        lexemes.add(lexeme(token.from(), next.from() + letters, sign, compound));
        if (letters < next.text().length()) {
          splitDigits(next.from() + letters, next.to());
        }
        return i + 2;
      }
    }
    if (i > 0) {
      Token previous = tokens.get(i - 1);
      Meaning compound =
          previous.kind() == Kind.WORD ? vocabulary.exact(previous.text() + sign) : null;
      boolean joined =
          previous.touches(token)
              || previous.text().length() > 1 && token.from() - previous.to() == 1;
      int last = lexemes.size() - 1;
      if (compound != null && joined && lexemes.at(last).from() == previous.from()) {
        lexemes.replaceLast(lexeme(previous.from(), token.to(), sign, compound));
        return i + 1;
      }
    }
    return add(i, meaning, false);
  }

  private boolean isNumberBehind(int i, int letters) {
    Token token = tokens.get(i);
    return letters < token.text().length()
        || i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Kind.NUMBER
            && token.to() + 1 >= tokens.get(i + 1).from();
  }

  private int latin(int i) {
    Token token = tokens.get(i);
    String text = token.text();
    int letters = letters(text);
    if (letters < text.length() && letters > 0 && token.to() - token.from() == text.length()) {
      Meaning code = vocabulary.exact(text.substring(0, letters));
      if (code != null && code.before()) {
        lexemes.add(lexeme(token.from(), token.from() + letters, "", code));
        splitDigits(token.from() + letters, token.to());
        return i + 1;
      }
    }
    Meaning meaning = text.length() <= 6 ? vocabulary.exact(text) : null;
    if (meaning == null && vocabulary.mayEndInWord(token.lower())) {
      int end = phrase(i);
      if (end > i) {
        return end;
      }
      meaning = vocabulary.word(token.lower());
    }
    return add(i, meaning, false);
  }

  private int arabic(int i) {
    Token token = tokens.get(i);
    if (token.dotted()) {
      Meaning sign = vocabulary.exact(ExactForm.of(token.span().of(folded.original())));
      return add(i, sign, false);
    }
    String word = token.text();
    int end = phrase(i);
    if (end > i) {
      return end;
    }
    Lexeme found = ArabicClitics.find(word, stem -> stem(token, stem));
    if (found == null) {
      found = glued(token);
    }
    if (found == null) {
      found = lexeme(token.from(), token.to(), word, null);
    }
    lexemes.add(found);
    return i + 1;
  }

  private Lexeme stem(Token token, ArabicClitics.Stem stem) {
    if (stem.skipped() > 0 && stem.text().length() < SHORTEST_STEM) {
      return null;
    }
    Meaning meaning = vocabulary.word(stem.text());
    if (meaning == null) {
      return null;
    }
    String word = token.text();
    boolean and = stem.skipped() > 0 && word.startsWith(WAW);
    boolean article = stem.definite() && word.startsWith("ال", stem.skipped() - 2);
    int from = token.from() + stem.skipped() - (article ? 2 : 0);
    int clitics = stem.skipped() - (and ? 1 : 0) - (article ? 2 : 0);
    return new Lexeme(
        from, token.to(), word, false, meaning, and, stem.definite(), clitics > 0, Script.ARABIC);
  }

  /** A scale word with the currency written against it; the scale is added, the rest returned. */
  private Lexeme glued(Token token) {
    String word = token.text();
    boolean mayHoldScale = Vocabulary.mayHoldScale(word);
    for (int cut = word.length() - 2; mayHoldScale && cut >= SHORTEST_STEM; cut--) {
      Meaning tail = vocabulary.word(word.substring(cut));
      if (tail != null && tail.kind() == Meaning.Kind.UNIT) {
        int at = cut;
        Lexeme head =
            ArabicClitics.find(
                word.substring(0, cut),
                stem -> {
                  Meaning scale = vocabulary.word(stem.text());
                  boolean fits = scale != null && scale.kind() == Meaning.Kind.SCALE;
                  return fits
                      ? lexeme(token.from() + stem.skipped(), token.from() + at, word, scale)
                      : null;
                });
        if (head != null) {
          lexemes.add(head);
          return lexeme(token.from() + cut, token.to(), word.substring(cut), tail);
        }
      }
    }
    return null;
  }

  /** Currencies in ideographs are up to three characters long. */
  private int ideographs(int i) {
    for (int length = 3; length > 0; length--) {
      if (i + length <= tokens.size()) {
        int from = tokens.get(i).from();
        int to = tokens.get(i + length - 1).to();
        Meaning meaning =
            to - from == length ? vocabulary.exact(folded.text().substring(from, to)) : null;
        if (meaning != null) {
          lexemes.add(lexeme(from, to, "", meaning));
          return i + length;
        }
      }
    }
    return add(i, vocabulary.word(tokens.get(i).text()), false);
  }

  private int phrase(int i) {
    for (Vocabulary.Phrase phrase : vocabulary.phrases(tokens.get(i).lower())) {
      int end = i + 1 + phrase.rest().size();
      if (end <= tokens.size() && matches(phrase, i + 1)) {
        int from = tokens.get(i).from();
        lexemes.add(
            lexeme(from, tokens.get(end - 1).to(), tokens.get(i).lower(), phrase.meaning()));
        return end;
      }
    }
    return i;
  }

  private boolean matches(Vocabulary.Phrase phrase, int i) {
    for (int k = 0; k < phrase.rest().size(); k++) {
      if (!phrase.rest().get(k).equals(tokens.get(i + k).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Digits and the letters behind them that the tokenizer kept in one word: {@code 20bn}. */
  private void splitDigits(int from, int to) {
    String text = folded.text();
    int end = from;
    while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    lexemes.add(
        new Lexeme(
            from, end, text.substring(from, end), true, null, false, false, false, Script.COMMON));
    if (end < to) {
      String rest = text.substring(end, to).toLowerCase(Locale.ROOT);
      lexemes.add(lexeme(end, to, rest, vocabulary.word(rest)));
    }
  }

  private int add(int i, Meaning meaning, boolean digits) {
    lexemes.add(Lexeme.of(tokens.get(i), meaning, digits));
    return i + 1;
  }

  private Lexeme lexeme(int from, int to, String lower, Meaning meaning) {
    Script script = Script.of(folded.text().charAt(from));
    boolean and = meaning == null && Lexeme.isAnd(lower);
    return new Lexeme(from, to, lower, false, meaning, and, false, false, script);
  }

  /** How many letters a word begins with, if nothing or a digit follows them; else 0. */
  static int letters(String text) {
    int i = 0;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean onlyDigitsBehind = i == text.length() || text.charAt(i) >= '0' && text.charAt(i) <= '9';
    return onlyDigitsBehind ? i : 0;
  }
}
