package io.sada.contract;

import java.util.List;

/** A name that could be several things and was not resolved: said, never guessed. */
public record Ambiguity(String quote, List<String> candidates) {}
