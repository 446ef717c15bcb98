package io.sada.connectors;

/**
 * Where a record came from: what its dead letter needs, should it be written later.
 *
 * @param topic the topic, or the file's name without its folder
 * @param offset the record's offset, or the byte (after unzipping) at which the line starts
 * @param timestampMs the transport's timestamp in epoch milliseconds; null in files
 * @param key the original key; null for none
 * @param payload the original bytes, or their beginning where they were too many to keep; null for
 *     a record without value, and once they are no longer needed
 * @param payloadLength how many bytes the original had
 */
public record Origin(
    String topic,
    int partition,
    long offset,
    Long timestampMs,
    byte[] key,
    byte[] payload,
    long payloadLength) {

  /** The same without the bytes of key and payload. */
  public Origin light() {
    return new Origin(topic, partition, offset, timestampMs, null, null, payloadLength);
  }
}
