package io.sada.extraction.triggers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sada.contract.ActionType;
import io.sada.text.Tokenizer;
import io.sada.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trigger files: those that come with Sada, and what is wrong with others. */
class TriggerFilesTest {
  @TempDir Path folder;

  @Test
  void thoseThatComeWithSadaHoldBothLanguages() {
    Triggers triggers = TriggerFiles.bundled();
    Tokens tokens = Tokenizer.tokenize("SEC sues Acme. جمعت الشركة مليون دولار");
    assertThat(triggers.find(tokens, 0, tokens.size()))
        .anyMatch(hit -> hit.is(Cue.ACT) && hit.action() == ActionType.LAWSUIT)
        .anyMatch(hit -> hit.is(Cue.RAISE));
  }

  @Test
  void anUnknownGroupIsNamed() throws IOException {
    write("cues:\n  no_such_group:\n    en: [word]\n");
    assertThatThrownBy(() -> TriggerFiles.load(folder))
        .isInstanceOf(TriggerException.class)
        .hasMessageContainingAll("triggers-test.yaml", "NO_SUCH_GROUP");
  }

  @Test
  void aPhraseWithoutAWordIsNamed() throws IOException {
    write("cues:\n  raise:\n    en: ['(the)']\n");
    assertThatThrownBy(() -> TriggerFiles.load(folder))
        .isInstanceOf(TriggerException.class)
        .hasMessageContaining("(the)");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("triggers-test.yaml"), text);
  }
}
