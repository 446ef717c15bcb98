package io.sada.extraction.funding;

import io.sada.extraction.clauses.ArabicNames;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.NounPhrases;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Script;
import io.sada.text.Token;
import java.util.List;
import java.util.Set;

/** Who raises, by where the names stand beside the words of raising. */
final class SubjectFinder {
  private static final Set<String> SIDE_PREPOSITIONS =
      Set.of(
          "by",
          "from",
          "with",
          "for",
          "in",
          "at",
          "into",
          "via",
          "to",
          "on",
          "than",
          "under",
          "of",
          "across",
          "throughout",
          "within",
          "over",
          "through",
          "towards",
          "toward");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "was",
          "also",
          "just",
          "now",
          "reportedly",
          "recently",
          "will",
          "may",
          "could",
          "would",
          "to");
  private static final Set<String> DESCRIBING =
      Set.of(
          "the",
          "a",
          "an",
          "another",
          "which",
          "whose",
          "who",
          "formerly",
          "one",
          "maker",
          "owner");
  private static final Set<String> TARGET_PREPOSITIONS =
      Set.of("for", "in", "into", "of", "to", "behind");
  private static final Set<String> SHARES = Set.of("اسهم", "حصه", "حصص", "راسمال");
  private static final Set<String> OWNED =
      Set.of(
          "التابعه",
          "التابع",
          "تابعه",
          "المملوكه",
          "المملوك",
          "مملوكه",
          "المنبثقه",
          "المدعومه",
          "المدعوم",
          "ذراع",
          "لذراع",
          "وحده",
          "الشقيقه",
          "منافسه",
          "منافس",
          "المنافسه");
  private static final Set<String> FOUNDED =
      Set.of(
          "اسسته", "اسسها", "اسسه", "اسستها", "يديرها", "يديره", "تديرها", "يملكها", "يملكه",
          "تملكها", "يراسها", "تراسها", "اطلقها", "اطلقتها", "طورتها", "اسساها", "موسسها", "موسسه");
  private static final int OWNER_REACH = 3;
  private static final int ARABIC_REACH = 11;
  private static final int NOUN_REACH = 7;
  private static final int OBJECT = 8;
  private static final int LONGEST_ASIDE = 25;
  private static final int FIRM_REACH = 9;
  private static final int LAM_NOUN = 3;

  /** {@code Nvidia's venture arm}: one who pays. */
  private static final Set<String> ARMS =
      Set.of("venture", "investment", "corporate", "vc", "arm", "unit", "sovereign", "growth");

  private SubjectFinder() {}

  /** The grammatical subject of a verb of raising. */
  static Mention ofVerb(Sentence sentence, Hit verb) {
    return sentence.isArabic(verb.from())
        ? ofArabicVerb(sentence, verb)
        : ofEnglishVerb(sentence, verb);
  }

  private static Mention ofEnglishVerb(Sentence sentence, Hit verb) {
    Mention aside = null;
    int limit = beforeApposition(sentence, verb.from());
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.to() > limit || !Raisers.can(sentence, mention)) {
        continue;
      }
      if (isFormer(sentence, mention)) {
        continue;
      }
      if (isAside(sentence, mention)) {
        aside = aside == null ? mention : aside;
      } else {
        return mention;
      }
    }
    if (NounPhrases.hasNoCapitals(sentence) || sentence.zone() == Zone.TITLE) {
      Mention phrase = NounPhrases.before(sentence, verb.from());
      if (phrase != null) {
        return phrase;
      }
    }
    return aside;
  }

  /**
   * Where the subject must end: before what stands between commas right before the verb ({@code
   * Acme, which makes the tool Bolt, has raised}, {@code The company, which runs on Bolt's chips,
   * had sought}).
   */
  private static int beforeApposition(Sentence sentence, int verb) {
    int i = verb;
    while (sentence.has(i - 1) && isAuxiliary(sentence, i - 1)) {
      i--;
    }
    int dash = beforeDashes(sentence, i);
    if (dash >= 0) {
      return dash;
    }
    if (!sentence.is(i - 1, ',')) {
      return verb;
    }
    for (Mention mention : sentence.mentions()) {
      boolean described =
          sentence.is(mention.to(), ',')
              && mention.to() < i - 1
              && DESCRIBING.contains(sentence.lower(mention.to() + 1));
      if (described && Raisers.can(sentence, mention)) {
        return mention.to();
      }
    }
    for (int k = i - 2; sentence.has(k); k--) {
      if (sentence.is(k, ',')) {
        int comma = k;
        boolean named = sentence.anyMention(m -> m.to() <= comma);
        boolean known = sentence.lower(sentence.from()).equals("the");
        return named || known ? comma : verb;
      }
    }
    return verb;
  }

  /** Where what stands between dashes right before the verb begins; -1 where nothing does. */
  private static int beforeDashes(Sentence sentence, int end) {
    if (!isDash(sentence, end - 1)) {
      return -1;
    }
    for (int i = end - 2; i >= end - LONGEST_ASIDE && sentence.has(i); i--) {
      if (isDash(sentence, i)) {
        int dash = i;
        return sentence.anyMention(m -> m.to() <= dash) ? dash : -1;
      }
    }
    return -1;
  }

  private static boolean isDash(Sentence sentence, int i) {
    boolean spaced =
        sentence.is(i, '-')
            && sentence.has(i - 1)
            && sentence.has(i + 1)
            && !sentence.token(i - 1).touches(sentence.token(i))
            && !sentence.token(i).touches(sentence.token(i + 1));
    return sentence.is(i, '–') || sentence.is(i, '—') || spaced;
  }

  private static boolean isAuxiliary(Sentence sentence, int i) {
    return AUXILIARIES.contains(sentence.lower(i))
        || sentence.anyHit(h -> h.is(Cue.PROSPECTIVE) && h.from() <= i && i < h.to());
  }

  /** {@code ex-Coinbase designer}: somebody who was there. */
  private static boolean isFormer(Sentence sentence, Mention mention) {
    String before = sentence.lower(mention.from() - 1);
    boolean ex = before.equals("-") && sentence.lower(mention.from() - 2).equals("ex");
    return ex || before.equals("ex") || before.equals("former");
  }

  /** Behind a preposition, in brackets or before {@code 's}: not the subject itself. */
  private static boolean isAside(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    while (sentence.lower(before).equals("the") || sentence.lower(before).equals("its")) {
      before--;
    }
    if (sentence.lower(before).equals("and")) {
      for (Mention other : sentence.mentions()) {
        if (other.to() == before) {
          return isAside(sentence, other);
        }
      }
    }
    return SIDE_PREPOSITIONS.contains(sentence.lower(before))
        || sentence.is(before, '(')
        || sentence.lower(mention.to()).equals("'s");
  }

  private static Mention ofArabicVerb(Sentence sentence, Hit verb) {
    if (isPronoun(sentence.lower(verb.from() - 1))) {
      return firstRaiser(sentence, verb.from());
    }
    Mention best = null;
    int least = ARABIC_REACH + 1;
    for (Mention mention : sentence.mentions()) {
      if (!Raisers.can(sentence, mention)) {
        continue;
      }
      int cost = arabicCost(sentence, verb, mention);
      if (cost < least) {
        least = cost;
        best = mention;
      }
    }
    if (best == null) {
      best = behindDescription(sentence, verb);
    }
    if (best != null) {
      return best;
    }
    return ArabicNames.beside(sentence, verb.from(), verb.to());
  }

  /**
   * {@code جمعت الشركة الناشئة التي تعمل على … "سلتك" تمويلا}: the first name before the object,
   * however much describes it.
   */
  private static Mention behindDescription(Sentence sentence, Hit verb) {
    if (!describes(sentence, verb.to())) {
      return null;
    }
    int limit = sentence.to();
    for (Sum sum : sentence.sums()) {
      limit = Math.min(limit, sum.from());
    }
    for (Hit hit : sentence.hits()) {
      limit = hit.is(Cue.FINANCING) && hit.from() > verb.to() ? Math.min(limit, hit.from()) : limit;
    }
    for (Mention mention : sentence.mentions()) {
      boolean before = mention.from() >= verb.to() && mention.to() <= limit;
      boolean named = mention.actor().is(EntryKind.COMPANY) || !mention.actor().known();
      boolean object =
          isArabicPreposition(sentence.lower(mention.from() - 1))
              || hasPreposition(mention, sentence)
              || isOfSomebody(sentence, mention)
              || isOwner(sentence, mention);
      if (before && named && !object && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a noun such as {@code شركة} stands at this token. */
  private static boolean describes(Sentence sentence, int i) {
    return sentence.anyHit(h -> h.is(Cue.DESCRIPTOR) && h.from() == i);
  }

  /** {@code أنها} behind "said": she is whom the sentence began with. */
  private static boolean isPronoun(String word) {
    return switch (word) {
      case "انها", "انه", "بانها", "بانه", "لانها", "انهم" -> true;
      default -> false;
    };
  }

  private static Mention firstRaiser(Sentence sentence, int before) {
    for (Mention mention : sentence.mentions()) {
      boolean first = mention.to() <= before && Raisers.can(sentence, mention);
      if (first && !Raisers.isPerson(mention)) {
        return mention;
      }
    }
    return null;
  }

  private static int arabicCost(Sentence sentence, Hit verb, Mention mention) {
    boolean behind = mention.from() >= verb.to();
    int from = behind ? verb.to() : mention.to();
    int to = behind ? mention.from() : verb.from();
    if (to < from) {
      return Integer.MAX_VALUE;
    }
    int cost = (to - from) + (Raisers.isPerson(mention) ? 3 : 0);
    for (int i = from; i < to; i++) {
      cost += isArabicPreposition(sentence.lower(i)) ? 4 : 0;
    }
    boolean object =
        isArabicPreposition(sentence.lower(mention.from() - 1))
            || hasPreposition(mention, sentence)
            || isOfSomebody(sentence, mention);
    if (object) {
      cost += OBJECT;
    }
    return isBacker(sentence, mention) || isOwner(sentence, mention) ? cost + ARABIC_REACH : cost;
  }

  /** {@code المصنعة لهواتف سلام}: behind a noun with its preposition stands whose it is. */
  private static boolean isOfSomebody(Sentence sentence, Mention mention) {
    String noun = sentence.lower(mention.from() - 1);
    boolean lam = noun.length() > LAM_NOUN && noun.startsWith("ل") && !noun.startsWith("لل");
    return lam && !describes(sentence, mention.from() - 1) && sentence.isArabic(mention.from() - 1);
  }

  /** {@code التابعة لمجموعة سلام}, {@code ذراع سلام}: the one that somebody else belongs to. */
  private static boolean isOwner(Sentence sentence, Mention mention) {
    if (FOUNDED.contains(sentence.lower(mention.from() - 1))) {
      return true;
    }
    for (int i = mention.from() - 1; i >= mention.from() - OWNER_REACH && sentence.has(i); i--) {
      if (OWNED.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Right behind {@code بقيادة}, {@code بينهم}: one of those who pay. */
  private static boolean isBacker(Sentence sentence, Mention mention) {
    int end = sentence.is(mention.from() - 1, '"') ? mention.from() - 1 : mention.from();
    for (Hit hit : sentence.hits()) {
      boolean pays =
          hit.is(Cue.LED_BY) || hit.is(Cue.INVESTORS_BEHIND) && hit.to() - hit.from() > 1;
      if (pays && hit.to() == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code ب ل ك} or a preposition is written before the name. */
  private static boolean hasPreposition(Mention mention, Sentence sentence) {
    int skipped = mention.quote().start() - sentence.token(mention.from()).start();
    String first = sentence.token(mention.from()).text();
    return skipped > 0 && "بلك".indexOf(first.charAt(0)) >= 0;
  }

  private static boolean isArabicPreposition(String word) {
    return switch (word) {
      case "في", "من", "على", "علي", "عن", "الى", "الي", "مع", "عبر", "ب", "ل" -> true;
      default -> false;
    };
  }

  /** The one behind {@code for}, {@code in}, {@code في}, {@code ل} after the trigger; or null. */
  static Mention target(Sentence sentence, int from) {
    for (Mention mention : sentence.mentions()) {
      boolean candidate = mention.from() >= from && Raisers.can(sentence, mention);
      boolean backed =
          mention.from() == from && sentence.lower(from - 1).startsWith("back") && candidate;
      if (backed || candidate && isTargeted(sentence, mention)) {
        return mention;
      }
    }
    if (NounPhrases.hasNoCapitals(sentence) || sentence.zone() == Zone.TITLE) {
      for (int i = from; i < sentence.to(); i++) {
        if (sentence.lower(i).equals("for")) {
          return NounPhrases.from(sentence, i + 1);
        }
      }
    }
    return null;
  }

  private static boolean isTargeted(Sentence sentence, Mention mention) {
    if (sentence.lower(mention.to()).equals("'s")) {
      return !ARMS.contains(sentence.lower(mention.to() + 1));
    }
    int before = mention.from() - 1;
    int farthest = Math.max(sentence.from(), mention.from() - 8);
    while (before > farthest
        && (isFiller(sentence, before)
            || isPlace(sentence, before)
            || isSmall(sentence, before)
            || sentence.is(before, '-')
            || NounPhrases.describes(sentence, before))) {
      before--;
    }
    boolean share = SHARES.contains(sentence.lower(mention.from() - 1));
    String word = sentence.lower(before);
    boolean latin = TARGET_PREPOSITIONS.contains(word);
    boolean arabic = word.equals("في") || word.equals("ل") || word.equals("لصالح");
    boolean lam = startsWithLam(sentence, mention) && !isOwner(sentence, mention);
    return latin || arabic || share || lam || isInFirm(sentence, mention);
  }

  /** {@code استثمار مليار في شركة الذكاء الاصطناعي التابعة له سلتك}: behind all that it is. */
  private static boolean isInFirm(Sentence sentence, Mention mention) {
    for (int i = mention.from() - 1; i > mention.from() - FIRM_REACH && sentence.has(i); i--) {
      boolean other = sentence.is(i, ',') || !sentence.isArabic(i) && !sentence.is(i, '"');
      if (other) {
        return false;
      }
      if (describes(sentence, i) && sentence.lower(i - 1).equals("في")) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithLam(Sentence sentence, Mention mention) {
    int skipped = mention.quote().start() - sentence.token(mention.from()).start();
    boolean own = skipped > 0 && sentence.token(mention.from()).text().startsWith("ل");
    String before = sentence.lower(mention.from() - 1);
    return own || before.equals("لشركه") || before.equals("لمنصه") || before.equals("لمجموعه");
  }

  /** {@code in Lagos-based Acme}: where somebody is at home. */
  private static boolean isPlace(Sentence sentence, int i) {
    return sentence.anyMention(
        m ->
            m.from() <= i
                && i < m.to()
                && (m.actor().is(EntryKind.PLACE) || m.actor().is(EntryKind.COUNTRY)));
  }

  /** A small Latin word that is no preposition of its own. */
  private static boolean isSmall(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.script() == Script.LATIN
        && token.text().equals(token.lower())
        && !TARGET_PREPOSITIONS.contains(token.lower())
        && !SIDE_PREPOSITIONS.contains(token.lower())
        && !token.lower().equals("and");
  }

  private static boolean isFiller(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return switch (word) {
      case "the",
          "a",
          "an",
          "ai",
          "startup",
          "company",
          "firm",
          "crypto",
          "platform",
          "rival",
          "\"",
          "شركه",
          "منصه",
          "الشركه" ->
          true;
      default -> false;
    };
  }

  /** Whoever stands before {@code 's} within a few words before the token; or null. */
  static Mention owner(Sentence sentence, int from) {
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean owns =
          mention.to() <= from
              && from - mention.to() <= NOUN_REACH
              && sentence.lower(mention.to()).equals("'s");
      if (owns && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }

  /** The one whose round a noun tells: {@code X's round}, {@code round for X}, {@code جولة X}. */
  static Mention ofNoun(Sentence sentence, int from, int to) {
    Mention head = opening(sentence);
    if (head != null) {
      return head;
    }
    List<Mention> mentions = sentence.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean owns =
          mention.to() <= from
              && from - mention.to() <= NOUN_REACH
              && sentence.lower(mention.to()).equals("'s");
      boolean beside = mention.to() == from && isNoun(sentence, from) && !sentence.isArabic(from);
      if ((owns || beside) && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    for (Mention mention : mentions) {
      boolean behind = mention.from() >= to && mention.from() - to <= NOUN_REACH;
      if (behind && Raisers.can(sentence, mention)) {
        boolean arabic = sentence.isArabic(from) && mention.from() - to <= 3;
        if (arabic && !isBehindMin(sentence, mention) || isTargeted(sentence, mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  private static boolean isNoun(Sentence sentence, int from) {
    return sentence.anyHit(
        hit ->
            hit.from() == from
                && (hit.is(Cue.FINANCING) || hit.is(Cue.ROUND) || hit.is(Cue.SERIES)));
  }

  private static boolean isBehindMin(Sentence sentence, Mention mention) {
    return isArabicPreposition(sentence.lower(mention.from() - 1));
  }

  /** The name that a line of a list opens with: {@code Vana: $18 million Series A}. */
  static Mention opening(Sentence sentence) {
    for (Mention mention : sentence.mentions()) {
      boolean first = mention.from() - sentence.from() <= 2 && Raisers.can(sentence, mention);
      boolean headed =
          sentence.is(mention.to(), ':')
              || sentence.is(mention.to(), ',')
              || sentence.is(mention.to(), '-');
      if (first && headed) {
        return mention;
      }
      int colon = mention.from() - 1;
      if (sentence.is(colon, ':') && headed && Raisers.can(sentence, mention)) {
        return mention;
      }
    }
    return null;
  }
}
