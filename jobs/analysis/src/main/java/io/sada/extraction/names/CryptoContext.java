package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether an article is about crypto at all: a ticker that is also an ordinary acronym (ADA, DOT,
 * ICP) names a token only there.
 */
final class CryptoContext {
  private static final Set<String> LATIN =
      Set.of(
          "crypto",
          "cryptocurrency",
          "cryptocurrencies",
          "cryptoassets",
          "blockchain",
          "blockchains",
          "bitcoin",
          "btc",
          "ethereum",
          "altcoin",
          "altcoins",
          "stablecoin",
          "stablecoins",
          "defi",
          "depin",
          "web3",
          "nft",
          "nfts",
          "airdrop",
          "airdrops",
          "memecoin",
          "memecoins",
          "tokenomics",
          "tokenized",
          "tokenised",
          "tokenization",
          "usdt",
          "usdc",
          "binance",
          "coinbase",
          "staking",
          "onchain",
          "layer-1",
          "layer-2",
          "l2",
          "dao",
          "mainnet",
          "coinmarketcap",
          "coingecko",
          "solana",
          "launchpool",
          "ico",
          "rwa");
  private static final Set<String> ARABIC =
      Set.of(
          "مشفره",
          "المشفره",
          "التشفير",
          "تشفير",
          "كريبتو",
          "الكريبتو",
          "بلوكشين",
          "البلوكشين",
          "بلوكتشين",
          "البلوكتشين",
          "بلوكتشاين",
          "البيتكوين",
          "بيتكوين",
          "البتكوين",
          "ايثيريوم",
          "الايثيريوم",
          "اثيريوم",
          "توكن",
          "توكنز",
          "توكنات",
          "ايردروب",
          "لامركزي",
          "اللامركزيه",
          "التوكنات",
          "بينانس");

  private CryptoContext() {}

  /** Whether any of the passages has a word that only crypto uses. */
  static boolean in(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Token token : passage.tokens()) {
        Set<String> words = token.script() == Script.ARABIC ? ARABIC : LATIN;
        if (token.kind() == Token.Kind.WORD && words.contains(token.lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
