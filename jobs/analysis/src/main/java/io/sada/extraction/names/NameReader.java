package io.sada.extraction.names;

import io.sada.contract.Ambiguity;
import io.sada.contract.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final AuthorityComposer authorities;

  public NameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new NameFinder(lexicon);
    this.sectorFinder = new SectorFinder(lexicon);
    this.strips = new StripFinder(lexicon);
    this.moves = new MoveFinder(lexicon.words());
    this.authorities = new AuthorityComposer(lexicon);
  }

  /** The names of an article; null sections count as empty. */
  public ArticleNames read(String title, String text) {
    return read(Passage.of(Section.TITLE, title), Passage.of(Section.TEXT, text));
  }

  /** The names of an article whose sections were cut already. */
  public ArticleNames read(Passage title, Passage text) {
    List<Passage> passages = List.of(title, text);
    List<StripFinder.Found> found = passages.stream().map(strips::find).toList();
    List<List<NameMention>> candidates = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<NameMention> names = outside(found.get(i), finder.candidates(passages.get(i)));
      candidates.add(authorities.compose(passages.get(i), names));
    }
    boolean crypto = CryptoContext.in(passages, lexicon.words());
    TokenResolver tokens = new TokenResolver(crypto, lexicon.words());
    List<NameMention> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      all.addAll(tokens.resolve(passages.get(i), candidates.get(i)));
    }
    all = resolveByArticle(all, tokens, crypto);
    List<NameMention> mentions = all.stream().filter(NameMention::sure).toList();
    List<Move> printed = new ArrayList<>();
    List<Strip> chrome = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      chrome.addAll(found.get(i).strips());
      printed.addAll(found.get(i).moves());
      printed.addAll(moves.find(passages.get(i), mentions, found.get(i).strips()));
    }
    return new ArticleNames(
        title,
        text,
        mentions,
        named(mentions),
        crypto ? sectorFinder.find(passages) : List.of(),
        lookAlikesOut(printed, mentions),
        chrome,
        ambiguous(all),
        crypto);
  }

  private static List<NameMention> outside(StripFinder.Found found, List<NameMention> mentions) {
    if (found.strips().isEmpty()) {
      return mentions;
    }
    return mentions.stream()
        .filter(m -> found.strips().stream().noneMatch(s -> s.span().contains(m.start())))
        .toList();
  }

  /** A word that is doubtful by itself is sure where the same entry is sure elsewhere. */
  private List<NameMention> resolveByArticle(
      List<NameMention> all, TokenResolver tokens, boolean crypto) {
    Set<String> sure = new HashSet<>();
    all.stream().filter(NameMention::sure).forEach(m -> sure.add(m.entry().id()));
    List<NameMention> resolved = new ArrayList<>(all.size());
    for (NameMention mention : all) {
      NameMention now = mention;
      if (!mention.sure()) {
        List<LexiconEntry> possible = new ArrayList<>();
        possible.add(mention.entry());
        possible.addAll(mention.others());
        List<LexiconEntry> known =
            possible.stream().filter(entry -> sure.contains(entry.id())).toList();
        boolean isTokenOutside = TokenResolver.isToken(mention) && !crypto;
        if (known.size() == 1 && !isTokenOutside) {
          now = mention.as(known.get(0), true, List.of());
        }
      }
      resolved.add(now);
    }
    return resolved;
  }

  private List<ArticleNames.NamedToken> named(List<NameMention> mentions) {
    List<ArticleNames.NamedToken> named = new ArrayList<>();
    for (NameMention mention : mentions) {
      String symbol = mention.entry().symbol();
      if (symbol != null && lexicon.token(symbol) != null) {
        named.add(new ArticleNames.NamedToken(symbol, mention));
      }
    }
    return named;
  }

  /** Where the article is about xAI, a strip's XAI may be what the page took it for. */
  private List<Move> lookAlikesOut(List<Move> printed, List<NameMention> mentions) {
    Set<String> others = new HashSet<>();
    mentions.stream()
        .filter(m -> !TokenResolver.isToken(m))
        .forEach(m -> others.add(m.entry().name().toUpperCase(java.util.Locale.ROOT)));
    List<Move> moves = new ArrayList<>(printed.size());
    for (Move move : printed) {
      boolean doubtful = move.symbol() != null && others.contains(move.symbol());
      moves.add(
          doubtful
              ? new Move(
                  null,
                  move.changePct(),
                  move.section(),
                  move.start(),
                  move.end(),
                  move.quote(),
                  move.strip())
              : move);
    }
    return moves;
  }

  private static List<Ambiguity> ambiguous(List<NameMention> all) {
    Set<Ambiguity> ambiguous = new LinkedHashSet<>();
    for (NameMention mention : all) {
      if (!mention.sure() && !mention.others().isEmpty()) {
        List<String> candidates = new ArrayList<>();
        candidates.add(mention.entry().name());
        mention.others().forEach(other -> candidates.add(other.name()));
        ambiguous.add(new Ambiguity(mention.quote(), candidates));
      }
    }
    return List.copyOf(ambiguous);
  }
}
