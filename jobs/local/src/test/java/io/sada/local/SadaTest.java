package io.sada.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SadaTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Sada.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void withoutAVerbItAsksForOne() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void anUnknownVerbIsOneLineAndExitCodeTwo() {
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("frobnicate").contains("sada --help");
  }

  static Iterable<String> verbs() {
    return Sada.commandLine().getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbExplainsItself(String verb) {
    assertThat(run(verb, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: sada " + verb);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbRefusesAnOptionThatItDoesNotHaveInOneLine(String verb) {
    assertThat(run(verb, "--no-such-option")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void helpNamesOnlyVerbsForUsers() {
    CommandLine commandLine = Sada.commandLine();
    assertThat(commandLine.getUsageMessage()).contains("cluster").doesNotContain("  broker");
  }

  @Test
  void aDamagedFileOfArticlesIsNamedInOneLine(@TempDir Path folder) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("{}\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), 12);
    Path file = Files.write(folder.resolve("cut.jsonl.gz"), cut);
    assertThat(run("extract", file.toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("sada extract: cut.jsonl.gz: damaged gzip");
    err.getBuffer().setLength(0);
    Path out = folder.resolve("out");
    assertThat(run("replay", "--events", file.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("sada replay: cut.jsonl.gz: damaged gzip");
  }
}
