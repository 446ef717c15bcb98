package io.sada.extraction.triggers;

/**
 * What a group of trigger words means. The words stand in {@code config/lexicon/triggers*.yaml}.
 */
public enum Cue {
  // ---- raising money
  /** The subject raises money, told as done: {@code raised}, {@code جمعت}. */
  RAISE,
  /** The same as an infinitive, participle or verbal noun: {@code raising}, {@code لجمع}. */
  RAISE_OPEN,
  /** Wants money, with the sum right behind: {@code seeks $25 billion}. */
  SEEK,
  /** Obtains, closes, announces: raises money only together with a word for financing. */
  OBTAIN,
  /** Obtaining as an infinitive, participle or verbal noun. */
  OBTAIN_OPEN,
  /** Puts securities on the market: raises money together with a kind of them. */
  ISSUE,
  /** Lenders or banks bring a financing together; they stand before the verb. */
  ARRANGE,
  /** A financing as a thing: {@code round}, {@code جولة تمويل}. */
  FINANCING,
  /** A kind of round; carries it. */
  ROUND,
  /** The word before the letter of a series: {@code Series}, {@code الفئة}. */
  SERIES,
  /** Puts money in; the subject stands behind {@code in} or {@code into}. */
  INVEST,
  /** The same as an infinitive, participle or verbal noun. */
  INVEST_OPEN,
  /** Leads a round; the leader stands before the verb, in Arabic often behind it. */
  LEAD,
  /** The leader stands behind: {@code led by}, {@code بقيادة}. */
  LED_BY,
  /** Investors stand behind: {@code with participation from}, {@code بمشاركة}. */
  INVESTORS_BEHIND,
  /** Investors stand before: {@code participated}, {@code شاركت}. */
  INVESTORS_BEFORE,
  /** Marks an investor as strategic. */
  STRATEGIC_INVESTOR,
  /** A vehicle that invests others' money. */
  FUND_VEHICLE,

  // ---- the part that a sum plays
  VALUATION,
  TARGET,
  EQUITY,
  DEBT,
  TOTAL,
  /** An investor's own share of a round. */
  SHARE_OF_ROUND,
  SPENDING,
  REVENUE,
  DEAL_PRICE,
  MARKET_VALUE,
  MAXIMUM,
  ALLEGED,
  PENALTY,
  HOLDING,
  FACILITY,
  /** What buyers bid for: more than is raised. */
  DEMAND,

  // ---- how far it has come
  PROSPECTIVE,
  DENIAL,
  NEGATION,
  /** Calls a report false; may stand behind what it denies. */
  FALSE_REPORT,
  PAST,

  // ---- what is none
  /** Counts or sums over many companies. */
  AGGREGATE,
  /** Many companies as subject: {@code startups}, {@code الشركات الناشئة}. */
  PLURAL_SUBJECT,
  ACQUISITION,
  BUDGET,
  CHARITY,
  CONTRACT,
  SPORT,
  /** Neither business nor its regulation: each word weighs against an event. */
  OFF_TOPIC,
  PRICE_TALK,
  /** A story of another kind in headline or lead: a theft, a study of a market, share holdings. */
  OTHER_STORY,

  // ---- acts
  /** An act of an authority; carries type and voice. */
  ACT,
  /** A person or body that judges. */
  COURT,
  PROSECUTOR,
  REGULATOR,
  LEGISLATURE,
  GOVERNMENT,
  /** What sets an act in motion that a noun names: {@code opens an investigation}. */
  OPENS,
  /** What a regulator acts upon when no name is given: {@code crypto exchanges}. */
  GENERIC_SUBJECT,
  /** What is acted upon in general, being nobody: {@code stablecoins}. */
  GENERIC_THING,
  /** What a text of business speaks of; without any of it a sentence of a court is none of ours. */
  BUSINESS,

  // ---- who is meant
  /** A newspaper or agency: tells, does not act. */
  MEDIA,
  /** What stands before a name and says what it is: {@code exchange}, {@code شركة}. */
  DESCRIPTOR,

  // ---- parts of a page
  /** Opens a line that says who wrote it. */
  BYLINE,
  /** Everything behind is not the article. */
  TAIL,
  /** A line with it is not the article. */
  CHROME
}
