package io.sada.study.simulation;

/**
 * One trade of a simulated market.
 *
 * @param symbol its symbol
 * @param ts time in milliseconds since the epoch
 * @param price price in plain decimal digits
 * @param size size in plain decimal digits
 * @param id number of the trade, ascending for each symbol from 1
 */
public record SimulatedTick(String symbol, long ts, String price, String size, long id) {}
