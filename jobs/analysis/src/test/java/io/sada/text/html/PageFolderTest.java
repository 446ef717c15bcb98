package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

  @Test
  void everyPageIsWrittenUnderItsId(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.html"), Pages.page(Pages.PARAGRAPHS));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
      out.write(Pages.resource("arabic-news.html"));
    }
    Files.writeString(folder.resolve("README.md"), "no page");
    Files.writeString(folder.resolve("deep.html"), "<div>".repeat(5_000));
    Files.writeString(folder.resolve("torn.html.gz"), "no archive");
    StringWriter out = new StringWriter();
    List<String> unreadable = new ArrayList<>();

    int written = PageFolder.write(folder, out, (id, reason) -> unreadable.add(id));

    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(written).isEqualTo(2);
    assertThat(json.fieldNames()).toIterable().containsExactly("a", "b");
    assertThat(json.at("/b/articleBody").textValue()).isEqualTo(Pages.TEXT);
    assertThat(json.at("/a/articleBody").textValue()).startsWith("أعلنت منصة «نخلة»");
    assertThat(unreadable).containsExactly("deep", "torn");
  }

  @Test
  void anEmptyFolderIsAnEmptyObject(@TempDir Path folder) throws IOException {
    StringWriter out = new StringWriter();
    assertThat(PageFolder.write(folder, out, (id, reason) -> {})).isZero();
    assertThat(out).hasToString("{}");
  }
}
