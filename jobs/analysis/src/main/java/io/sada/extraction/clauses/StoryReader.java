package io.sada.extraction.clauses;

import io.sada.contract.Section;
import io.sada.extraction.money.MoneyMention;
import io.sada.extraction.money.MoneyParser;
import io.sada.extraction.names.ArticleNames;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.names.NameReader;
import io.sada.extraction.names.Passage;
import io.sada.extraction.triggers.Hit;
import io.sada.extraction.triggers.Triggers;
import java.util.ArrayList;
import java.util.List;

/** Reads an article into sentences with all that stands in them. Safe to share between threads. */
public final class StoryReader {
  private final NameReader names;
  private final Triggers triggers;
  private final MoneyParser money = MoneyParser.bundled();

  public StoryReader(Lexicon lexicon, Triggers triggers) {
    this.names = new NameReader(lexicon);
    this.triggers = triggers;
  }

  /**
   * Reads an article; a null section counts as empty.
   *
   * @param publishedAtMs epoch milliseconds, or null
   */
  public Story read(String articleId, Long publishedAtMs, String title, String text) {
    Passage head = Passage.of(Section.TITLE, title);
    Passage body = Passage.of(Section.TEXT, text);
    ArticleNames found = names.read(head, body);
    Actors actors = new Actors();
    List<Sentence> sentences = new ArrayList<>();
    actors.learn(List.of(head, body));
    Zones zones = new Zones(found.strips());
    for (Passage passage : List.of(head, body)) {
      readPassage(passage, found, actors, zones, sentences);
    }
    return new Story(articleId, publishedAtMs, found, actors.join(sentences));
  }

  private void readPassage(
      Passage passage, ArticleNames found, Actors actors, Zones zones, List<Sentence> sentences) {
    List<Sum> sums = sums(passage);
    List<Mention> mentions = actors.mentions(passage, found.mentions(), sums);
    int nextSum = 0;
    int nextMention = 0;
    int from = 0;
    for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
      int to = passage.sentenceEnd(sentence);
      if (to <= from) {
        continue;
      }
      int sumsTo = nextSum;
      while (sumsTo < sums.size() && sums.get(sumsTo).from() < to) {
        sumsTo++;
      }
      int mentionsTo = nextMention;
      while (mentionsTo < mentions.size() && mentions.get(mentionsTo).from() < to) {
        mentionsTo++;
      }
      List<Hit> hits =
          Hits.clean(
              triggers.find(passage.tokens(), from, to),
              passage,
              mentions.subList(nextMention, mentionsTo));
      Zone zone = zones.of(passage, from, to, hits);
      sentences.add(
          new Sentence(
              passage,
              sentences.size(),
              from,
              to,
              zone,
              hits,
              new ArrayList<>(sums.subList(nextSum, sumsTo)),
              new ArrayList<>(mentions.subList(nextMention, mentionsTo))));
      nextSum = sumsTo;
      nextMention = mentionsTo;
      from = to;
    }
  }

  private List<Sum> sums(Passage passage) {
    List<Sum> sums = new ArrayList<>();
    for (MoneyMention found : money.read(passage.folded(), passage.tokens()).money()) {
      int from = passage.tokenAt(found.start());
      int to = Math.max(from + 1, passage.tokenAt(found.end() - 1) + 1);
      Quote quote = new Quote(passage.section(), found.start(), found.end(), found.quote());
      sums.add(new Sum(found.money(), quote, from, to));
    }
    return sums;
  }
}
