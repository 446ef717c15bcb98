package io.sada.extraction.clauses;

import io.sada.extraction.names.EntryKind;
import io.sada.extraction.names.Lexicon;
import io.sada.extraction.names.NamePhrase;
import io.sada.extraction.names.UnknownNames;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.Set;

/**
 * Arabic names that no lexicon knows, by their place beside a verb: behind it where it opens the
 * sentence, else before it. A name that only its place shows is believed in a headline alone, where
 * there is little else.
 */
public final class ArabicNames {
  private static final UnknownNames NAMES = new UnknownNames(Lexicon.load());

  private static final Set<String> PARTICLES =
      Set.of("قد", "لقد", "كما", "ثم", "ان", "\"", ":", "-", ",");

  private static final int SHORTEST = 2;
  private static final int SHORTEST_BANK = 4;
  private static final int LONGEST = 3;

  /** Behind a noun for an act these say what it is like. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "جديد", "جديدا", "جديده", "كبير", "كبيرا", "كبيره", "عاجل", "عاجلا", "عاجله", "رسمي",
          "رسميا", "رسميه", "اولي", "اوليا", "اوليه", "واسع", "واسعا", "واسعه", "شامل", "شاملا",
          "مبدييا", "مبدييه", "موقتا", "قياسيه", "قياسيا", "ضخمه", "ضخما", "ماليه", "مشفره",
          "رقميه", "ناشيه", "وهميه");

  private ArabicNames() {}

  /**
   * The name beside a verb, or null.
   *
   * @param from first token of the verb
   * @param to one past its last token
   */
  public static Mention beside(Sentence sentence, int from, int to) {
    boolean opens = from == sentence.from() || PARTICLES.contains(sentence.lower(from - 1));
    if (opens) {
      return of(sentence, NAMES.after(sentence.passage(), to));
    }
    Mention before = of(sentence, NAMES.before(sentence.passage(), from));
    boolean headline = sentence.zone() == Zone.TITLE;
    Mention phrase = before == null && headline ? NounPhrases.before(sentence, from) : before;
    return phrase == null || isOrigin(sentence, phrase.from(), phrase.to()) ? null : phrase;
  }

  /** The name right behind a token of a headline; or null. */
  public static Mention behind(Sentence sentence, int token) {
    return sentence.zone() == Zone.TITLE
        ? of(sentence, NAMES.after(sentence.passage(), token))
        : null;
  }

