package io.sada.extraction.clauses;

import io.sada.extraction.names.CaseStyle;
import io.sada.extraction.names.Passage;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Finds what looks like a name that no lexicon knows: runs of capitalised words, Latin words in an
 * Arabic text, and short Arabic words in quotation marks. Where capitals say nothing (headlines in
 * title case, texts without capitals) only Latin words in Arabic are found; who is meant there is
 * left to the sentence.
 */
final class NameGuesser {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_QUOTED = 4;
  private static final int LONGEST_DOTTED = 8;
  private static final int SHORTEST_QUOTED = 3;

  private static final Set<String> BELONGING =
      Set.of(
          "backed",
          "owned",
          "led",
          "linked",
          "based",
          "funded",
          "affiliated",
          "controlled",
          "sponsored",
          "style",
          "like",
          "built",
          "run",
          "founded",
          "born",
          "incubated",
          "listed",
          "supported",
          "native",
          "compatible",
          "branded",
          "operated",
          "made",
          "issued",
          "co");

  private static final Set<String> PREPOSITIONS = Set.of("من", "عن", "الي", "علي", "في", "بين");

  private final Passage passage;
  private Set<String> lowerCased;

  NameGuesser(Passage passage) {
    this.passage = passage;
  }

  /** Whether the passage writes the word, given in lower case, without a capital somewhere. */
  private boolean isLowerCased(String word) {
    if (lowerCased == null) {
      lowerCased = new HashSet<>();
      for (Token token : passage.tokens()) {
        boolean small = token.script() == Script.LATIN && token.text().equals(token.lower());
        if (small) {
          lowerCased.add(token.lower());
        }
      }
    }
    return lowerCased.contains(word);
  }

  /** A run of tokens that may be a name. */
  record Guess(int from, int to) {}

  /** Guesses between the tokens that are taken, in order. */
  List<Guess> find(boolean[] taken) {
    return each(i -> taken[i] || isPlain(i) ? i : end(i, taken));
  }

