package io.sada.extraction.triggers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.text.Tokenizer;
import io.sada.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the notation of the trigger files matches and what it does not. */
class NotationTest {

  /** The words that a phrase finds in a text, each hit in brackets. */
  private static String found(String phrase, String text) {
    Triggers.Builder builder = new Triggers.Builder();
    builder.add(phrase, Meaning.of(Cue.RAISE));
    Tokens tokens = Tokenizer.tokenize(text);
    StringBuilder hits = new StringBuilder();
    for (Hit hit : builder.build().find(tokens, 0, tokens.size())) {
      hits.append('[');
      hits.append(text, tokens.get(hit.from()).start(), tokens.get(hit.to() - 1).end());
      hits.append(']');
    }
    return hits.toString();
  }

  @Test
  void alternativesStandAtOnePlace() {
    assertThat(found("raises|raised money", "Acme raised money")).isEqualTo("[raised money]");
    assertThat(found("raises|raised money", "Acme raised hopes")).isEmpty();
  }

  @Test
  void anAlternativeCanBeSeveralWords() {
    assertThat(found("drops|throws_out case", "Judge throws out case"))
        .isEqualTo("[throws out case]");
  }

  @Test
  void wordsInBracketsMayBeMissing() {
    assertThat(found("closes (its|a) round", "Acme closes its round"))
        .isEqualTo("[closes its round]");
    assertThat(found("closes (its|a) round", "Acme closes round")).isEqualTo("[closes round]");
  }

  @Test
  void aGapReachesOverAFewWordsOnly() {
    assertThat(found("opens .. probe", "EU opens a new probe")).isEqualTo("[opens a new probe]");
    assertThat(found("opens .. probe", "opens a b c d e f g h probe")).isEmpty();
  }

  @Test
  void aBeginningMatchesWhateverFollows() {
    assertThat(found("investig*", "They investigated")).isEqualTo("[investigated]");
    assertThatThrownBy(() -> found("in*", "in")).isInstanceOf(TriggerException.class);
  }

  @Test
  void anArabicVerbMatchesItsPersonsAndTenses() {
    for (String form : List.of("أطلق", "أطلقت", "يطلق", "تطلق", "وأطلقت", "ستطلق", "أطلقوا")) {
      assertThat(found("أطلق~", form + " الشركة")).as(form).isEqualTo("[" + form + "]");
    }
    assertThat(found("أطلق~", "طريق الشركة")).isEmpty();
  }

  @Test
  void arabicParticlesAndVowelsDoNotMatter() {
    assertThat(found("تحقيق", "وَالتحقيقُ مستمر")).isEqualTo("[وَالتحقيقُ]");
    assertThat(found("تحقيق", "فتحت تحقيقا")).isEqualTo("[تحقيقا]");
  }

  @Test
  void ofOverlappingHitsOfOneMeaningTheLongestIsKept() {
    Triggers.Builder builder = new Triggers.Builder();
    builder.add("round", Meaning.of(Cue.FINANCING));
    builder.add("funding round", Meaning.of(Cue.FINANCING));
    builder.add("round", Meaning.of(Cue.SERIES));
    Tokens tokens = Tokenizer.tokenize("a funding round");
    assertThat(builder.build().find(tokens, 0, tokens.size()))
        .extracting(Hit::cue, Hit::from, Hit::to)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Cue.FINANCING, 1, 3),
            org.assertj.core.groups.Tuple.tuple(Cue.SERIES, 2, 3));
  }

  @Test
  void aPhraseNeedsAWord() {
    assertThatThrownBy(() -> found("(the)", "the")).isInstanceOf(TriggerException.class);
    assertThatThrownBy(() -> found("..", "the")).isInstanceOf(TriggerException.class);
  }
}
