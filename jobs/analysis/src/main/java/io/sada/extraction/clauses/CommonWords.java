package io.sada.extraction.clauses;

import io.sada.text.Token;
import io.sada.text.Tokens;
import io.sada.text.Word;
import io.sada.text.WordFact;
import java.util.Set;

/** Capitalised words that are no names by themselves. */
final class CommonWords {
  private static final int SHORTEST_PARTICIPLE = 5;
  private static final Set<String> NEVER =
      Set.of(
          ("the a an this that these those it its he she they we you i his her their our my in on"
               + " at by for from to of and or but if when while as with after before since during"
               + " until under over about into than then there here what which who whom whose why"
               + " how not no yes all some any many most more much few several each every both"
               + " either one two three four five six seven eight nine ten first second third last"
               + " next new old also however although though because so yet still now today"
               + " yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday"
               + " january february march april may june july august september october november"
               + " december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2 am"
               + " pm et est utc gmt ceo cfo coo cto gpu gpus cpu cpus ai api apis sdk llm llms etf"
               + " etfs ipo ipos spv vc vcs tpu tpus nft nfts defi web3 dao daos faq pdf mica gdpr"
               + " dora usd eur gbp aed sar btc esg saas paas iaas rwa depin dapp dapps ico icos"
               + " aml kyc esa series seed round source sources author authors translated written"
               + " editor according among other others investors investor total company companies"
               + " founders founder ex chief president chairman mr mrs ms dr judge judges"
               + " prosecutors crypto cryptocurrency blockchain token tokens infrastructure gaming"
               + " treasuries part nothing everything something nevertheless meanwhile figures"
               + " nearly almost roughly less around between post pre participants backers lenders"
               + " mena gcc emea apac latam anz buyers names angels existing previous returning ido"
               + " idos pipe spac spacs atm atms msme sme smes reit reits etn etp llp kyb psd2 sbti"
               + " backs backed leads joins eyes seeks bets taps inks mulls weighs plots nears pegs"
               + " values")
              .split(" "));

  /** Words that end the names of companies and are none alone. */
  private static final Set<String> SUFFIXES =
      Set.of(
          ("inc corp corporation ltd limited llc plc labs lab group holdings holding capital"
               + " ventures partners fund management investments investment technologies technology"
               + " bank company co ag gmbh sa foundation network protocol finance global")
              .split(" "));

  private CommonWords() {}

  /** Words that end a run of capitals even in the middle of a sentence. */
  private static final Set<String> NEVER_INSIDE =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december ceo cfo coo cto gpu"
                  + " gpus cpu tpu tpus etf etfs ipo series et est utc gmt usd eur nft nfts")
              .split(" "));

  /** Arabic nouns before which a word is no name and behind which it is one. */
  private static final Set<String> NAME_NOUNS =
      Set.of(
          ("شركه منصه تطبيق مجموعه بنك مصرف بورصه صندوق مشروع بروتوكول مؤسس مؤسسه شبكه موقع متجر"
                  + " عمله مدير رئيس روبوت الدردشه الناشئه منافستها منافسه مختبر مطوره صانعه سهم"
                  + " لدي عملاق عملاقه وكاله خدمه برنامج نموذج استحواذ تقييم اكتتاب طرح اسهم ناشئه"
                  + " المدفوعات الوساطه التداول التوصيل التامين الاتصالات")
              .split(" "));

  private static final WordFact<Boolean> NAME_NOUN =
      new WordFact<>(false, CommonWords::endsInNameNoun);

  /** Words that open a headline and say what the one behind them does. */
  private static final Set<String> KINDS =
      Set.of(
          ("fintech biotech healthtech edtech insurtech proptech regtech agritech agtech cleantech"
                  + " medtech startup chipmaker steelmaker carmaker automaker drugmaker shipbuilder"
                  + " stockbroker broker brokerage lender insurer retailer miner neobank unicorn"
                  + " stablecoin spot commission indicted convicted watchdog regulator jury"
                  + " authorities regulators police parliament lawmakers senate grocer brewer"
                  + " man woman men women teenager couple driver mayor"
                  + " airline telco robotaxi payments chip battery cloud software app drone")
              .split(" "));

  /** Nouns for a firm: a word that opens a headline right before one of them is no name. */
  private static final Set<String> FIRM_NOUNS =
      Set.of(
          ("firm firms maker makers startup startups company companies group platform developer"
                  + " provider giant chain operator issuer lender software app miner specialist"
                  + " retailer producer loan round tool tools watchdog regulator exchange")
              .split(" "));

  /** Whether a word that opens a sentence only says what the one behind it is. */
  static boolean saysWhat(Token word, Token next) {
    boolean small = next.text().equals(next.lower());
    return KINDS.contains(word.lower()) || small && FIRM_NOUNS.contains(next.lower());
  }

  private static final Set<String> FIRMS = Set.of("شركه", "منصه", "تطبيق", "بورصه", "روبوت");

  /** Whether the folded word says that the name of a firm or product follows. */
  static boolean isFirm(String word) {
    boolean joined = word.length() > 3 && "ولبفك".indexOf(word.charAt(0)) >= 0;
    return FIRMS.contains(word) || joined && FIRMS.contains(word.substring(1));
  }

  /** Whether the folded word, with or without a preposition before it, says what a name is. */
  static boolean isNameNoun(String word) {
    return isNameNoun(Word.of(word));
  }

  /** The same of a token's word. */
  static boolean isNameNoun(Word word) {
    return NAME_NOUN.of(word);
  }

  /** The first such token at or behind an index; the number of tokens if there is none. */
  static int nextNameNoun(Tokens tokens, int from) {
    int i = tokens.next(NAME_NOUN, from, tokens.size());
    while (i < tokens.size() && !isNameNoun(tokens.get(i).word())) {
      i = tokens.next(NAME_NOUN, i + 1, tokens.size());
    }
    return i;
  }

  private static boolean endsInNameNoun(String word) {
    boolean joined = word.length() > 3 && "ولبفك".indexOf(word.charAt(0)) >= 0;
    return NAME_NOUNS.contains(word) || joined && NAME_NOUNS.contains(word.substring(1));
  }

  /** Whether the word, in lower case, ends as participles and adverbs do: it opens sentences. */
  static boolean looksLikeParticiple(String lower) {
    boolean ending = lower.endsWith("ed") || lower.endsWith("ly") || lower.endsWith("ing");
    return ending && lower.length() > SHORTEST_PARTICIPLE;
  }

  /** Whether the word, in lower case, is no part of a name though it has a capital. */
  static boolean endsName(String lower) {
    return NEVER_INSIDE.contains(lower);
  }

  /** Whether the word, in lower case, never stands for a name. */
  static boolean isCommon(String lower) {
    return NEVER.contains(lower);
  }

  private static final Set<String> FUNDS =
      Set.of("capital", "ventures", "partners", "advisors", "holdings", "vc", "fund", "labs");

  /** Whether the word, in lower case, ends the names of those who invest. */
  static boolean isFund(String lower) {
    return FUNDS.contains(lower);
  }

  static boolean isSuffix(String lower) {
    return SUFFIXES.contains(lower);
  }
}
