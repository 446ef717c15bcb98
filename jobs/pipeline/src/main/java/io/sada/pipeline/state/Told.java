package io.sada.pipeline.state;

import io.sada.connectors.Origin;
import io.sada.contract.Article;
import io.sada.contract.Event;
import java.util.List;

/**
 * An article and the events read out of it, on their way to the merger; an article that tells none
 * goes too, for it may take back what it told before.
 *
 * @param origin where it came from, for the dead letter of one that comes too late; null once it is
 *     known to be in time
 */
public record Told(Article article, List<Event> events, Origin origin) {

  /** The same without its original bytes: it is in time, and may have to wait. */
  public Told inTime() {
    return new Told(article, events, null);
  }
}
