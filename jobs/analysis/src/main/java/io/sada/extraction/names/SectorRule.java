package io.sada.extraction.names;

import io.sada.contract.SectorId;
import java.util.List;
import java.util.Set;

/**
 * Words that name a sector where they stand close together, in any order.
 *
 * @param sector what they name
 * @param groups one word of each group must occur
 */
record SectorRule(SectorId sector, List<Set<String>> groups) {}
