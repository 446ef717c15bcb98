package io.sada.contract;

/**
 * A price move that an article prints itself; {@code symbol} is null where the ticker is ambiguous,
 * {@code changePct} in percent.
 */
public record PrintedMove(String symbol, Double changePct, Evidence evidence) {}
