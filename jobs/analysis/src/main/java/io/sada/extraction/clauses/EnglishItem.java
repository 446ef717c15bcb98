package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/**
 * One item of an English list of names: {@code Fidelity's venture unit F-Prime}, {@code Paystack
 * co-founder Shola Akinlade}, {@code REV (the venture arm of RELX)}, {@code a clutch of angels}.
 *
 * <p>Decisions: of several names in one item the last one is meant, the others say whose it is;
 * what stands between commas and says who somebody is ({@code, founder of Payzen,}) is no item.
 *
 * @param name who is meant; null where the item names nobody
 * @param end one past the item's last token
 * @param closed whether nothing but a joint or the sentence's end can follow in the item
 */
record EnglishItem(Mention name, int end, boolean closed) {
  private static final int LONGEST_OPENING = 7;
  private static final int LONGEST_TAIL = 2;
  private static final int LONGEST_BETWEEN = 5;

  /** Behind these no item of a list goes on. */
  private static final Set<String> STOPS =
      Set.of(
          "to",
          "for",
          "in",
          "at",
          "by",
          "on",
          "into",
          "from",
          "with",
          "which",
          "who",
          "that",
          "where",
          "whose",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "may",
          "might",
          "said",
          "says",
          "told",
          "he",
          "she",
          "it",
          "they",
          "we",
          "after",
          "before",
          "while",
          "when",
          "because",
          "but",
          "if",
          "or",
          "bringing",
          "valuing",
          "taking",
          "giving",
          "making",
          "named",
          "names",
          "hired",
          "appointed",
          "launched",
          "announced",
          "plans",
          "expects",
          "counts",
          "competes",
          "included",
          "includes",
          "featured",
          "featuring",
          "attracted",
          "saw",
          "drew",
          "not");

  /** What somebody is: opens what stands between commas, and stands between two names. */
  private static final Set<String> ROLES =
      Set.of(
          "founder",
          "founders",
          "co-founder",
          "cofounder",
          "co",
          "ceo",
          "cto",
          "chief",
          "executive",
          "president",
          "chairman",
          "chair",
          "partner",
          "head",
          "boss",
          "creator",
          "chairwoman",
          "scientist",
          "engineer",
          "alum",
          "veteran",
          "director",
          "officer",
          "operating",
          "technology",
          "financial",
          "formerly",
          "former",
          "previously");

  private static final Set<String> ARMS =
      Set.of(
          "arm",
          "unit",
          "vehicle",
          "division",
          "subsidiary",
          "affiliate",
          "office",
          "fund",
          "part",
          "parent",
          "branch",
          "wing",
          "owner",
          "backer",
          "investor",
          "firm",
          "company",
          "group");

  private static final Set<String> GROUPS =
      Set.of(
          "angels",
          "investors",
          "backers",
          "partners",
          "funds",
          "offices",
          "individuals",
          "executives",
          "founders",
          "operators",
          "firms",
          "shareholders",
          "participants",
          "companies",
          "entrepreneurs",
          "leaders",
          "banks",
          "institutions",
          "players",
          "names",
          "family");

  /** {@code Acme investor Bexley}: the second is meant. */
  private static final Set<String> TIES =
      Set.of("investor", "investors", "backer", "backers", "shareholder", "owner", "parent");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his");

  /** The item that starts at this token; null if no list goes on here. */
  static EnglishItem at(Sentence sentence, int from) {
    int i = from;
    while (sentence.has(i) && i - from < LONGEST_OPENING) {
      Mention mention = mentionAt(sentence, i);
      if (mention != null && !isPlace(mention)) {
        return Media.is(sentence, mention) ? null : named(sentence, mention);
      }
      if (isEnd(sentence, i)) {
        EnglishItem group = group(sentence, from, i);
        if (group == null && i > from && joinsAdjectives(sentence, i)) {
          i++;
          continue;
        }
        return group;
      }
      if (mention == null && !isLight(sentence, i)) {
        return null;
      }
      i = mention == null ? i + 1 : mention.to();
    }
    return group(sentence, from, i);
  }

  /** Whether what starts at this token, behind a comma alone, says who the one before it is. */
  static boolean isApposition(Sentence sentence, int from) {
    int i = from;
    boolean determined = DETERMINERS.contains(sentence.lower(i));
    i += determined ? 1 : 0;
    boolean role = false;
    boolean of = false;
    boolean named = false;
    while (sentence.has(i) && i - from <= LONGEST_OPENING && !isEnd(sentence, i)) {
      Mention mention = mentionAt(sentence, i);
      if (mention != null && !isPlace(mention)) {
        named = true;
        break;
      }
      String word = sentence.lower(i);
      role |= ROLES.contains(word) || ARMS.contains(word);
      of |= word.equals("of") || word.equals("at") || word.equals("behind");
      i = mention == null ? i + 1 : mention.to();
    }
    boolean office = ROLES.contains(sentence.lower(from)) && !sentence.is(from, ',');
    return named ? role && of : office || determined && i > from + 1;
  }

  /** {@code internet and e-commerce group Acme}: the word joins what somebody is. */
  private static boolean joinsAdjectives(Sentence sentence, int i) {
    return sentence.lower(i).equals("and")
        && isSmallWord(sentence, i - 1)
        && isSmallWord(sentence, i + 1);
  }

  private static boolean isSmallWord(Sentence sentence, int i) {
    return sentence.has(i)
        && sentence.token(i).kind() == Token.Kind.WORD
        && sentence.token(i).text().equals(sentence.lower(i))
        && !DETERMINERS.contains(sentence.lower(i))
        && isLight(sentence, i);
  }

