package io.sada.text.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of pages, {@code ID.html} or {@code ID.html.gz} each; other files are left alone. */
public final class PageFolder {

  private static final String HTML = ".html";
  private static final String GZIPPED = ".html.gz";

  private PageFolder() {}

  /**
   * Writes the article of each page as one JSON object, {@code {ID: {"articleBody": text}}}, in the
   * order of the ids.
   *
   * @param out where the object goes; flushed, not closed
   * @param unreadable told the id and the reason of each page that cannot be read (nested too deep,
   *     a broken archive); such a page is left out
   * @return how many pages were written
   * @throws IOException when the folder cannot be listed or {@code out} cannot be written
   */
  public static int write(Path folder, Writer out, BiConsumer<String, Exception> unreadable)
      throws IOException {
    int written = 0;
    JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    for (Map.Entry<String, Path> page : pages(folder).entrySet()) {
      String id = page.getKey();
      PageText text = read(id, page.getValue(), unreadable);
      if (text != null) {
        json.writeObjectFieldStart(id);
        json.writeStringField("articleBody", text.text());
        json.writeEndObject();
        written++;
      }
    }
    json.writeEndObject();
    json.close();
    out.flush();
    return written;
  }

  private static Map<String, Path> pages(Path folder) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          file -> {
            String name = file.getFileName().toString();
            String ending = name.endsWith(GZIPPED) ? GZIPPED : HTML;
            if (name.endsWith(ending)) {
              pages.put(name.substring(0, name.length() - ending.length()), file);
            }
          });
    }
    return pages;
  }

  private static PageText read(String id, Path file, BiConsumer<String, Exception> unreadable) {
    try {
      return ArticleBody.extract(bytes(file), null);
    } catch (HtmlTooDeepException | IOException e) {
      unreadable.accept(id, e);
      return null;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(GZIPPED)) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
