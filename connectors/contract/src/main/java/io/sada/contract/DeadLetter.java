package io.sada.contract;

/**
 * An input that could not be used, with its original bytes so that it can be replayed.
 *
 * @param sourceTopic the topic, or a file's name without its folder
 * @param sourceOffset the record's offset, or the byte (after unzipping) at which the line starts
 * @param sourceTimestamp the transport's timestamp in epoch milliseconds, or null
 * @param keyBase64 the original key, or null
 * @param payloadBase64 the original bytes; null where there was no value
 */
public record DeadLetter(
    ErrorClass errorClass,
    String message,
    String sourceTopic,
    int sourcePartition,
    long sourceOffset,
    Long sourceTimestamp,
    String keyBase64,
    String payloadBase64) {}
