package io.sada.text.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Pages that the tests are written on. */
final class Pages {

  /** Three paragraphs of an article, about 330 characters. */
  static final String PARAGRAPHS =
      """
      <p>The brewery said on Monday that it had bought the empty mill beside the river for its new plant.</p>
      <p>Work on the old walls begins in autumn, and the first barrels are to leave the yard a year later.</p>
      <p>The town had looked for a tenant for twelve years, and the mayor called the sale a fresh start.</p>
      """;

  /** The text of {@link #PARAGRAPHS}. */
  static final String TEXT =
      """
      The brewery said on Monday that it had bought the empty mill beside the river for its new plant.

      Work on the old walls begins in autumn, and the first barrels are to leave the yard a year later.

      The town had looked for a tenant for twelve years, and the mayor called the sale a fresh start.\
      """;

  private Pages() {}

  static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Mill sold</title></head><body>"
        + body
        + "</body></html>";
  }

  static String text(String body) {
    return ArticleBody.extract(page(body), null).text();
  }

  static byte[] resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
