package io.sada.pipeline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("sada.yaml"), text);
  }

  @Test
  void keysMayBeNestedOrDotted() throws IOException {
    Settings settings = Settings.read(file("study:\n  bar: 5m\nstudy.benchmarks: [BTC, SOL]\n"));
    assertThat(settings.get(Options.STUDY_BAR)).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.get(Options.STUDY_BENCHMARKS)).containsExactly("BTC", "SOL");
  }

  @Test
  void theCommandLineWins() throws IOException {
    Settings settings =
        Settings.read(file("study.bar: 5m\n")).with(List.of("study.bar=10m", "study.bar=2m"));
    assertThat(settings.get(Options.STUDY_BAR)).isEqualTo(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "study.bars=1m | study.bars: is no option; did you mean study.bar?",
        "study.bar=1 minute | study.bar: \"1 minute\" is not a duration",
        "study.bar=7m | study.bar: a day is not a whole number of bars",
        "study.gap=90s | study.gap: is not a whole number of bars",
        "study.windows=post_5m | study.windows: \"post_5m\" lacks post_1h",
        "study.windows=post_1h,post_90s | study.windows: window post_90s is not a whole number of"
            + " bars",
        "study.windows=post_1h,soon | study.windows: \"post_1h,soon\" holds \"soon\"",
        "study.history=2000 | study.history: 2000 bars are fewer than",
        "study.min-bars=5000 | study.min-bars: is more than study.length",
        "correlation.bar=90s | correlation.bar: 90000 ms is not a whole number of study.bar",
        "fdr.alpha=2 | fdr.alpha: \"2\" is not a number between",
        "kafka.delivery=maybe | kafka.delivery: \"maybe\" is not one of exactly-once,"
            + " at-least-once",
        "study.bar | study.bar: is not of the form key=value",
      })
  void whatIsWrongIsSaidInOneLineThatNamesTheKey(String assignment, String message) {
    assertThatThrownBy(
            () ->
                io.sada.pipeline.PipelineOptions.of(Settings.defaults().with(List.of(assignment))))
        .isInstanceOf(BadOptionException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aKeyGivenTwiceOrAFileThatIsNoneIsRefused() throws IOException {
    Path twice = file("study.bar: 1m\nstudy:\n  bar: 2m\n");
    assertThatThrownBy(() -> Settings.read(twice)).hasMessage("study.bar: is given twice");
    Path again = file("study.bar: 1m\nstudy.bar: 2m\n");
    assertThatThrownBy(() -> Settings.read(again))
        .isInstanceOf(BadOptionException.class)
        .hasMessageContaining("study.bar");
    Path list = file("- a\n- b\n");
    assertThatThrownBy(() -> Settings.read(list)).isInstanceOf(BadOptionException.class);
    assertThatThrownBy(() -> Settings.read(folder.resolve("none.yaml")))
        .isInstanceOf(BadOptionException.class);
  }

  @Test
  void kafkasOwnSettingsComeFromAFile() throws IOException {
    Path client = file("# secured\nsecurity.protocol=SASL_SSL\nsasl.mechanism = PLAIN\n");
    Settings settings = Settings.defaults().with(List.of("kafka.client=" + client));
    assertThat(settings.get(Options.KAFKA_CLIENT))
        .containsOnly(entry("security.protocol", "SASL_SSL"), entry("sasl.mechanism", "PLAIN"));
    assertThat(Settings.defaults().get(Options.KAFKA_CLIENT)).isEmpty();
    Settings none = Settings.defaults().with(List.of("kafka.client=none.properties"));
    assertThatThrownBy(() -> none.get(Options.KAFKA_CLIENT))
        .isInstanceOf(BadOptionException.class)
        .hasMessageStartingWith("kafka.client: \"none.properties\" is no file");
  }

  @Test
  void windowsMayBeNamedFreely() {
    assertThat(StudyWindow.parse("early=-30m..+2h"))
        .isEqualTo(new StudyWindow("early", -1_800_000, 7_200_000));
    assertThat(StudyWindow.parse("pre_60m")).isEqualTo(new StudyWindow("pre_60m", -3_600_000, 0));
  }
}
