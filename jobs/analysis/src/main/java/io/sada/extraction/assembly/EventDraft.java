package io.sada.extraction.assembly;

import io.sada.contract.ActionType;
import io.sada.contract.Conflict;
import io.sada.contract.EntityType;
import io.sada.contract.EventStatus;
import io.sada.contract.Initiator;
import io.sada.contract.InvestorRole;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An event while its fields are being filled; used by one thread and then written. */
public final class EventDraft {

  /** The fields of the contract that hold one sum. */
  public enum MoneyField {
    AMOUNT,
    TARGET_AMOUNT,
    VALUATION,
    EQUITY_AMOUNT,
    DEBT_AMOUNT,
    TOTAL_RAISED,
    PENALTY;

    /** The field's name on the wire. */
    public String wire() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Who acts or is acted upon, by the words that name them. */
  public record Party(Actor actor, Quote quote, EntityType type) {
    public Party(Actor actor, Quote quote) {
      this(actor, quote, actor.type());
    }
  }

  /** Who puts money in. */
  public record Backer(Actor actor, Quote quote, InvestorRole role, Told<Money> amount) {}

  /** A sum that is not the event's own, with the part it plays. */
  public record Other(Sum sum, String role) {}

  /** The margin of what is told in passing and was not weighed. */
  private static final double TOLD_ASIDE = 0.4;

  public final Kind kind;
  public final List<Party> subjects = new ArrayList<>();
  public final List<AuthorityParty> authorities = new ArrayList<>();
  public final List<Backer> investors = new ArrayList<>();
  public final Map<MoneyField, Told<Money>> money = new EnumMap<>(MoneyField.class);
  public final List<Conflict> conflicts = new ArrayList<>();
  public final List<Other> otherAmounts = new ArrayList<>();
  public final List<Quote> triggers = new ArrayList<>();
  public Told<EventStatus> status = new Told<>(EventStatus.CONFIRMED, null);
  public Prominence prominence = Prominence.SECONDARY;
  public Told<Round> round;
  public Told<ActionType> action;
  public Initiator initiatedBy;
  public Quote matter;

  /** How far above the least the words hold, in the units of the reader that read them. */
  public double margin = TOLD_ASIDE;

  public EventDraft(Kind kind) {
    this.kind = kind;
  }

  /** Sets a sum unless the field holds one already. */
  public void set(MoneyField field, Money value, Quote quote) {
    money.putIfAbsent(field, new Told<>(value, quote));
  }
}
