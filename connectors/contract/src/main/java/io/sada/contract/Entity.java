package io.sada.contract;

/**
 * Who raises money, or who is acted upon: {@code name} is canonical, {@code quote} as printed,
 * {@code id} the lexicon's key or else the folded name.
 */
public record Entity(String id, String name, String quote, EntityType type) {}
