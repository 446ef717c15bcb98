package io.sada.extraction.funding;

import io.sada.extraction.clauses.Media;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import java.util.Set;

/** Which mentions can be the one who raises. */
final class Raisers {
  private static final Set<String> JOINED =
      Set.of(
          "listed",
          "backed",
          "based",
          "owned",
          "funded",
          "led",
          "linked",
          "style",
          "like",
          "type",
          "focused",
          "focussed",
          "born",
          "bound",
          "wide");

  /** Coins without an issuer. */
  private static final Set<String> COINS =
      Set.of("token:BTC", "token:ETH", "token:DOGE", "token:LTC");

  private static final int SOURCE_REACH = 6;
  private static final Set<String> ARABIC_SOURCE =
      Set.of("بحسب", "حسب", "وفق", "وفقا", "لبيانات", "استنادا");
  private static final Set<String> DATA =
      Set.of(
          "تقرير", "لتقرير", "بيانات", "لبيانات", "احصاءات", "منصه", "لمنصه", "موقع", "لموقع",
          "شركه", "مؤسسه", "صحيفه", "وكاله");

  private static final Set<String> CHANNELS = Set.of("channel", "account", "page", "post");

  private Raisers() {}

  /** {@code on his Telegram channel}: where something was said. */
  private static boolean isChannel(Sentence sentence, Mention mention) {
    return CHANNELS.contains(sentence.lower(mention.to()));
  }

  static boolean can(Sentence sentence, Mention mention) {
    boolean never =
        mention.actor().isAuthority()
            || mention.actor().is(EntryKind.PLACE)
            || mention.actor().is(EntryKind.SECTOR)
            || COINS.contains(mention.actor().id())
            || isChannel(sentence, mention)
            || isSource(sentence, mention)
            || Media.is(sentence, mention)
            || isOfMany(sentence, mention)
            || isWhere(sentence, mention);
    return !never;
  }

  /** {@code according to data provider Acme}, {@code بحسب تقرير "سلتك"}: where it was read. */
  private static boolean isSource(Sentence sentence, Mention mention) {
    for (int i = mention.from() - 1; i >= mention.from() - SOURCE_REACH && sentence.has(i); i--) {
      if (sentence.is(i, ',') || sentence.is(i, '(')) {
        return false;
      }
      String word = sentence.lower(i);
      boolean to = sentence.lower(i + 1).equals("to");
      boolean report = DATA.contains(sentence.lower(i + 1)) || DATA.contains(sentence.lower(i + 2));
      if (word.equals("according") && to || ARABIC_SOURCE.contains(word) && report) {
        return true;
      }
    }
    return false;
  }

  /** {@code Spot bitcoin funds}: what looks like a name belongs to a word for many. */
  private static boolean isOfMany(Sentence sentence, Mention mention) {
    if (mention.actor().known()) {
      return mention.actor().name().endsWith("ETF");
    }
    return sentence.first(Cue.PLURAL_SUBJECT, mention.from(), mention.to() + 2) != null;
  }

  /** {@code Nasdaq-listed}, {@code Google-backed}: says something of the name behind. */
  private static boolean isWhere(Sentence sentence, Mention mention) {
    boolean joined =
        sentence.is(mention.to(), '-') && JOINED.contains(sentence.lower(mention.to() + 1));
    boolean exchange = sentence.is(mention.from() - 1, '(') && sentence.is(mention.to(), ':');
    return joined || exchange || isTown(sentence, mention);
  }

  /** {@code Cambridge, Massachusetts-based}: the town before its state. */
  private static boolean isTown(Sentence sentence, Mention mention) {
    return sentence.is(mention.to(), ',')
        && sentence.mentions().stream()
            .anyMatch(
                m ->
                    m.from() == mention.to() + 1
                        && m.actor().is(EntryKind.PLACE)
                        && sentence.is(m.to(), '-')
                        && sentence.lower(m.to() + 1).equals("based"));
  }

  /** People and products stand for the company that the article is about. */
  static boolean isStandIn(Mention mention) {
    return isPerson(mention) || mention.actor().is(EntryKind.PRODUCT);
  }

  /** People raise only where nobody else is there. */
  static boolean isPerson(Mention mention) {
    return mention.actor().is(EntryKind.PERSON);
  }
}
