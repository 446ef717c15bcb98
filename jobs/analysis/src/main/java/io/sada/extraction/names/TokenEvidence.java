package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** What stands beside a word and shows that it is a token. */
final class TokenEvidence {
  private static final Set<String> NOUNS =
      Set.of(
          "token",
          "tokens",
          "coin",
          "coins",
          "cryptocurrency",
          "protocol",
          "network",
          "chain",
          "blockchain",
          "foundation",
          "dao",
          "labs",
          "staking",
          "stakers",
          "holders",
          "airdrop",
          "mainnet",
          "testnet",
          "ecosystem",
          "labs'",
          "altcoin",
          "altcoins",
          "stablecoin",
          "memecoin",
          "perpetual",
          "perpetuals",
          "subnet",
          "subnets");
  private static final Set<String> ARABIC_NOUNS =
      Set.of(
          "عمله",
          "رمز",
          "توكن",
          "بروتوكول",
          "شبكه",
          "مشروع",
          "عملات",
          "رموز",
          "توكنات",
          "توكنز",
          "سلسله",
          "بلوكشين",
          "ازواج",
          "زوج",
          "سعر");
  private static final Set<String> QUOTES =
      Set.of("USDT", "USD", "USDC", "BTC", "ETH", "BNB", "EUR", "BUSD", "FDUSD", "TRY", "KRW");

  private TokenEvidence() {}

  /** {@code $AKT}. */
  static boolean isCashtag(Passage passage, int token) {
    Token sign = passage.token(token - 1);
    return sign != null && sign.is('$') && sign.touches(passage.tokens().get(token));
  }

  /** {@code AKT/USDT}, {@code AKT-USDT}, {@code AKT_USDT}. */
  static boolean isPair(Passage passage, int token) {
    Token joint = passage.token(token + 1);
    Token quote = passage.token(token + 2);
    boolean joined =
        joint != null
            && quote != null
            && (joint.is('/') || joint.is('-') || joint.is('_'))
            && passage.tokens().get(token).touches(joint)
            && joint.touches(quote);
    return joined && QUOTES.contains(quote.text());
  }

  /** {@code (AKT)} behind a word. */
  static boolean isBracketed(Passage passage, int token) {
    return passage.is(token - 1, '(')
        && passage.is(token + 1, ')')
        && passage.token(token - 2) != null
        && passage.token(token - 2).kind() == Token.Kind.WORD;
  }

  /** {@code AKT token}, {@code AKT holders}, {@code عملة AKT}. */
  static boolean hasNoun(Passage passage, int first, int last) {
    if (NOUNS.contains(passage.lower(last + 1))) {
      return true;
    }
    Token before = passage.token(first - 1);
    if (before == null || before.script() != Script.ARABIC) {
      return false;
    }
    for (int cut : Clitics.cuts(before.lower())) {
      if (ARABIC_NOUNS.contains(before.lower().substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next name is joined to this one as in {@code AKT, FET and TAO}. */
  static boolean isListed(Passage passage, int lastOfFirst, int firstOfSecond) {
    int gap = firstOfSecond - lastOfFirst - 1;
    if (gap < 1 || gap > 3) {
      return gap == 0 && passage.token(lastOfFirst).script() == Script.ARABIC;
    }
    for (int i = lastOfFirst + 1; i < firstOfSecond; i++) {
      Token token = passage.token(i);
      boolean joins =
          switch (token.lower()) {
            case ",", "/", "|", "and", "or", "&", "و", "او", "(", ")", "$", "+" -> true;
            default -> false;
          };
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
