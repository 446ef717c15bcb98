package io.sada.extraction.funding;

/** The part that a sum plays in its clause. */
public enum Role {
  /** New money, raised or sought. */
  AMOUNT("unknown"),
  VALUATION("valuation"),
  TARGET("target"),
  EQUITY("equity"),
  DEBT("debt"),
  TOTAL("total_raised"),
  /** One investor's part of the round. */
  SHARE("investor_share"),
  EARLIER("earlier_round"),
  SPENDING("spending"),
  REVENUE("revenue"),
  DEAL("deal_price"),
  MARKET("market_value"),
  HOLDING("holding"),
  FACILITY("facility_total"),
  DEMAND("demand"),
  PENALTY("penalty"),
  EARLIER_PENALTY("earlier_penalty"),
  MAXIMUM("statutory_maximum"),
  ALLEGED("alleged"),
  AGGREGATE("aggregate"),
  CHROME("page_chrome"),
  UNKNOWN("unknown");

  private final String wire;

  Role(String wire) {
    this.wire = wire;
  }

  /** The name under {@code other_amounts}. */
  public String wire() {
    return wire;
  }
}
