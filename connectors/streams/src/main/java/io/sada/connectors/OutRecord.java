package io.sada.connectors;

/**
 * A record on its way out, already in its wire form.
 *
 * @param topic one of {@link io.sada.contract.Topics}
 * @param key UTF-8 of the contract's key for the topic; null for none
 * @param value one JSON object in UTF-8, without a line break
 * @param eventTimeMs epoch milliseconds, becomes the Kafka record's timestamp; {@link #NO_TIME}
 *     where there is none
 */
public record OutRecord(String topic, byte[] key, byte[] value, long eventTimeMs) {
  public static final long NO_TIME = Long.MIN_VALUE;
}
