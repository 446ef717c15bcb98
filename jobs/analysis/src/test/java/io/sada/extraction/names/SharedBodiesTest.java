package io.sada.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedBodiesTest {
  private final NameReader reader = new NameReader(Lexicon.load());

  @Test
  void aCommissionIsThatOfTheStateWhichTheOpeningNames() {
    assertThat(bodies("Thailand fines crypto exchange", "The SEC said on Friday it fined Zentrix."))
        .containsExactly("th_sec");
  }

  @Test
  void anArticleThatNamesTheHomeStateToo() {
    assertThat(bodies("Thailand exchange is sued in the United States", "The SEC sued Zentrix."))
        .containsExactly("us_sec");
    assertThat(bodies("Exchange from Thailand is sued", "The US SEC sued Zentrix."))
        .containsExactly("us_sec");
  }

  @Test
  void noOtherState() {
    assertThat(bodies("Crypto exchange is sued", "The SEC sued Zentrix."))
        .containsExactly("us_sec");
  }

  private List<String> bodies(String title, String text) {
    return reader.read(title, text).mentions().stream()
        .map(NameMention::entry)
        .filter(entry -> entry.kind() == EntryKind.AUTHORITY)
        .map(LexiconEntry::id)
        .toList();
  }
}
