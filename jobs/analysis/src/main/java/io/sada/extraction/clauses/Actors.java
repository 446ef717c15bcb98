package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.names.NameMention;
import io.sada.extraction.names.Passage;
import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who an article names: the lexicon's names and the guessed ones, those of one actor joined.
 *
 * <p>Two names are one actor where the second stands in brackets behind the first ({@code سبيس إكس
 * (SpaceX)}) or where one begins with all the words of the other ({@code Sahara}, {@code Sahara
 * AI}).
 */
final class Actors {
  private static final int SHORTEST_PREFIX = 4;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Actor> byId = new HashMap<>();

  private final RepeatedNames repeated = new RepeatedNames();

  /** Takes the names that an article sets in quotation marks. */
  void learn(List<Passage> passages) {
    repeated.learn(passages);
  }

  /** The mentions of a passage in order, not overlapping. */
  List<Mention> mentions(Passage passage, List<NameMention> named, List<Sum> sums) {
    List<Mention> mentions = new ArrayList<>();
    boolean[] taken = new boolean[passage.tokens().size()];
    boolean[] again = new boolean[taken.length];
    repeated(passage, named, taken, again, mentions);
    Map<Integer, Mention> symbols = new HashMap<>();
    for (NameMention name : named) {
      if (name.section() == passage.section() && !again[name.lastToken()]) {
        Actor actor = known(name);
        Quote quote = new Quote(name.section(), name.start(), name.end(), name.quote());
        Mention mention = new Mention(actor, quote, name.firstToken(), name.lastToken() + 1);
        mentions.add(mention);
        if (isSymbol(mention)) {
          symbols.put(mention.to(), mention);
        }
        for (int i = name.firstToken(); i <= name.lastToken(); i++) {
          taken[i] = true;
        }
      }
    }
    for (Sum sum : sums) {
      Arrays.fill(taken, sum.from(), Math.min(sum.to(), taken.length), true);
    }
    for (NameGuesser.Guess guess : new NameGuesser(passage).find(taken)) {
      Mention symbol = symbols.get(guess.from());
      if (symbol != null && passage.tokens().get(guess.from()).script() == Script.LATIN) {
        mentions.remove(symbol);
        mentions.add(unknown(passage, symbol.from(), guess.to()));
        continue;
      }
      if (!isTail(passage, guess, taken)) {
        mentions.add(unknown(passage, guess.from(), guess.to()));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::from));
    return LongerNames.joined(passage, mentions);
  }

  /** {@code TAO} in {@code TAO Synergies}: a ticker, which may only begin another name. */
  private static boolean isSymbol(Mention mention) {
    Actor actor = mention.actor();
    return actor.is(EntryKind.TOKEN) && mention.quote().text().equals(actor.entry().symbol());
  }