  private static EnglishItem group(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (GROUPS.contains(sentence.lower(i))) {
        return new EnglishItem(null, to, true);
      }
    }
    return null;
  }

  private static EnglishItem named(Sentence sentence, Mention first) {
    Mention name = first;
    int end = afterName(sentence, first.to());
    while (true) {
      Mention next = belonging(sentence, end);
      if (next == null) {
        break;
      }
      name = next;
      end = afterName(sentence, next.to());
    }
    if (sentence.lower(end).equals("'s")) {
      int i = end + 1;
      while (sentence.has(i) && i - end <= LONGEST_BETWEEN && isLight(sentence, i)) {
        i++;
      }
      end = isEnd(sentence, i) ? i : end;
    }
    return new EnglishItem(name, end, isEnd(sentence, end) || EnglishLists.isJoint(sentence, end));
  }

  /** The name to which the one before this token only says whose or what it is; or null. */
  private static Mention belonging(Sentence sentence, int end) {
    boolean owns = sentence.lower(end).equals("'s");
    boolean hyphen = sentence.is(end, '-');
    int i = owns || hyphen ? end + 1 : end;
    boolean role = owns || hyphen;
    while (sentence.has(i) && i - end <= LONGEST_BETWEEN) {
      Mention mention = mentionAt(sentence, i);
      if (mention != null && !isPlace(mention)) {
        return role && i > end ? mention : null;
      }
      String word = sentence.lower(i);
      boolean tie = ROLES.contains(word) || TIES.contains(word);
      role |= tie;
      boolean between = owns ? isLight(sentence, i) : tie || hyphen || sentence.is(i, '-');
      if (!between || isEnd(sentence, i)) {
        return null;
      }
      i++;
    }
    return null;
  }

  private static int afterName(Sentence sentence, int from) {
    int i = from;
    while (i - from < LONGEST_TAIL && isTail(sentence, i)) {
      i++;
    }
    i = afterRest(sentence, i);
    if (sentence.lower(i).equals("of")) {
      Mention home = mentionAt(sentence, i + 1);
      Mention rest = home == null ? null : mentionAt(sentence, home.to());
      boolean goesOn = rest != null && isPlace(home) && !rest.actor().known();
      i = home == null ? i : goesOn ? rest.to() : home.to();
    }
    Mention rest = sentence.is(i, '\'') ? mentionAt(sentence, i + 1) : null;
    if (rest != null && !rest.actor().known()) {
      return rest.to();
    }
    i += sentence.is(i, '"') || sentence.is(i, '\'') ? 1 : 0;
    if (sentence.is(i, '(')) {
      while (i < sentence.to() && !sentence.is(i, ')')) {
        i++;
      }
      i++;
    }
    return i + (sentence.is(i, '"') ? 1 : 0);
  }

  /** {@code SoftBank Latin America Fund}: names that touch belong to one another. */
  private static int afterRest(Sentence sentence, int from) {
    int i = from;
    Mention next = mentionAt(sentence, i);
    while (next != null && (!next.actor().known() || isPlace(next)) && i - from < LONGEST_BETWEEN) {
      i = next.to();
      while (i - next.to() < LONGEST_TAIL && isTail(sentence, i)) {
        i++;
      }
      next = mentionAt(sentence, i);
    }
    return i;
  }

  /** The end of a name of which the lexicon knows the beginning. */
  private static boolean isTail(Sentence sentence, int i) {
    if (!sentence.has(i) || mentionAt(sentence, i) != null) {
      return false;
    }
    Token token = sentence.token(i);
    boolean capital = token.script() == Script.LATIN && !token.text().equals(token.lower());
    return capital && token.kind() == Token.Kind.WORD;
  }

  /** A small word that may stand before a name: what the named one is. */
  private static boolean isLight(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.is('"') || token.is('-') || token.lower().equals("'s") || token.is('\'')) {
      return true;
    }
    boolean number = token.kind() == Token.Kind.NUMBER;
    boolean word = token.kind() == Token.Kind.WORD && token.script() == Script.LATIN;
    return (word || number) && !STOPS.contains(token.lower()) && !tells(sentence, i);
  }

  /** Whether a verb of another claim starts here. */
  private static boolean tells(Sentence sentence, int i) {
    for (Hit hit : sentence.hits()) {
      boolean verb =
          hit.from() == i
              && (hit.is(Cue.RAISE)
                  || hit.is(Cue.LED_BY)
                  || hit.is(Cue.OBTAIN)
                  || hit.is(Cue.PROSPECTIVE)
                  || hit.is(Cue.INVESTORS_BEFORE));
      boolean noun = verb && sentence.first(Cue.PLURAL_SUBJECT, i, i + 1) != null;
      boolean adjective =
          verb && hit.is(Cue.INVESTORS_BEFORE) && sentence.lower(hit.from()).equals("returning");
      if (verb && !noun && !adjective) {
        return true;
      }
    }
    return sentence.anySum(sum -> sum.from() <= i && i < sum.to());
  }

  static boolean isEnd(Sentence sentence, int i) {
    if (!sentence.has(i)) {
      return true;
    }
    Token token = sentence.token(i);
    return token.is(',')
        || token.is(';')
        || token.is('.')
        || token.is(':')
        || token.is('|')
        || token.is('(')
        || token.is('—')
        || token.is('–')
        || token.is('&')
        || token.lower().equals("and");
  }

  /** Whether the word ends a list, so that another may begin behind it. */
  static boolean stops(Sentence sentence, int i) {
    return STOPS.contains(sentence.lower(i));
  }

  private static boolean isPlace(Mention mention) {
    return mention.actor().is(EntryKind.PLACE) || mention.actor().is(EntryKind.COUNTRY);
  }

  static Mention mentionAt(Sentence sentence, int at) {
    for (Mention mention : sentence.mentions()) {
      if (mention.from() == at) {
        return mention;
      }
    }
    return null;
  }
}
