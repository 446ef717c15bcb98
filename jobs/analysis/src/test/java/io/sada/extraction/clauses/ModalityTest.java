package io.sada.extraction.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.EventStatus;
import io.sada.extraction.Stories;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the raising of a sentence has come. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kelvara has raised $40 million. | CONFIRMED",
        "Kelvara is in talks to raise $40 million. | PROSPECTIVE",
        "Kelvara plans to raise $40 million. | PROSPECTIVE",
        "Kelvara denied that it would raise $40 million. | DENIED",
        "Kelvara is not in talks to raise $40 million. | DENIED",
        "جمعت الشركة 40 مليون دولار. | CONFIRMED",
        "تسعى الشركة لجمع 40 مليون دولار. | PROSPECTIVE",
        "تجري الشركة محادثات لجمع 40 مليون دولار. | PROSPECTIVE",
        "نفت الشركة جمع 40 مليون دولار. | DENIED",
      })
  void statusOfTheRaising(String text, EventStatus expected) {
    Sentence sentence = Stories.sentence(text);
    Hit hit = sentence.first(Cue.RAISE, sentence.from(), sentence.to());
    if (hit == null) {
      hit = sentence.first(Cue.RAISE_OPEN, sentence.from(), sentence.to());
    }
    assertThat(Modality.of(sentence, hit.from(), hit.to()).status()).isEqualTo(expected);
  }
}
