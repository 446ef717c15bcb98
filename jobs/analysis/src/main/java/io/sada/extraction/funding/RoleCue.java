package io.sada.extraction.funding;

import io.sada.extraction.triggers.Cue;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a trigger word reaches to a sum, and what it then says about it.
 *
 * <p>Costs are in words: the cheapest cue decides. {@code base} is the handicap of a cue that says
 * less than its rivals at the same distance; {@code reach} the longest gap over which it speaks at
 * all, before the sum and behind it (-1: never).
 */
record RoleCue(Role role, double baseBefore, int reachBefore, double baseBehind, int reachBehind) {
  private static final Map<Cue, RoleCue> TABLE = new EnumMap<>(Cue.class);

  static {
    put(Cue.VALUATION, Role.VALUATION, 0, 9, 0, 2);
    put(Cue.TARGET, Role.TARGET, 0, 4, 0, 1);
    put(Cue.EQUITY, Role.EQUITY, 1, 4, 0.2, 4);
    put(Cue.DEBT, Role.DEBT, 1, 4, 0.2, 4);
    put(Cue.TOTAL, Role.TOTAL, 0, 6, -4, 6);
    put(Cue.SHARE_OF_ROUND, Role.SHARE, 0.6, 5, 0, 2);
    put(Cue.SPENDING, Role.SPENDING, 0, 6, 0.2, 3);
    put(Cue.REVENUE, Role.REVENUE, 0, 6, 0.2, 3);
    put(Cue.DEAL_PRICE, Role.DEAL, 0.5, 6, 0.4, 3);
    put(Cue.MARKET_VALUE, Role.MARKET, 0, 5, 0.2, 3);
    put(Cue.HOLDING, Role.HOLDING, 0.2, 5, 0.2, 1);
    put(Cue.DEMAND, Role.DEMAND, 0.2, 5, -1, 4);
    put(Cue.FACILITY, Role.FACILITY, 0.2, 5, 0.5, 3);
    put(Cue.PENALTY, Role.PENALTY, 0.5, 8, 0, 3);
    put(Cue.MAXIMUM, Role.MAXIMUM, 0, 4, 0, 4);
    put(Cue.ALLEGED, Role.ALLEGED, 0.5, 6, 0.5, 6);
    put(Cue.RAISE, Role.AMOUNT, 0.3, 7, 1, 4);
    put(Cue.RAISE_OPEN, Role.AMOUNT, 0.3, 7, 1, 4);
    put(Cue.FINANCING, Role.AMOUNT, 0.8, 7, 0.1, 4);
    put(Cue.ROUND, Role.AMOUNT, 1, 6, 0.1, 4);
    put(Cue.SERIES, Role.AMOUNT, 0.8, 6, 0.1, 4);
    put(Cue.INVESTORS_BEFORE, Role.SHARE, 0.6, 4, 3, -1);
    put(Cue.FUND_VEHICLE, Role.AMOUNT, 2, 3, 3, -1);
    put(Cue.SEEK, Role.AMOUNT, 0.5, 4, 3, 0);
    put(Cue.OBTAIN, Role.AMOUNT, 1.5, 4, 3, 2);
    put(Cue.OBTAIN_OPEN, Role.AMOUNT, 1.5, 4, 3, 2);
    put(Cue.INVEST, Role.AMOUNT, 1, 4, 2, 3);
    put(Cue.INVEST_OPEN, Role.AMOUNT, 1, 4, 2, 3);
    put(Cue.ISSUE, Role.AMOUNT, 1.5, 3, 3, -1);
    put(Cue.LEAD, Role.AMOUNT, 2, 3, 3, 0);
    put(Cue.AGGREGATE, Role.AGGREGATE, 0.5, 8, 1, 6);
  }

  static RoleCue of(Cue cue) {
    return TABLE.get(cue);
  }

  private static void put(
      Cue cue, Role role, double before, int reachBefore, double behind, int reachBehind) {
    TABLE.put(cue, new RoleCue(role, before, reachBefore, behind, reachBehind));
  }
}
