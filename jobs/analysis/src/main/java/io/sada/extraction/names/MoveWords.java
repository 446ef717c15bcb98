package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** Words that say that a price rose or fell, and words that say that something else did. */
final class MoveWords {
  private static final Set<String> UP =
      Set.of(
          "rose",
          "rises",
          "rise",
          "rising",
          "risen",
          "up",
          "gained",
          "gains",
          "gaining",
          "gain",
          "jumped",
          "jumps",
          "jump",
          "jumping",
          "surged",
          "surges",
          "surge",
          "surging",
          "climbed",
          "climbs",
          "climb",
          "climbing",
          "soared",
          "soars",
          "soar",
          "soaring",
          "rallied",
          "rallies",
          "rally",
          "rallying",
          "advanced",
          "higher",
          "added",
          "spiked",
          "spikes",
          "spike",
          "increased",
          "increases",
          "skyrocketed",
          "skyrockets",
          "pumped",
          "pumps",
          "rebounded",
          "rebounds",
          "recovered",
          "leapt",
          "leaps");
  private static final Set<String> DOWN =
      Set.of(
          "fell",
          "falls",
          "fall",
          "falling",
          "fallen",
          "down",
          "dropped",
          "drops",
          "drop",
          "dropping",
          "lost",
          "loses",
          "losing",
          "slid",
          "slides",
          "slide",
          "sliding",
          "slipped",
          "slips",
          "slip",
          "plunged",
          "plunges",
          "plunge",
          "plunging",
          "tumbled",
          "tumbles",
          "tumble",
          "tumbling",
          "sank",
          "sinks",
          "sink",
          "declined",
          "declines",
          "decline",
          "decreased",
          "decreases",
          "crashed",
          "crashes",
          "crash",
          "lower",
          "shed",
          "sheds",
          "dipped",
          "dips",
          "dip",
          "retreated",
          "collapsed",
          "slumped",
          "slumps",
          "slump",
          "dumped");
  private static final Set<String> ARABIC_UP =
      Set.of(
          "ارتفع", "ارتفعت", "قفز", "قفزت", "صعد", "صعدت", "زاد", "زادت", "ارتفاع", "صعود", "مكاسب",
          "كسب", "كسبت", "ربح", "ربحت", "يرتفع", "ترتفع", "يقفز", "تقفز", "يصعد", "تصعد", "مرتفعا",
          "مرتفعه", "طفر", "انتعش", "انتعشت", "تقدم", "اضاف", "اضافت", "قفزه", "بارتفاع", "صاعدا",
          "وثب");
  private static final Set<String> ARABIC_DOWN =
      Set.of(
          "انخفض", "انخفضت", "هبط", "هبطت", "تراجع", "تراجعت", "فقد", "فقدت", "خسر", "خسرت",
          "انخفاض", "هبوط", "خساره", "خسائر", "ينخفض", "تنخفض", "يهبط", "تهبط", "يتراجع", "نزل",
          "نزلت", "تهاوي", "تهاوت", "انهار", "انهارت", "منخفضا", "منخفضه", "متراجعا", "هوي", "هوت",
          "تدهور", "بانخفاض", "هابطا", "سقط", "سقطت");
  private static final Set<String> OTHER =
      Set.of(
          "volume",
          "volumes",
          "revenue",
          "revenues",
          "profit",
          "supply",
          "stake",
          "shares",
          "share",
          "stock",
          "stocks",
          "apy",
          "yield",
          "fees",
          "hashrate",
          "dominance",
          "tvl",
          "users",
          "inflation",
          "rate",
          "odds",
          "probability",
          "allocation",
          "اسهم",
          "سهم",
          "حجم",
          "احجام",
          "ايرادات",
          "ارباح",
          "حصه",
          "الفايده",
          "عائد",
          "رسوم",
          "هيمنه",
          "التضخم");

  private MoveWords() {}

  /** 1 for up, -1 for down, 0 for a word that says neither. */
  static int direction(Token token) {
    String word = token.lower();
    if (token.script() != Script.ARABIC) {
      return UP.contains(word) ? 1 : DOWN.contains(word) ? -1 : 0;
    }
    for (int cut : Clitics.cuts(word)) {
      String bare = word.substring(cut);
      if (ARABIC_UP.contains(bare)) {
        return 1;
      }
      if (ARABIC_DOWN.contains(bare)) {
        return -1;
      }
    }
    return 0;
  }

  /** Whether the percentage behind it is of something that is no price. */
  static boolean isOtherQuantity(Token token) {
    String word = token.lower();
    if (token.script() != Script.ARABIC) {
      return OTHER.contains(word);
    }
    for (int cut : Clitics.cuts(word)) {
      if (OTHER.contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
