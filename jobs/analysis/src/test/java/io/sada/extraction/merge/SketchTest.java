package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(100_000));
    }
    return words;
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + 3)));
    }
    return shingles;
  }

  /** Against the true share of common shingles, for texts far longer than the sketch. */
  @Test
  void theEstimateIsNearTheTruth() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<String> a = words(random, 1_500);
      List<String> b = new ArrayList<>(a.subList(0, 300 + random.nextInt(1_000)));
      b.addAll(words(random, 500));
      Set<String> common = shingles(a);
      common.retainAll(shingles(b));
      Set<String> all = shingles(a);
      all.addAll(shingles(b));
      double truth = (double) common.size() / all.size();
      double estimate = Sketch.of(String.join(" ", a)).resemblance(Sketch.of(String.join(" ", b)));
      assertThat(estimate).as("seed %d", seed).isCloseTo(truth, within(0.1));
    }
  }

  @Test
  void aCutCopyIsContained() {
    List<String> whole = words(new Random(1), 400);
    Sketch copy = Sketch.of(String.join(" ", whole.subList(0, 80)) + " read more on our site");
    Sketch original = Sketch.of(String.join(" ", whole));
    assertThat(original.resemblance(copy)).isLessThan(0.3);
    assertThat(original.isCopyOf(copy)).isTrue();
    assertThat(copy.isCopyOf(original)).isTrue();
  }

  @Test
  void otherTextsAreNoCopies() {
    Random random = new Random(2);
    Sketch a = Sketch.of(String.join(" ", words(random, 200)));
    Sketch b = Sketch.of(String.join(" ", words(random, 200)));
    assertThat(a.isCopyOf(b)).isFalse();
  }

  @Test
  void textsOfAFewWordsSayNothing() {
    Sketch a = Sketch.of("raises ten million dollars");
    assertThat(a.resemblance(Sketch.of("raises ten million dollars"))).isZero();
    assertThat(Sketch.NONE.isCopyOf(Sketch.NONE)).isFalse();
  }

  @Test
  void spellingThatNewspapersVaryInDoesNotMatter() {
    String text =
        "أعلنت الشركة إغلاق جولة تمويلية جديدة بقيادة صندوق الواحة وستستخدم المبلغ في توسيع أعمالها"
            + " في الرياض ودبي والقاهرة خلال العام المقبل بحسب بيانها";
    String other = text.replace('أ', 'ا').replace('ة', 'ه');
    assertThat(Sketch.of(text).resemblance(Sketch.of(other))).isEqualTo(1);
  }
}
