package io.sada.extraction.money;

import io.sada.text.FoldedText;
import io.sada.text.Normalizer;
import io.sada.text.Tokenizer;
import io.sada.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Finds the sums of money in a text, Arabic or English.
 *
 * <p>A sum is a number with a currency beside it: before it as a sign or code, behind it as a sign,
 * code or word. A number alone is none; large ones are given apart, for their currency may have
 * been said before. Time is linear in the length of the text; no input makes it fail. Immutable,
 * safe for use by several threads.
 */
public final class MoneyParser {
  private static final String BUNDLED = "/sada/lexicon/currencies.yaml";

  private final Vocabulary vocabulary;
  private final QualifierWords qualifiers = new QualifierWords();

  private MoneyParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  QualifierWords qualifiers() {
    return qualifiers;
  }

  private static final class Bundled {
    static final MoneyParser PARSER = load();

    private static MoneyParser load() {
      try (InputStream in = MoneyParser.class.getResourceAsStream(BUNDLED)) {
        return MoneyParser.of(in);
      } catch (IOException e) {
        throw new UncheckedIOException(BUNDLED, e);
      }
    }
  }

  /** The parser with the currencies that come with it. */
  public static MoneyParser bundled() {
    return Bundled.PARSER;
  }

  /**
   * A parser with other currencies.
   *
   * @param lexicon in the form of {@code config/lexicon/currencies.yaml}
   * @throws IOException if it cannot be read or has an unknown key
   * @throws IllegalArgumentException if it gives one form two meanings
   */
  public static MoneyParser of(InputStream lexicon) throws IOException {
    return new MoneyParser(VocabularyBuilder.build(CurrencyLexicon.read(lexicon)));
  }

  /**
   * What was found in a text.
   *
   * @param money the sums, in the order of their starts, none inside another
   * @param numbers the large numbers that name no currency, likewise
   */
  public record Found(List<MoneyMention> money, List<NumberMention> numbers) {}

  /** The sums of money in a text. */
  public List<MoneyMention> parse(String text) {
    return read(text).money();
  }

  /** The numbers with a scale word but no currency: {@code 200 مليار}, {@code 2.5 million}. */
  public List<NumberMention> parseNumbers(String text) {
    return read(text).numbers();
  }

  /** Both at once. */
  public Found read(String text) {
    FoldedText folded = Normalizer.fold(text);
    return read(folded, Tokenizer.tokenize(folded));
  }

  /**
   * Both at once, for a text that is folded and cut already.
   *
   * @param tokens all tokens of the text, as {@link Tokenizer#tokenize(FoldedText)} gives them
   */
  public Found read(FoldedText folded, Tokens tokens) {
    return new MoneyReader(Lexer.read(vocabulary, folded, tokens), qualifiers).read();
  }
}
