package io.sada.extraction.names;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that Sada knows by name. Immutable and safe to share. */
public final class Lexicon {
  private static volatile Lexicon bundled;

  private final Map<String, LexiconEntry> entries;
  private final NameTrie trie;
  private final NameTrie sectorPhrases;
  private final SectorMap sectors;
  private final List<SectorRule> sectorRules;
  private final Words words;
  private final AuthorityIndex authorities;

  Lexicon(
      Map<String, LexiconEntry> entries,
      NameTrie trie,
      NameTrie sectorPhrases,
      SectorMap sectors,
      List<SectorRule> sectorRules,
      Words words) {
    this.entries = Map.copyOf(entries);
    this.trie = trie;
    this.sectorPhrases = sectorPhrases;
    this.sectors = sectors;
    this.sectorRules = List.copyOf(sectorRules);
    this.words = words;
    this.authorities = new AuthorityIndex(this.entries.values());
  }

  /**
   * The lexicon that comes with Sada; read once.
   *
   * @throws LexiconException if it is not valid
   */
  public static Lexicon load() {
    Lexicon lexicon = bundled;
    if (lexicon == null) {
      synchronized (Lexicon.class) {
        lexicon = bundled;
        if (lexicon == null) {
          lexicon = new LexiconReader(LexiconSource.bundled()).read();
          bundled = lexicon;
        }
      }
    }
    return lexicon;
  }

  /**
   * A lexicon from a folder of the user's. A file that the folder lacks is taken from the lexicon
   * that comes with Sada.
   *
   * @throws LexiconException with one line for each thing that is wrong, or if the folder cannot be
   *     read
   */
  public static Lexicon load(Path folder) {
    return new LexiconReader(LexiconSource.folder(folder)).read();
  }

  /** The entry with this id, or null. */
  public LexiconEntry entry(String id) {
    return entries.get(id);
  }

  /** The token with this ticker, or null. */
  public LexiconEntry token(String symbol) {
    return entries.get(tokenId(symbol));
  }

  /** All entries, in no order. */
  public Collection<LexiconEntry> entries() {
    return entries.values();
  }

  /** Which tokens and companies belong to which sector. */
  public SectorMap sectors() {
    return sectors;
  }

  NameTrie trie() {
    return trie;
  }

  AuthorityIndex authorities() {
    return authorities;
  }

  NameTrie sectorPhrases() {
    return sectorPhrases;
  }

  Words words() {
    return words;
  }

  List<SectorRule> sectorRules() {
    return sectorRules;
  }

  static String tokenId(String symbol) {
    return "token:" + symbol;
  }
}
