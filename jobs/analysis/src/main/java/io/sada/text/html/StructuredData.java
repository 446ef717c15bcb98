package io.sada.text.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's text as the page gives it to search engines (schema.org {@code articleBody}). */
final class StructuredData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_SCRIPTS = 10;
  private static final String BODY = "articleBody";

  private StructuredData() {}

  /** Returns the longest articleBody in the page's JSON-LD, empty when there is none to read. */
  static String articleBody(Document document) {
    String longest = "";
    List<String> scripts =
        document.stream()
            .filter(e -> e.nameIs("script") && e.attr("type").equals("application/ld+json"))
            .map(Element::data)
            .filter(data -> data.contains(BODY))
            .limit(MOST_SCRIPTS)
            .toList();
    for (String script : scripts) {
      String body = body(script);
      longest = body.length() > longest.length() ? body : longest;
    }
    return longest;
  }

  private static String body(String data) {
    try {
      JsonNode body = JSON.readTree(data).findValue(BODY);
      return body == null || !body.isTextual() ? "" : plain(body.textValue());
    } catch (JsonProcessingException e) {
      // Many pages print JSON-LD that is no JSON; the page itself remains.
      return "";
    }
  }

  private static String plain(String body) {
    String text = body.indexOf('<') >= 0 ? Jsoup.parse(body).wholeText() : body;
    TextBuffer buffer = new TextBuffer();
    StringBuilder plain = new StringBuilder(text.length());
    for (String line : text.split("\\R")) {
      buffer.append(line, false);
      String collapsed = buffer.takeText();
      if (!collapsed.isEmpty()) {
        plain.append(plain.isEmpty() ? "" : ArticleBody.BETWEEN_PARAGRAPHS).append(collapsed);
      }
    }
    return plain.toString();
  }
}