  /** The first name behind a noun such as {@code شركة}, wherever it stands; or null. */
  public static Mention described(Sentence sentence) {
    for (Hit hit : sentence.hits()) {
      if (!hit.is(Cue.DESCRIPTOR) || !sentence.isArabic(hit.from())) {
        continue;
      }
      NamePhrase phrase = NAMES.after(sentence.passage(), hit.from());
      boolean named =
          phrase != null
              && phrase.anchor() == NamePhrase.Anchor.NOUN
              && phrase.lastToken() - phrase.firstToken() < LONGEST;
      Mention mention = named && !isCommonNoun(sentence, phrase) ? of(sentence, phrase) : null;
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** {@code منصة الشراء}: a single noun with the article says what it is, unless set in quotes. */
  private static boolean isCommonNoun(Sentence sentence, NamePhrase phrase) {
    boolean single = phrase.firstToken() == phrase.lastToken();
    boolean quoted = sentence.is(phrase.firstToken() - 1, '"');
    boolean trigger = sentence.anyHit(h -> h.from() == phrase.firstToken() && !h.is(Cue.BUSINESS));
    return single && !quoted && trigger && phrase.quote().startsWith("ال");
  }

  /**
   * The name that a noun at this token announces ({@code شركة سلتك}), without the adjectives behind
   * it; null where there is none.
   */
  public static Mention behindNoun(Sentence sentence, int noun) {
    if (isCounted(sentence, noun)) {
      return Actors.unknownName(sentence.passage(), noun - 1, noun + 1);
    }
    if (isBank(sentence, noun)) {
      return Actors.unknownName(sentence.passage(), noun, noun + 2);
    }
    if (!CommonWords.isFirm(sentence.lower(noun))) {
      return null;
    }
    NamePhrase phrase = NAMES.after(sentence.passage(), noun);
    if (phrase == null || !sentence.has(phrase.lastToken()) || isVerbal(sentence, phrase)) {
      return null;
    }
    int from = phrase.firstToken();
    int to = from;
    while (to <= phrase.lastToken() && isNamePart(sentence, to, from)) {
      to++;
    }
    boolean brief = to == from || sentence.quote(from, to).text().length() <= SHORTEST;
    return brief || phrase.lastToken() < noun
        ? null
        : Actors.unknownName(sentence.passage(), from, to);
  }

  /** {@code 19 شركة}: so many of a kind, no name. */
  private static boolean isCounted(Sentence sentence, int noun) {
    return CommonWords.isFirm(sentence.lower(noun))
        && sentence.has(noun - 1)
        && sentence.token(noun - 1).kind() == Token.Kind.NUMBER
        && !sentence.is(noun + 1, '"');
  }

  /** {@code بنك الجنوب}: the noun belongs to the name. */
  private static boolean isBank(Sentence sentence, int noun) {
    String word = sentence.lower(noun);
    String name = sentence.lower(noun + 1);
    boolean bank = word.equals("بنك") || word.equals("مصرف");
    boolean adjective = !name.startsWith("ال") && (name.endsWith("ي") || name.endsWith("يه"));
    boolean foreign = sentence.zone() == Zone.TITLE && !adjective && !isMeant(sentence, noun + 1);
    return bank
        && (name.startsWith("ال") || foreign && !PARTICLES.contains(name))
        && name.length() > SHORTEST_BANK
        && !name.contains("مركزي")
        && sentence.isArabic(noun + 1)
        && !NounPhrases.describes(sentence, noun + 1);
  }

  private static boolean isMeant(Sentence sentence, int i) {
    return sentence.anyHit(h -> h.from() <= i && i < h.to());
  }

  /** No adjective with the article, no {@code للاتصالات}, no trigger word. */
  private static boolean isNamePart(Sentence sentence, int i, int first) {
    String word = sentence.lower(i);
    boolean described =
        NounPhrases.describes(sentence, i) || word.startsWith("لل") || word.startsWith("المت");
    boolean place =
        sentence.anyMention(m -> m.from() <= i && i < m.to() && m.actor().is(EntryKind.PLACE));
    boolean act =
        sentence.anyHit(
            h ->
                h.from() <= i
                    && i < h.to()
                    && (h.is(Cue.ACT) && h.from() == i
                        || h.is(Cue.GENERIC_SUBJECT)
                        || h.is(Cue.GENERIC_THING)));
    boolean preposition = i > first && word.length() > 3 && word.startsWith("ب");
    return !described && !place && !act && !preposition;
  }

  /** {@code شركة سعودية ناشئة}, {@code منصة وهمية}: adjectives without the article are no name. */
  private static boolean isDescription(Sentence sentence, NamePhrase phrase) {
    if (phrase.anchor() != NamePhrase.Anchor.NOUN || sentence.is(phrase.firstToken() - 1, '"')) {
      return false;
    }
    return NounPhrases.isDescription(sentence, phrase.firstToken(), phrase.lastToken() + 1);
  }

  /** {@code مؤسسة النقد}: words that an authority's name covers. */
  private static boolean isBody(Sentence sentence, NamePhrase phrase) {
    boolean named =
        sentence.anyMention(
            m ->
                m.actor().is(EntryKind.AUTHORITY)
                    && m.from() <= phrase.lastToken()
                    && phrase.firstToken() < m.to());
    return named
        || sentence.anyHit(
            h ->
                (h.is(Cue.MEDIA) || h.is(Cue.REGULATOR) || h.is(Cue.GOVERNMENT) || h.is(Cue.COURT))
                    && h.from() <= phrase.lastToken()
                    && phrase.firstToken() < h.to());
  }

  /** {@code الشركة القائمة}: behind a noun with the article stands what kind it is, no name. */
  private static boolean isAdjective(Sentence sentence, NamePhrase phrase) {
    String noun = sentence.lower(phrase.firstToken() - 1);
    return phrase.anchor() == NamePhrase.Anchor.NOUN
        && (noun.startsWith("ال") || noun.startsWith("وال"))
        && phrase.quote().startsWith("ال");
  }

  /** Whether words of modality or time stand among the words: then they are no name. */
  private static boolean isVerbal(Sentence sentence, NamePhrase phrase) {
    for (Hit hit : sentence.hits()) {
      boolean inside = hit.from() <= phrase.lastToken() && hit.to() > phrase.firstToken();
      boolean verbal =
          hit.is(Cue.PROSPECTIVE)
              || hit.is(Cue.NEGATION)
              || hit.is(Cue.DENIAL)
              || hit.is(Cue.PAST)
              || hit.is(Cue.RAISE)
              || hit.is(Cue.RAISE_OPEN)
              || hit.is(Cue.OBTAIN)
              || hit.is(Cue.ISSUE)
              || hit.is(Cue.INVEST)
              || hit.is(Cue.ACT)
              || hit.is(Cue.FINANCING);
      if (inside && verbal) {
        return true;
      }
    }
    return false;
  }

  /** {@code الإيرانية}: where somebody is at home, no name. */
  private static boolean isOrigin(Sentence sentence, int from, int to) {
    return sentence.anyMention(
        m -> m.actor().is(EntryKind.PLACE) && m.from() <= from && to <= m.to());
  }

  private static Mention of(Sentence sentence, NamePhrase phrase) {
    boolean inside =
        phrase != null && sentence.has(phrase.firstToken()) && sentence.has(phrase.lastToken());
    if (!inside || phrase.quote().length() < SHORTEST) {
      return null;
    }
    boolean quoted = sentence.is(phrase.firstToken() - 1, '"');
    boolean origin = isOrigin(sentence, phrase.firstToken(), phrase.lastToken() + 1);
    boolean adjective =
        phrase.firstToken() == phrase.lastToken()
            && ADJECTIVES.contains(sentence.lower(phrase.firstToken()));
    if (!quoted && (phrase.quote().startsWith("لل") || origin || adjective)) {
      return null;
    }
    if (isDescription(sentence, phrase)
        || isBody(sentence, phrase)
        || isAdjective(sentence, phrase)) {
      return null;
    }
    boolean placeOnly = phrase.anchor() == NamePhrase.Anchor.PLACE;
    if (placeOnly && sentence.zone() != Zone.TITLE || isVerbal(sentence, phrase)) {
      return null;
    }
    Quote quote =
        new Quote(sentence.passage().section(), phrase.start(), phrase.end(), phrase.quote());
    Actor actor = new Actor(Actors.key(phrase.name()), phrase.name(), null);
    return new Mention(actor, quote, phrase.firstToken(), phrase.lastToken() + 1);
  }
}
