package io.sada.extraction.merge;

import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * A fixed-size image of a text in which copies are recognised: the smallest hashes of its shingles
 * (three words in a row, folded), and how many shingles there are.
 *
 * <p>Two such images estimate how much of the texts is shared (bottom-k sketch: Broder 1997, "On
 * the resemblance and containment of documents"): exact for texts of at most {@value #SIZE}
 * shingles, else with a standard error of about 0.03. Syndicated news is cut, re-headed and
 * translated in part, so that a third of the shingles in common already is a copy.
 */
public final class Sketch {
  static final int SIZE = 256;
  static final Sketch NONE = new Sketch(new int[0], 0);

  private static final int SHINGLE = 3;
  private static final int MOST_TOKENS = 20_000;
  private static final int FEWEST = 12;
  private static final double COPY_RESEMBLANCE = 0.3;
  private static final double COPY_CONTAINMENT = 0.6;

  private final int[] smallest;
  private final int shingles;

  /**
   * @param smallest the upper halves of the smallest hashes, ascending: of 512 of four billion,
   *     equal ones are chance once in ten thousand texts
   * @param shingles how many different shingles the text has
   */
  Sketch(int[] smallest, int shingles) {
    this.smallest = smallest;
    this.shingles = shingles;
  }

  /** The image of a text; of its first 20,000 words where it is longer. */
  static Sketch of(String text) {
    TreeSet<Long> hashes = new TreeSet<>();
    long[] window = new long[SHINGLE];
    int seen = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER) {
        continue;
      }
      if (seen == MOST_TOKENS) {
        break;
      }
      window[seen % SHINGLE] = Hash.of(token.lower());
      seen++;
      if (seen >= SHINGLE) {
        long hash = 0;
        for (int i = 0; i < SHINGLE; i++) {
          hash = Hash.mix(hash * 31 + window[(seen + i) % SHINGLE]);
        }
        hashes.add(hash);
      }
    }
    int[] smallest = hashes.stream().limit(SIZE).mapToInt(Sketch::upperHalf).toArray();
    return new Sketch(smallest, hashes.size());
  }

  static int upperHalf(long hash) {
    return (int) (hash >> Integer.SIZE);
  }

  int[] smallest() {
    return smallest;
  }

  int shingles() {
    return shingles;
  }

  /**
   * The share of shingles that two texts have in common among all that either has (Jaccard), 0 to
   * 1; 0 where one is too short to say.
   */
  double resemblance(Sketch other) {
    if (Math.min(shingles, other.shingles) < FEWEST) {
      return 0;
    }
    int common = 0;
    int union = 0;
    int i = 0;
    int j = 0;
    int size = Math.min(SIZE, smallest.length + other.smallest.length);
    while (union < size && (i < smallest.length || j < other.smallest.length)) {
      if (j == other.smallest.length || i < smallest.length && smallest[i] < other.smallest[j]) {
        i++;
      } else if (i == smallest.length || other.smallest[j] < smallest[i]) {
        j++;
      } else {
        common++;
        i++;
        j++;
      }
      union++;
    }
    return union == 0 ? 0 : (double) common / union;
  }

  /** Whether one text is a copy of the other or holds most of it. */
  boolean isCopyOf(Sketch other) {
    double resemblance = resemblance(other);
    if (resemblance >= COPY_RESEMBLANCE) {
      return true;
    }
    double common = resemblance * (shingles + other.shingles) / (1 + resemblance);
    return common > 0 && common / Math.min(shingles, other.shingles) >= COPY_CONTAINMENT;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Sketch other
        && shingles == other.shingles
        && Arrays.equals(smallest, other.smallest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(smallest);
  }
}
