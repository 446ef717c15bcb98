package io.sada.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The JSON Schemas (draft 2020-12) of the contract's topics, for whoever reads or writes them: also
 * in this jar under {@code io/sada/contract/schemas}. They bind what a field is where it is there;
 * further fields are allowed, as the contract allows additions.
 */
public final class Schemas {
  private static final Map<String, String> FILES =
      Map.of(
          Topics.NEWS, "news",
          Topics.TICKS, "ticks",
          Topics.EVENTS, "events",
          Topics.IMPACTS, "impacts",
          Topics.SECTORS, "sectors",
          Topics.CORRELATIONS, "correlations",
          Topics.DEAD_LETTERS, "dead-letters");

  private Schemas() {}

  /**
   * The schema of a topic's values.
   *
   * @throws IllegalArgumentException if the contract has no such topic
   */
  public static String of(String topic) {
    String name = FILES.get(topic);
    if (name == null) {
      throw new IllegalArgumentException("no such topic: " + topic);
    }
    try (InputStream in = Schemas.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
