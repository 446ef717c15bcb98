package io.sada.extraction.names;

import io.sada.contract.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in an article where an entry of the lexicon is named.
 *
 * @param entry what is named; where {@code others} is not empty, the likeliest
 * @param section where
 * @param start first code unit in the section as it came
 * @param end one past the last one
 * @param quote {@code section.substring(start, end)}
 * @param firstToken index of its first token in the passage
 * @param lastToken index of its last token in the passage
 * @param form the lexicon's spelling that matched
 * @param sure false where the words could be something else and nothing beside them decides
 * @param symbol whether it is written as a ticker
 * @param evident whether the words name one of the entries wherever they stand
 * @param others further entries that the same words could name
 */
public record NameMention(
    LexiconEntry entry,
    Section section,
    int start,
    int end,
    String quote,
    int firstToken,
    int lastToken,
    String form,
    boolean sure,
    boolean symbol,
    boolean evident,
    List<LexiconEntry> others) {

  /** Whether the two share a code unit of the same section. */
  public boolean overlaps(NameMention other) {
    return section == other.section && start < other.end && other.start < end;
  }

  /** All entries that the words could name, the likeliest first. */
  List<LexiconEntry> candidates() {
    if (others.isEmpty()) {
      return List.of(entry);
    }
    List<LexiconEntry> all = new ArrayList<>(others.size() + 1);
    all.add(entry);
    all.addAll(others);
    return all;
  }

  NameMention as(LexiconEntry chosen, boolean nowSure, List<LexiconEntry> stillOthers) {
    return new NameMention(
        chosen,
        section,
        start,
        end,
        quote,
        firstToken,
        lastToken,
        form,
        nowSure,
        symbol,
        evident,
        stillOthers);
  }
}
