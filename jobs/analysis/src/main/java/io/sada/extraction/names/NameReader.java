package io.sada.extraction.names;

import io.sada.contract.Ambiguity;
import io.sada.contract.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads an article's names, its title and text together: what one passage makes sure of speaks for
 * doubtful words in the other. Safe to share between threads.
 */
public final class NameReader {
  private final Lexicon lexicon;
  private final NameFinder finder;
  private final SectorFinder sectorFinder;
  private final StripFinder strips;
  private final MoveFinder moves;
  private final ListingNotes listings;
  private final TickerFinder tickers;
  private final AuthorityComposer authorities;
  private final SharedBodies shared;

  public NameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new NameFinder(lexicon);
    this.sectorFinder = new SectorFinder(lexicon);
    this.strips = new StripFinder(lexicon);
    this.moves = new MoveFinder(lexicon.words());
    this.listings = new ListingNotes(lexicon.words());
    this.tickers = new TickerFinder(lexicon);
    this.authorities = new AuthorityComposer(lexicon);
    this.shared = new SharedBodies(lexicon.authorities());
  }

  /** The names of an article; null sections count as empty. */
  public ArticleNames read(String title, String text) {
    return read(Passage.of(Section.TITLE, title), Passage.of(Section.TEXT, text));
  }

  /** The names of an article whose sections were cut already. */
  public ArticleNames read(Passage title, Passage text) {
    List<Passage> passages = List.of(title, text);
    List<StripFinder.Found> found = List.of(strips.find(title), strips.find(text));
    List<List<NameMention>> candidates = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      candidates.add(outside(passages.get(i), found.get(i), finder.candidates(passages.get(i))));
    }
    boolean crypto = CryptoContext.in(passages, candidates, lexicon.words());
    TokenResolver tokens = new TokenResolver(crypto, lexicon.words());
    List<NameMention> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<NameMention> resolved = tokens.resolve(passage, candidates.get(i));
      all.addAll(crypto ? tickers.addUnknown(passage, resolved, found.get(i).tokens()) : resolved);
    }
    ArticleResolver resolver = new ArticleResolver(all, crypto);
    List<NameMention> decided = new ArrayList<>(all.size());
    for (NameMention mention : all) {
      decided.add(resolver.resolve(mention));
    }
    List<NameMention> mentions = new ArrayList<>();
    List<Move> printed = new ArrayList<>();
    List<Strip> chrome = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<NameMention> own = sure(passages.get(i), decided);
      mentions.addAll(own);
      chrome.addAll(found.get(i).strips());
      printed.addAll(found.get(i).moves());
      printed.addAll(moves.find(passages.get(i), own, found.get(i).tokens()));
    }
    mentions = shared.settle(mentions);
    return new ArticleNames(
        title,
        text,
        List.copyOf(mentions),
        named(mentions),
        crypto ? sectorFinder.find(passages) : List.of(),
        lookAlikesOut(printed, mentions),
        chrome,
        ambiguous(decided),
        crypto);
  }

  /** The sure mentions of a passage, generic bodies with their country. */
  private List<NameMention> sure(Passage passage, List<NameMention> decided) {
    List<NameMention> own = new ArrayList<>(decided.size());
    for (NameMention mention : decided) {
      if (mention.section() == passage.section()) {
        own.add(mention);
      }
    }
    List<NameMention> composed = authorities.compose(passage, Neighbours.speakFor(passage, own));
    composed.removeIf(mention -> !mention.sure());
    return composed;
  }

  /** Those that stand in no strip and in no note on a listing. */
  private List<NameMention> outside(
      Passage passage, StripFinder.Found found, List<NameMention> mentions) {
    List<NameMention> kept = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      if (!found.tokens().get(mention.firstToken()) && !listings.holds(passage, mention)) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static List<ArticleNames.NamedToken> named(List<NameMention> mentions) {
    List<ArticleNames.NamedToken> named = new ArrayList<>();
    for (NameMention mention : mentions) {
      String symbol = mention.entry().symbol();
      if (symbol != null) {
        named.add(new ArticleNames.NamedToken(symbol, mention));
      }
    }
    return named;
  }

  /** Where the article is about xAI, a strip's XAI may be what the page took it for. */
  private static List<Move> lookAlikesOut(List<Move> printed, List<NameMention> mentions) {
    if (printed.isEmpty()) {
      return printed;
    }
    Set<String> others = new HashSet<>();
    mentions.stream()
        .filter(m -> !TokenResolver.isToken(m))
        .forEach(m -> others.add(m.entry().name().toUpperCase(Locale.ROOT)));
    return printed.stream()
        .map(move -> others.contains(move.symbol()) ? move.ofUnknown() : move)
        .toList();
  }

  private static List<Ambiguity> ambiguous(List<NameMention> all) {
    Set<Ambiguity> ambiguous = new LinkedHashSet<>();
    for (NameMention mention : all) {
      if (!mention.sure() && mention.evident() && !mention.others().isEmpty()) {
        List<String> candidates = mention.candidates().stream().map(LexiconEntry::name).toList();
        ambiguous.add(new Ambiguity(mention.quote(), candidates));
      }
    }
    return List.copyOf(ambiguous);
  }
}
