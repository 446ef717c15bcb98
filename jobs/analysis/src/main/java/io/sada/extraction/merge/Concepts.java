package io.sada.extraction.merge;

import io.sada.extraction.merge.Name.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a class mean, in either language: "crypto mining" and "تعدين العملات" hold the
 * same. Names have sounds to be compared by across scripts; classes are translated.
 *
 * <p>The words stand in {@code class-words.txt}, one meaning a line.
 */
final class Concepts {
  private static final String WORDS = "class-words.txt";
  private static final String MEMBER = "-";
  private static final Map<String, String> MEANINGS = read();

  private Concepts() {}

  /**
   * The meanings of a class's words, each named by its first word; what members do or are only
   * where there is nothing else. Empty where no word is known.
   */
  static Set<String> of(Collection<String> words) {
    Set<String> meanings = new TreeSet<>();
    Set<String> members = new TreeSet<>();
    for (String word : words) {
      String meaning = MEANINGS.get(Spelling.bare(word));
      if (meaning != null) {
        (meaning.startsWith(MEMBER) ? members : meanings).add(meaning);
      }
    }
    return meanings.isEmpty() ? members : meanings;
  }

  /** How much of the meaning of two classes is common, 0 to 0.9, as of their words. */
  static double likeness(List<String> a, List<String> b) {
    Set<String> mine = of(a);
    Set<String> theirs = of(b);
    Set<String> common = new HashSet<>(mine);
    common.retainAll(theirs);
    return CommonWords.likeness(common.size(), mine.size(), theirs.size());
  }

  private static Map<String, String> read() {
    Map<String, String> meanings = new HashMap<>();
    try (InputStream in = Concepts.class.getResourceAsStream(WORDS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split(" "), meanings);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(meanings);
  }

  private static void add(String[] words, Map<String, String> meanings) {
    boolean member = words[0].equals(MEMBER);
    String meaning = member ? MEMBER + words[1] : words[0];
    for (int i = member ? 1 : 0; i < words.length; i++) {
      meanings.put(Spelling.bare(words[i]), meaning);
    }
  }
}
