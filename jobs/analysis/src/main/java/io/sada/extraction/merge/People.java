package io.sada.extraction.merge;

import io.sada.contract.Authority;
import io.sada.contract.Entity;
import io.sada.contract.Investor;
import io.sada.contract.InvestorRole;
import io.sada.contract.Money;
import java.util.HashMap;
import java.util.Map;

/** When two entries of a list of names are one, and what they say together. */
final class People {
  private static final double SURE = 0.8;

  /** Folding a name costs more than all comparisons with it. */
  private final Map<Record, Name> names = new HashMap<>();

  boolean same(Entity a, Entity b) {
    return a.id().equals(b.id()) || alike(name(a), name(b));
  }

  boolean same(Authority a, Authority b) {
    boolean otherPlace =
        a.jurisdiction() != null
            && b.jurisdiction() != null
            && !a.jurisdiction().equals(b.jurisdiction());
    return a.id().equals(b.id()) || !otherPlace && alike(name(a), name(b));
  }

  boolean same(Investor a, Investor b) {
    return a.id().equals(b.id()) || alike(name(a), name(b));
  }

  private static boolean alike(Name a, Name b) {
    return a.likeness(b) >= SURE;
  }

  private Name name(Entity e) {
    return names.computeIfAbsent(e, k -> Name.of(e.id(), e.name(), e.quote(), false));
  }

  private Name name(Authority a) {
    return names.computeIfAbsent(a, k -> Name.of(a.id(), a.name(), a.quote(), false));
  }

  private Name name(Investor i) {
    return names.computeIfAbsent(i, k -> Name.of(i.id(), i.name(), i.quote(), false));
  }

  static Authority joined(Authority a, Authority b) {
    return a.jurisdiction() != null
        ? a
        : new Authority(a.id(), a.name(), a.quote(), a.type(), b.jurisdiction());
  }

  /** The strongest role and the first share that an article gives. */
  static Investor joined(Investor a, Investor b) {
    InvestorRole role = a.role();
    if (role == null || b.role() != null && b.role().compareTo(role) < 0) {
      role = b.role();
    }
    Money amount = a.amount() != null ? a.amount() : b.amount();
    return new Investor(a.id(), a.name(), a.quote(), role, amount);
  }
}
