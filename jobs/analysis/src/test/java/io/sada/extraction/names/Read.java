package io.sada.extraction.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads sentences with the bundled lexicon. */
final class Read {
  private static final NameReader READER = new NameReader(Lexicon.load());

  private Read() {}

  static ArticleNames text(String text) {
    return READER.read("", text);
  }

  static ArticleNames article(String title, String text) {
    return READER.read(title, text);
  }

  /** The ids of all sure mentions but places, in order. */
  static List<String> ids(String text) {
    return text(text).mentions().stream()
        .filter(m -> m.entry().kind() != EntryKind.PLACE)
        .map(m -> m.entry().id())
        .toList();
  }

  /** The quote of each entry's first mention. */
  static Map<String, String> quotes(String text) {
    return text(text).mentions().stream()
        .collect(Collectors.toMap(m -> m.entry().id(), NameMention::quote, (a, b) -> a));
  }

  static java.util.Set<String> symbols(String text) {
    return text(text).symbols();
  }
}
