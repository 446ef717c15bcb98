package io.sada.pipeline.state;

import io.sada.contract.Article;
import io.sada.contract.Event;
import java.util.List;

/**
 * An article and the events read out of it, on their way to the merger; an article that tells none
 * goes too, for it may take back what it told before.
 */
public record Told(Article article, List<Event> events) {}
