package io.sada.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void stretchesThatTouchAreOne() {
    assertThat(Span.around(List.of(100L, 10L, 16L), 2, 4))
        .containsExactly(new Span(8, 20), new Span(98, 104));
  }

  @Test
  void noInstantNoStretch() {
    assertThat(Span.around(List.of(), 2, 4)).isEmpty();
  }
}