  private void repeated(
      Passage passage,
      List<NameMention> named,
      boolean[] taken,
      boolean[] again,
      List<Mention> mentions) {
    if (repeated.isEmpty()) {
      return;
    }
    int i = 0;
    while (i < taken.length) {
      int end = repeated.end(passage, i);
      if (end > i && !isKnown(passage, named, i, end)) {
        boolean clitic = repeated.hasClitic(passage, i);
        mentions.add(clitic ? unknownAfterAnd(passage, i, end) : unknownName(passage, i, end));
        Arrays.fill(taken, i, end, true);
        Arrays.fill(again, i, end, true);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** Whether the lexicon knows the whole name, or one that reaches beyond it. */
  private static boolean isKnown(Passage passage, List<NameMention> named, int from, int to) {
    for (NameMention name : named) {
      boolean covers =
          name.section() == passage.section()
              && name.firstToken() < to
              && name.lastToken() >= to - 1
              && (name.firstToken() <= from || name.lastToken() >= to);
      if (covers) {
        return true;
      }
    }
    return false;
  }

  /** {@code PBC} behind {@code Anthropic}: the end of a name, not another. */
  private static boolean isTail(Passage passage, NameGuesser.Guess guess, boolean[] taken) {
    Token token = passage.tokens().get(guess.from());
    boolean single = guess.to() == guess.from() + 1;
    boolean behindName = guess.from() > 0 && taken[guess.from() - 1];
    boolean acronym =
        token.text().length() <= 4 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return single && behindName && (acronym || CommonWords.isSuffix(token.lower()));
  }

  private Actor known(NameMention name) {
    return byId.computeIfAbsent(
        name.entry().id(), id -> new Actor(id, name.entry().name(), name.entry()));
  }

  private Mention unknown(Passage passage, int from, int to) {
    return unknownName(passage, from, to);
  }

  /** The same without the {@code و} that joins an Arabic word to the one before it. */
  static Mention unknownAfterAnd(Passage passage, int from, int to) {
    Token token = passage.tokens().get(from);
    int start = passage.folded().start(token.from() + 1);
    int end = passage.tokens().get(to - 1).end();
    String text = passage.original().substring(start, end);
    Quote quote = new Quote(passage.section(), start, end, text);
    return new Mention(new Actor(key(text), text, null), quote, from, to);
  }

  static String key(String text) {
    return spaced(Normalizer.key(text));
  }

  private static String spaced(String key) {
    return key.indexOf(' ') < 0 && key.indexOf('\n') < 0
        ? key
        : SPACES.matcher(key).replaceAll(" ");
  }

  /** A name that no lexicon knows, as the sentence shows it. */
  static Mention unknownName(Passage passage, int from, int to) {
    int start = passage.tokens().get(from).start();
    int end = passage.tokens().get(to - 1).end();
    String text = passage.original().substring(start, end);
    Token first = passage.tokens().get(from);
    Token last = passage.tokens().get(to - 1);
    String id = spaced(passage.folded().lower(first.from(), last.to()));
    Quote quote = new Quote(passage.section(), start, end, text);
    return new Mention(new Actor(id, text, null), quote, from, to);
  }

  /** The same sentences with the names of one actor joined. */
  List<Sentence> join(List<Sentence> sentences) {
    Map<String, Actor> chosen = new HashMap<>();
    joinBrackets(sentences, chosen);
    joinPrefixes(sentences, chosen);
    Map<String, Actor> unknown = unknown(sentences);
    if (chosen.isEmpty() && unknown.isEmpty()) {
      return List.copyOf(sentences);
    }
    List<Sentence> joined = new ArrayList<>(sentences.size());
    for (Sentence s : sentences) {
      List<Mention> mentions = new ArrayList<>(s.mentions().size());
      boolean same = true;
      for (Mention mention : s.mentions()) {
        Mention bare = withoutOpening(s, mention, unknown);
        Actor actor = chosen.getOrDefault(bare.actor().id(), bare.actor());
        boolean kept = bare == mention && actor == mention.actor();
        mentions.add(kept ? mention : new Mention(actor, bare.quote(), bare.from(), bare.to()));
        same &= kept;
      }
      joined.add(same ? s : s.withMentions(mentions));
    }
    return joined;
  }

  private static Map<String, Actor> unknown(List<Sentence> sentences) {
    Map<String, Actor> unknown = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (!mention.actor().known()) {
          unknown.put(mention.actor().id(), mention.actor());
        }
      }
    }
    return unknown;
  }

  /** {@code Microlender Kesari} where {@code Kesari} is named elsewhere: the first word is none. */
  private static Mention withoutOpening(
      Sentence sentence, Mention mention, Map<String, Actor> unknown) {
    int space = mention.actor().id().indexOf(' ');
    boolean opens = sentence.passage().startsSentence(mention.from());
    boolean several = mention.to() - mention.from() > 1;
    if (mention.actor().known() || space < 0 || !opens || !several) {
      return mention;
    }
    Actor rest = unknown.get(mention.actor().id().substring(space + 1));
    if (rest == null) {
      return mention;
    }
    return new Mention(
        rest, sentence.quote(mention.from() + 1, mention.to()), mention.from() + 1, mention.to());
  }

  private static void joinBrackets(List<Sentence> sentences, Map<String, Actor> chosen) {
    for (Sentence sentence : sentences) {
      List<Mention> mentions = sentence.mentions();
      for (int i = 1; i < mentions.size(); i++) {
        Mention name = mentions.get(i - 1);
        Mention alias = mentions.get(i);
        boolean bracketed =
            alias.from() <= name.to() + 2
                && sentence.is(alias.from() - 1, '(')
                && sentence.is(alias.to(), ')');
        boolean one = bracketed && !(name.actor().known() && alias.actor().known());
        if (one) {
          Actor kept = alias.actor().known() ? alias.actor() : name.actor();
          Actor dropped = kept == name.actor() ? alias.actor() : name.actor();
          chosen.putIfAbsent(dropped.id(), kept);
        }
      }
    }
  }

  private static void joinPrefixes(List<Sentence> sentences, Map<String, Actor> chosen) {
    Map<String, Actor> byFirstWord = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        Actor actor = mention.actor();
        if (actor.known() || chosen.containsKey(actor.id())) {
          continue;
        }
        int space = actor.id().indexOf(' ');
        String first = space < 0 ? actor.id() : actor.id().substring(0, space);
        if (first.length() < SHORTEST_PREFIX) {
          continue;
        }
        Actor other = byFirstWord.putIfAbsent(first, actor);
        if (other != null && !other.id().equals(actor.id()) && isPrefix(other, actor)) {
          chosen.put(actor.id(), other);
        }
      }
    }
  }

  private static boolean isPrefix(Actor a, Actor b) {
    return a.id().startsWith(b.id() + " ") || b.id().startsWith(a.id() + " ");
  }
}
