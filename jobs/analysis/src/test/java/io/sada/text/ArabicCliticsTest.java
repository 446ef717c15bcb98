package io.sada.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArabicCliticsTest {

  private static List<String> stems(String word) {
    return ArabicClitics.stems(word).stream().map(ArabicClitics.Stem::text).toList();
  }

  @Test
  void wordItselfComesFirst() {
    assertThat(stems("بنك")).containsExactly("بنك", "نك");
  }

  @Test
  void conjunctionPrepositionAndArticleInOrder() {
    assertThat(stems("وبالمليار")).containsExactly("وبالمليار", "بالمليار", "المليار", "مليار");
  }

  @Test
  void doubledLamHidesTheArticle() {
    assertThat(stems("للشركه")).containsExactly("للشركه", "لشركه", "شركه");
    assertThat(stems("لليره")).contains("ليره", "يره");
  }

  @Test
  void skippedCharactersAreCounted() {
    Set<String> lexicon = Set.of("مليار");
    ArabicClitics.Stem stem =
        ArabicClitics.find("فالمليار", s -> lexicon.contains(s.text()) ? s : null);
    assertThat(stem).isEqualTo(new ArabicClitics.Stem("مليار", 3, true));
  }

  @Test
  void shortRemainsAreNotCandidates() {
    assertThat(stems("ال")).containsExactly("ال");
    assertThat(stems("ول")).containsExactly("ول");
  }
}
