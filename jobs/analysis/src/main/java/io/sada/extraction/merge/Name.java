package io.sada.extraction.merge;

import io.sada.extraction.names.NameKey;
import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name as tellings are compared by it: the lexicon's key, and the spellings it was given in.
 *
 * @param id the lexicon's key, or the folded name where no lexicon knows it
 * @param common whether it is no proper name but a class or a policy ("crypto exchanges")
 * @param spellings canonical name and printed quote, each once
 */
record Name(String id, boolean common, List<Spelling> spellings) {
  /** Sure to be one: the same key or the same letters. */
  static final double SAME = 1;

  /** From here on two names are taken for one where nothing speaks against it. */
  static final double LIKELY = 0.7;

  /** Some evidence that two names are one, below what counts as such. */
  static final double HINT = 0.4;

  /** One name and words about it. */
  private static final double LONGER = 0.5;

  static final int MOST_MORE = 3;

  /** Words that a company's name is printed with or without; like all here without article. */
  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "llc",
          "plc",
          "pbc",
          "sa",
          "ag",
          "gmbh",
          "nv",
          "co",
          "company",
          "group",
          "holding",
          "holdings",
          "the",
          "شركه",
          "مجموعه",
          "منصه",
          "قابضه",
          "محدوده");

  /** Words that say what a company does and that are often left out. */
  static final Set<String> TRADE =
      Set.of(
          "ai",
          "technologies",
          "technology",
          "tech",
          "network",
          "networks",
          "protocol",
          "finance",
          "exchange",
          "global",
          "international",
          "us",
          "platform",
          "app",
          "foundation",
          "systems",
          "ذكيه",
          "للتقنيه",
          "عالميه");

  /** One spelling, folded in the ways in which spellings are compared. */
  record Spelling(
      boolean arabic,
      String flat,
      String core,
      List<String> words,
      String key,
      List<String> sounds) {
    static Spelling of(String text) {
      List<String> words = new ArrayList<>();
      boolean arabic = false;
      for (Token token : Tokenizer.tokenize(text)) {
        if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
          arabic |= token.script() == Script.ARABIC;
          words.add(bare(token.lower()));
        }
      }
      List<String> core = words.stream().filter(w -> !LEGAL.contains(w)).toList();
      List<String> kept = core.isEmpty() ? words : core;
      return new Spelling(
          arabic,
          String.join("", words),
          String.join("", kept),
          kept,
          NameKey.of(text),
          kept.stream().map(NameKey::of).toList());
    }

    /** Without the Arabic article. */
    static String bare(String word) {
      return word.length() > 5 && word.startsWith("ال") ? word.substring(2) : word;
    }
  }

  static Name of(String id, String name, String quote, boolean common) {
    Set<Spelling> spellings = new LinkedHashSet<>();
    for (String text : new String[] {name, quote}) {
      if (text != null && !text.isBlank()) {
        spellings.add(Spelling.of(text));
      }
    }
    return new Name(id == null ? "" : Normalizer.key(id), common, List.copyOf(spellings));
  }

  /** How surely two names are one, 0 to 1; symmetric. */
  double likeness(Name other) {
    if (!id.isEmpty() && id.equals(other.id)) {
      return SAME;
    }
    double best = 0;
    for (Spelling a : spellings) {
      for (Spelling b : other.spellings) {
        best = Math.max(best, likeness(a, b, common || other.common));
      }
    }
    return best;
  }

  /**
   * Whether one holds all words of the other, two at least: High Court, the High Court of Delhi.
   */
  boolean isPartOf(Name other) {
    for (Spelling a : spellings) {
      for (Spelling b : other.spellings) {
        List<String> shorter = a.words.size() <= b.words.size() ? a.words : b.words;
        List<String> longer = shorter == a.words ? b.words : a.words;
        if (shorter.size() >= 2 && longer.containsAll(shorter)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it has a word that is recognised by its sound. */
  boolean isHeard() {
    return spellings.stream()
        .anyMatch(s -> s.sounds.stream().anyMatch(w -> w.length() >= WordSet.SOUNDS));
  }

  /** "Banks": a class that is not told from others. */
  boolean isOneWordOfClass() {
    return common && spellings.stream().allMatch(s -> s.words.size() < 2);
  }

  /** Whether all words of a spelling of the other are in one of this: the ministry's field. */
  boolean holds(Name other) {
    return other.spellings.stream()
        .anyMatch(o -> spellings.stream().anyMatch(s -> s.words.containsAll(o.words)));
  }

  /**
   * Whether both have a spelling in the same script: then different letters are different names.
   */
  boolean sharesScriptWith(Name other) {
    for (Spelling a : spellings) {
      for (Spelling b : other.spellings) {
        if (a.arabic == b.arabic) {
          return true;
        }
      }
    }
    return false;
  }

  private static double likeness(Spelling a, Spelling b, boolean common) {
    if (a.flat.equals(b.flat)) {
      return SAME;
    }
    if (a.core.equals(b.core)) {
      return 0.95;
    }
    if (common) {
      return a.arabic == b.arabic
          ? CommonWords.likeness(a.words, b.words)
          : Concepts.likeness(a.words, b.words);
    }
    if (a.arabic != b.arabic || a.arabic) {
      int sounds = a.key.equals(b.key) ? a.key.length() : 0;
      if (sounds >= 3) {
        return 0.85;
      }
      if (a.arabic == b.arabic) {
        return Math.max(prefix(a, b), isEndOf(a, b) ? LONGER : 0);
      }
      return sounds == 2 ? LIKELY : soundsAtAnEnd(a, b);
    }
    if (a.key.equals(b.key) && oneLetterApart(a.core, b.core)) {
      return 0.8;
    }
    return prefix(a, b);
  }

  /** One name being the beginning of the other: Mistral and Mistral AI, Nova and Nova Capital. */
  private static double prefix(Spelling a, Spelling b) {
    List<String> shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    List<String> longer = shorter == a.words ? b.words : a.words;
    if (shorter.isEmpty() || !longer.subList(0, shorter.size()).equals(shorter)) {
      return 0;
    }
    List<String> rest = longer.subList(shorter.size(), longer.size());
    if (TRADE.containsAll(rest)) {
      return 0.8;
    }
    return String.join("", shorter).length() >= 4 && rest.size() <= 3 ? 0.5 : 0.3;
  }

  /** What somebody is stands before an Arabic name: ويف تشات and تطبيق المراسلة ويف تشات. */
  private static boolean isEndOf(Spelling a, Spelling b) {
    List<String> shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    List<String> longer = shorter == a.words ? b.words : a.words;
    int more = longer.size() - shorter.size();
    return !shorter.isEmpty()
        && more <= MOST_MORE
        && String.join("", shorter).length() >= 4
        && longer.subList(more, longer.size()).equals(shorter);
  }

  /**
   * The same across scripts: how a name begins or ends sounds as the whole other one, as Lantern in
   * لانترن إكستشينج and in مؤسس لانترن. Two consonants are some evidence and never enough.
   */
  private static double soundsAtAnEnd(Spelling a, Spelling b) {
    Spelling shorter = a.sounds.size() <= b.sounds.size() ? a : b;
    Spelling longer = shorter == a ? b : a;
    double best = soundsAtAnEnd(shorter.key, longer.sounds);
    return Math.max(
        best, a.sounds.size() == b.sounds.size() ? soundsAtAnEnd(longer.key, a.sounds) : 0);
  }

  private static double soundsAtAnEnd(String key, List<String> words) {
    boolean found = false;
    for (int more = 1; more <= MOST_MORE && more < words.size(); more++) {
      found |= key.equals(NameKey.run(words.subList(0, words.size() - more)));
      found |= key.equals(NameKey.run(words.subList(more, words.size())));
    }
    return !found || key.length() < 2 ? 0 : key.length() == 2 ? HINT : LONGER;
  }

  private static boolean oneLetterApart(String a, String b) {
    if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    return tail(restA, 1).equals(tail(restB, 1))
        || tail(restA, 1).equals(restB)
        || restA.equals(tail(restB, 1));
  }

  private static String tail(String text, int from) {
    return text.length() < from ? text : text.substring(from);
  }
}
