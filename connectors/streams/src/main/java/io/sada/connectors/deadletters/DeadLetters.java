package io.sada.connectors.deadletters;

import io.sada.connectors.Origin;
import io.sada.connectors.OutRecord;
import io.sada.contract.DeadLetter;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Dead letters from their reason and origin, and their wire form. */
public final class DeadLetters {
  /**
   * Bytes of a payload that are kept, 20 MiB: with base64 and the envelope they fit the 32 MB that
   * producers and the dead-letter topic allow. Of a longer payload the beginning is kept, and the
   * message says so.
   */
  public static final int MAX_PAYLOAD = 20 * 1024 * 1024;

  /** Bytes of a key that are kept. */
  public static final int MAX_KEY = 64 * 1024;

  private DeadLetters() {}

  public static DeadLetter of(Reject reject, Origin origin) {
    String message = reject.message();
    byte[] payload = cut(origin.payload(), MAX_PAYLOAD);
    if (payload != null && payload.length < origin.payloadLength()) {
      message += " (payload: first " + payload.length + " of " + origin.payloadLength() + " bytes)";
    }
    return new DeadLetter(
        reject.errorClass(),
        message,
        origin.topic(),
        origin.partition(),
        origin.offset(),
        origin.timestampMs(),
        base64(cut(origin.key(), MAX_KEY)),
        base64(payload));
  }

  /** Key: the source topic. Event time: the transport's timestamp. */
  public static OutRecord toRecord(DeadLetter letter) {
    return new OutRecord(
        Topics.DEAD_LETTERS,
        letter.sourceTopic().getBytes(StandardCharsets.UTF_8),
        Json.bytes(letter),
        letter.sourceTimestamp() == null ? OutRecord.NO_TIME : letter.sourceTimestamp());
  }

  private static byte[] cut(byte[] bytes, int max) {
    return bytes == null || bytes.length <= max ? bytes : Arrays.copyOf(bytes, max);
  }

  private static String base64(byte[] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }
}
