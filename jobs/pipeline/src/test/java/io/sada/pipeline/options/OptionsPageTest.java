package io.sada.pipeline.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The generated pages are those of the code; {@code mvn test -Dtest=OptionsPageTest
 * -Dsada.update=true} writes them anew.
 */
class OptionsPageTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void thePageIsThatOfTheCode() throws IOException {
    same(ROOT.resolve("docs/options.md"), OptionsPage.markdown());
  }

  @Test
  void theFileIsThatOfTheCodeAndCanBeRead() throws IOException {
    same(ROOT.resolve("config/sada.yaml"), OptionsPage.yaml());
    assertThat(Settings.read(ROOT.resolve("config/sada.yaml")).given())
        .hasSize(Options.all().size() - 1);
  }

  private static void same(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("sada.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).hasContent(expected);
  }
}
