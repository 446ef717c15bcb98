package io.sada.extraction.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Conflict;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import io.sada.extraction.Stories;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headline and text that differ on the sum. */
class ConflictsTest {

  private static Event only(String title, String text) {
    List<Event> events = Extractor.bundled().extract(Stories.article("own", title, text));
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void aZeroTooManyIsNamedAndArithmeticSupportsTheText() {
    Event event =
        only(
            "Kelvara raises $3 billion",
            "Kelvara has raised $30 billion in a Series D round. The round consists of $18 billion"
                + " in equity and $12 billion in debt.");
    Conflict conflict = event.conflicts().get(0);
    assertThat(conflict.field()).isEqualTo("amount");
    assertThat(conflict.hypothesis()).isEqualTo("scale_10x");
    assertThat(conflict.values())
        .extracting(told -> told.money().value())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyInAnyOrder(new BigDecimal("3e9"), new BigDecimal("3e10"));
    assertThat(conflict.resolvedTo()).as("which of the two is wrong is not known").isNull();
    assertThat(conflict.support()).containsExactly("18 + 12 = 30");
    assertThat(event.amount().value()).isEqualByComparingTo("3e10");
  }

  @Test
  void aRoundedHeadlineIsNoError() {
    Event event =
        only("Kelvara raises $31m", "Kelvara has raised $30.6 million in a Series A round.");
    assertThat(event.amount().value()).isEqualByComparingTo("30600000");
    assertThat(event.conflicts()).extracting(Conflict::hypothesis).containsOnly("rounding");
  }

  @Test
  void equalSumsAreNoConflict() {
    Event event = only("Kelvara raises $30m", "Kelvara raised $30 million in a Series A round.");
    assertThat(event.conflicts()).isEmpty();
  }
}
