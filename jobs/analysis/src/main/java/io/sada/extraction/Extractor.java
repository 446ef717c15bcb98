package io.sada.extraction;

import io.sada.contract.Article;
import io.sada.contract.ArticleText;
import io.sada.contract.Event;
import io.sada.contract.Kind;
import io.sada.contract.Prominence;
import io.sada.extraction.assembly.EventDraft;
import io.sada.extraction.assembly.EventWriter;
import io.sada.extraction.assembly.OtherSums;
import io.sada.extraction.clauses.Story;
import io.sada.extraction.clauses.StoryReader;
import io.sada.extraction.funding.FundingReader;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.regulatory.RegulatoryReader;
import io.sada.extraction.triggers.TriggerFiles;
import io.sada.extraction.triggers.Triggers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the funding and regulatory events of one article, before articles are merged. Safe to share
 * between threads; the same article always gives the same records.
 */
public final class Extractor {
  private final StoryReader stories;
  private final FundingReader funding = new FundingReader();
  private final RegulatoryReader regulatory = new RegulatoryReader();
  private final EventWriter writer;

  public Extractor(Lexicon lexicon, Triggers triggers) {
    this.stories = new StoryReader(lexicon, triggers);
    this.writer = new EventWriter(lexicon);
  }

  /** An extractor with the lexicon and the trigger words that come with Sada. */
  public static Extractor bundled() {
    return new Extractor(Lexicon.load(), TriggerFiles.bundled());
  }

  /** The events of an article, the main ones first; mostly none. */
  public List<Event> extract(Article article) {
    ArticleText text = null;
    Story story =
        stories.read(article.id(), article.publishedAtMs(), article.title(), article.text());
    List<EventDraft> drafts = new ArrayList<>(funding.read(story));
    drafts.addAll(regulatory.read(story));
    boolean primary = drafts.stream().anyMatch(d -> d.prominence == Prominence.PRIMARY);
    if (!primary) {
      drafts.removeIf(draft -> draft.kind == Kind.REGULATORY);
    }
    OtherSums.add(story, drafts);
    Map<String, Event> events = new LinkedHashMap<>();
    for (EventDraft draft : drafts) {
      Event event = writer.write(draft, article, story, text);
      events.putIfAbsent(event.eventId(), event);
    }
    return List.copyOf(events.values());
  }
}
