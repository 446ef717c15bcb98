package io.sada.extraction;

import io.sada.contract.Article;
import io.sada.contract.Precision;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.StoryReader;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.triggers.TriggerFiles;
import java.time.Instant;

/** Short texts read as articles of 12 September 2025. */
public final class Stories {
  public static final long PUBLISHED = Instant.parse("2025-09-12T10:00:00Z").toEpochMilli();
  private static final StoryReader READER = new StoryReader(Lexicon.load(), TriggerFiles.bundled());

  private Stories() {}

  public static Story story(String title, String text) {
    return READER.read("own", PUBLISHED, title, text);
  }

  /** The first sentence of a text without a headline. */
  public static Sentence sentence(String text) {
    return story(null, text).sentences().get(0);
  }

  public static Article article(String id, String title, String text) {
    return new Article(
        id, null, null, null, PUBLISHED, Precision.TIME, PUBLISHED, title, text, null);
  }
}
