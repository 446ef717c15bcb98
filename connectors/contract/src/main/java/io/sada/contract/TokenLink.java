package io.sada.contract;

import java.util.List;

/**
 * A token that an event concerns; {@code sectors} are those of the event's sectors that the token
 * belongs to.
 */
public record TokenLink(String symbol, Relation relation, List<SectorId> sectors) {}
