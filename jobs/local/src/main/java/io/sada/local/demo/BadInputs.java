package io.sada.local.demo;

import io.sada.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records that no pipeline can use, so that the demo shows where they go. */
final class BadInputs {

  /**
   * One of them.
   *
   * @param value null for a record without value
   */
  record BadInput(String topic, byte[] value) {}

  private BadInputs() {}

  /**
   * All of them.
   *
   * @param nowMs event time at which they are sent, epoch milliseconds
   */
  static List<BadInput> at(long nowMs) {
    return List.of(
        news("{\"id\": \"cut-off\", \"title\": \"The wire broke in the mid"),
        news("{\"id\": \"untitled\", \"published_at\": " + nowMs + "}"),
        news("{\"id\": \"twice\", \"id\": \"thrice\", \"title\": \"t\", \"text\": \"t\"}"),
        new BadInput(Topics.NEWS, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}),
        new BadInput(Topics.NEWS, null),
        tick("-2.41", nowMs, "USDT"),
        tick("NaN", nowMs, "USDT"),
        tick("2.41", 253_370_764_800_000L, "USDT"),
        tick("2.41", nowMs, "EUR"));
  }

  private static BadInput news(String json) {
    return new BadInput(Topics.NEWS, json.getBytes(StandardCharsets.UTF_8));
  }

  private static BadInput tick(String price, long ts, String quote) {
    String json =
        "{\"symbol\":\"AKT\",\"price\":\"%s\",\"size\":\"1\",\"ts\":%d,\"quote\":\"%s\"}"
            .formatted(price, ts, quote);
    return new BadInput(Topics.TICKS, json.getBytes(StandardCharsets.UTF_8));
  }
}
