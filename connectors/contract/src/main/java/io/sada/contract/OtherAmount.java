package io.sada.contract;

/** A sum that is not the event's own, with the part it plays. */
public record OtherAmount(String role, Money money, Evidence evidence) {}
