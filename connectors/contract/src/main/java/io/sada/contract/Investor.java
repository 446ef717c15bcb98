package io.sada.contract;

/** Who puts money in; {@code amount} is that investor's own share, or null. */
public record Investor(String id, String name, String quote, InvestorRole role, Money amount) {}