  /**
   * The guesses that begin one behind the other.
   *
   * @param ends one past the guess that begins at a token, the token itself where none does
   */
  private List<Guess> each(IntUnaryOperator ends) {
    List<Guess> guesses = new ArrayList<>();
    int i = 0;
    while (i < passage.tokens().size()) {
      int end = ends.applyAsInt(i);
      if (end > i) {
        guesses.add(new Guess(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return guesses;
  }

  /** The guesses that are Arabic words in quotation marks, in order. */
  List<Guess> quoted() {
    boolean[] taken = new boolean[passage.tokens().size()];
    return each(
        i -> {
          boolean may = passage.tokens().script(i) == Script.ARABIC && !isPlain(i);
          return may && isQuotedAt(i) ? quotedEnd(i, taken) : i;
        });
  }

  /** An Arabic word behind another: no name begins there that can be guessed. */
  private boolean isPlain(int i) {
    return passage.tokens().script(i) == Script.ARABIC
        && (i == 0 || passage.tokens().script(i - 1) != Script.COMMON);
  }

  private int end(int i, boolean[] taken) {
    Token token = passage.tokens().get(i);
    if (token.script() == Script.LATIN) {
      return latinEnd(i, taken);
    }
    if (isNumbered(i) && !taken[numberedEnd(i) - 1] && !taken[i]) {
      return numberedEnd(i);
    }
    boolean opens = token.is('"') && i + 1 < taken.length;
    return opens && passage.tokens().get(i + 1).script() == Script.ARABIC && !closes(i)
        ? i
        : isQuotedAt(i) ? quotedEnd(i, taken) : i;
  }

  /** {@code 1789 Capital}: a number and a noun that ends names of funds. */
  private boolean isNumbered(int i) {
    return numberedEnd(i) > i;
  }

  /** One past {@code 1789 Capital}, {@code 8i Ventures}; the number's own place if it is none. */
  private int numberedEnd(int i) {
    List<Token> tokens = passage.tokens();
    if (tokens.get(i).kind() != Token.Kind.NUMBER || passage.style() != CaseStyle.NORMAL) {
      return i;
    }
    int last = i;
    while (last - i < 3
        && last + 1 < tokens.size()
        && tokens.get(last).touches(tokens.get(last + 1))) {
      last++;
    }
    boolean name =
        last + 1 < tokens.size()
            && isNameWord(tokens.get(last + 1))
            && CommonWords.isFund(tokens.get(last + 1).lower())
            && tokens.get(last + 1).from() - tokens.get(last).to() == 1;
    return name ? last + 2 : i;
  }

  /** Arabic words right behind an opening quotation mark. */
  private boolean isQuotedAt(int i) {
    boolean arabic = passage.tokens().get(i).script() == Script.ARABIC;
    return arabic && i > 0 && passage.tokens().get(i - 1).is('"') && !closes(i - 1);
  }

  /** By its form, else by what it touches: a closing mark stands right behind a word. */
  private boolean closes(int i) {
    List<Token> tokens = passage.tokens();
    char printed = passage.original().charAt(tokens.get(i).start());
    boolean behind = i > 0 && tokens.get(i - 1).touches(tokens.get(i));
    boolean before = i + 1 < tokens.size() && tokens.get(i).touches(tokens.get(i + 1));
    return printed == '»' || printed == '”' || behind && !before;
  }

  private int quotedEnd(int i, boolean[] taken) {
    int words = 0;
    for (int k = i; k < taken.length && k - i <= LONGEST_DOTTED; k++) {
      Token token = passage.tokens().get(k);
      if (token.is('"')) {
        boolean single = k == i + 1;
        boolean brief = single && passage.tokens().get(i).text().length() < SHORTEST_QUOTED;
        boolean figure = single && isFigure(i);
        return words <= LONGEST_QUOTED && !brief && !figure ? k : i;
      }
      words += token.kind() == Token.Kind.WORD && token.text().length() > 3 ? 1 : 0;
      boolean word = token.kind() == Token.Kind.WORD || token.is('.') || token.is('-');
      if (taken[k] || !word) {
        return i;
      }
    }
    return i;
  }

  /** {@code من "نجوم" حقيقية}: a quoted word behind a preposition that the next word describes. */
  private boolean isFigure(int i) {
    boolean behind = i > 1 && PREPOSITIONS.contains(passage.tokens().get(i - 2).lower());
    Token next = next(i + 1);
    return behind && next.script() == Script.ARABIC && !next.text().startsWith("و");
  }

  private int latinEnd(int start, boolean[] taken) {
    if (!opensName(start)) {
      return start;
    }
    int end = start + 1;
    while (end < taken.length && end - start < LONGEST_NAME && !taken[end] && goesOn(end)) {
      end++;
    }
    while (end > start + 1 && !isNameWord(passage.tokens().get(end - 1))) {
      end--;
    }
    String word = passage.tokens().get(start).lower();
    boolean single = end == start + 1;
    boolean ordinary =
        CommonWords.isSuffix(word) || passage.startsSentence(start) && Openers.has(word);
    return single && ordinary ? start : end;
  }

  private boolean opensName(int i) {
    Token token = passage.tokens().get(i);
    if (!isNameWord(token) || CommonWords.isCommon(token.lower())) {
      return false;
    }
    boolean inArabic = isArabicAround(i);
    if (!inArabic && passage.style() != CaseStyle.NORMAL) {
      return false;
    }
    if (isTicker(i)) {
      return false;
    }
    boolean opensSentence = !inArabic && passage.startsSentence(i);
    if (opensSentence && (CommonWords.saysWhat(token, next(i)) || isCompound(i))) {
      return false;
    }
    if (!inArabic && passage.startsSentence(i)) {
      return isNameWord(next(i))
          || !isLowerCased(token.lower())
              && !(CommonWords.looksLikeParticiple(token.lower()) && isNoun(next(i)));
    }
    boolean initial = token.text().length() == 1;
    return !initial || isInitialled(i);
  }

  /**
   * {@code Voice-generation startup}: the first word of a compound that says what somebody is; what
   * belongs to a name ({@code Acme-backed}) leaves it one.
   */
  private boolean isCompound(int i) {
    List<Token> tokens = passage.tokens();
    boolean joined =
        i + 2 < tokens.size()
            && tokens.get(i + 1).is('-')
            && tokens.get(i).touches(tokens.get(i + 1))
            && tokens.get(i + 1).touches(tokens.get(i + 2));
    String behind = joined ? tokens.get(i + 2).text() : "";
    return joined
        && behind.equals(tokens.get(i + 2).lower())
        && tokens.get(i + 2).script() == Script.LATIN
        && !BELONGING.contains(behind);
  }

  /**
   * {@code (NASDAQ: ABC)}, {@code ( OTCPK:ABCDF )}, {@code (NSF.L)}: neither exchange nor ticker is
   * a name.
   */
  private boolean isTicker(int i) {
    List<Token> tokens = passage.tokens();
    boolean capitals = tokens.get(i).text().equals(tokens.get(i).text().toUpperCase(Locale.ROOT));
    boolean exchange = i > 0 && tokens.get(i - 1).is('(') && next(i).is(':');
    boolean ticker = i > 2 && tokens.get(i - 1).is(':') && tokens.get(i - 3).is('(');
    boolean quoted =
        i > 2
            && tokens.get(i - 1).is('.')
            && tokens.get(i - 3).is('(')
            && tokens.get(i).text().length() <= 2
            && next(i).is(')');
    boolean listed =
        i > 0
            && i + 3 < tokens.size()
            && tokens.get(i - 1).is('(')
            && tokens.get(i + 1).is('.')
            && tokens.get(i + 2).text().length() <= 2
            && tokens.get(i + 3).is(')');
    return capitals && (exchange || ticker || quoted || listed);
  }

  /** A small word that is no verb, as far as its ending shows. */
  private static boolean isNoun(Token word) {
    String text = word.lower();
    boolean small = word.kind() == Token.Kind.WORD && word.text().equals(text);
    return small && !text.endsWith("ed") && !text.endsWith("s") && !CommonWords.isCommon(text);
  }

  /** {@code D. E. Shaw}, {@code F-Prime}: one letter with its sign and a name behind. */
  private boolean isInitialled(int i) {
    boolean joined = next(i).is('-') && passage.tokens().get(i).touches(next(i));
    return (next(i).is('.') || joined)
        && i + 2 < passage.tokens().size()
        && isNameWord(passage.tokens().get(i + 2));
  }

  private boolean isNameWord(Token token) {
    if (token.script() != Script.LATIN || token.kind() != Token.Kind.WORD) {
      return false;
    }
    String text = token.text();
    return !text.equals(token.lower()) || hasDigit(text) || text.indexOf('.') > 0;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int i) {
    Token before = passage.tokens().get(i - 1);
    Token token = passage.tokens().get(i);
    boolean gap = token.from() - before.to() > 1;
    boolean line =
        passage.startsSentence(i) && passage.original().charAt(token.start() - 1) == '\n';
    if (gap || line) {
      return false;
    }
    if (isNameWord(token)) {
      return !CommonWords.endsName(token.lower());
    }
    boolean joint =
        token.is('&')
                && (!CommonWords.isSuffix(before.lower())
                    || CommonWords.isSuffix(next(i + 1).lower()))
            || token.is('-') && token.touches(next(i))
            || token.is('.') && before.text().length() == 1
            || token.lower().equals("of") && isNameWord(next(i));
    return joint && isNameWord(next(i));
  }

  private Token next(int i) {
    return passage.tokens().get(Math.min(i + 1, passage.tokens().size() - 1));
  }

  private boolean isArabicAround(int i) {
    for (int k = i - 1; k >= 0 && k >= i - LONGEST_NAME; k--) {
      Script script = passage.tokens().get(k).script();
      if (script != Script.COMMON) {
        if (script == Script.ARABIC) {
          return true;
        }
      }
    }
    for (int k = i + 1; k < passage.tokens().size() && k <= i + LONGEST_NAME; k++) {
      if (passage.tokens().get(k).script() == Script.ARABIC) {
        return true;
      }
    }
    return false;
  }
}
