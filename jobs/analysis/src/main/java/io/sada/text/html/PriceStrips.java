package io.sada.text.html;

/**
 * Tells strips of quotes, such as "XAI-3.11% AKT-8.1% RNDR+2.4%", which pages print in any place.
 */
final class PriceStrips {

  /** So many moves make a strip, in one block or in blocks that follow each other. */
  private static final int FEWEST = 3;

  private static final int LONGEST_QUOTE = 40;

  /** The part of a strip's words that are numbers; in a sentence about moves it is less. */
  private static final double NUMBERS = 0.4;

  private PriceStrips() {}

  static void mark(Page page, boolean[] marked) {
    int run = 0;
    for (int i = 0; i <= page.size(); i++) {
      if (i < page.size() && isQuote(page.block(i))) {
        run++;
        continue;
      }
      for (int back = run >= FEWEST ? run : 0; back > 0; back--) {
        marked[i - back] = true;
      }
      run = 0;
    }
    for (int i = 0; i < page.size(); i++) {
      marked[i] |= mayBeStrip(page.block(i)) && moves(page.block(i).text()) >= FEWEST;
    }
  }

  /** List items and rows are data of the article, when they stand in it. */
  private static boolean mayBeStrip(Block block) {
    return !block.isHeading()
        && !block.tag().equals("li")
        && !block.tag().equals("tr")
        && !Prose.endsSentence(block.text());
  }

  private static boolean isQuote(Block block) {
    return block.text().length() <= LONGEST_QUOTE && mayBeStrip(block) && moves(block.text()) == 1;
  }

  /** Counts the words with a percentage, 0 when too few of the words have a digit. */
  private static int moves(String text) {
    int words = 0;
    int numbers = 0;
    int moves = 0;
    for (String word : text.split("\\s+")) {
      boolean number = word.chars().anyMatch(Character::isDigit);
      words++;
      numbers += number ? 1 : 0;
      moves += number && (word.indexOf('%') >= 0 || word.indexOf('٪') >= 0) ? 1 : 0;
    }
    return numbers < NUMBERS * words ? 0 : moves;
  }
}
