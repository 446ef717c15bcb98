package io.sada.extraction.clauses;

import java.util.Set;

/**
 * Ordinary English words that often open a sentence, where a capital says nothing: a single one of
 * them there is no name.
 */
final class Openers {
  private static final Set<String> WORDS =
      Set.of(
          ("""
          ability access according accordingly account acting action active actual add added
          adding additional additionally address adds admission advanced advertising advisers
          advisors again ahead aims alleged almost along alongside already altcoins alternatively
          altogether always amid amount amounts ample analysis analysts analytics annual another
          answer answers anyone apart apparently applicants applications approval approximately
          are area article articles ask asked assets at attached attorneys audience authorities
          available average back backed backers background bad bank bankers banks based bearish
          become been behind being below beneath besides better beyond bids big billionaire bills
          board bonds borrowers both break bridging briefly bringing broadly brokers budget
          building built bulk bullish businesses but buy buyers buying call called calls campaign
          candidates capital care cases cash caution central certain certainly challenges chance
          changes charges check chips citing claims clearly click clients closing collectively
          combined coming comment commenting commercial commitments committed community
          comparatively compared competition competitors complete compliance comprehensive
          conclusion conference confidence consequently consumers contact continue continued
          contracts control conversely core corporate costs could counterparties court courts
          create creditors critics crucially cumulatively currency current currently customers
          daily data date dates deal dealers deals debt demand democrats deposits despite details
          developers digital disclosure discover dividends do documents does domestic donors
          dozens drugs due early earnings economic economists economy effective elections eligible
          elsewhere email emerging employees end engineers enter entering equally equity
          especially essentially establish established eventually everyone evidence examples
          exchange exchanges executives existing expect expected experts explore exposure
          extremely facing factors fears federal feedback fees fellow figures filing final finally
          financial financials find firms first firstly fixed focusing follow following for former
          fortunately founded founders free fresh fueled full fund funded funding funds further
          furthermore future gains general generally get give given global globally go going gold
          good goods government governments granted gross growth guidance half heavy hedge held
          helping hence here high higher highlights historically holders holding home hopes hours
          household how huge hundreds image imagine implement important importantly include
          included including income increased increases increasingly indeed independent individual
          industry inflation initially initiatives innovation input inside insiders instead
          institutional interest interestingly internal international introducing investigators
          invited issuers items join joined joining just keep keeping key large last lastly lately
          later latest launched lawyers lead leading learn leave led lenders lending less let
          leveraging like likewise limited links liquidity live living loans local locally located
          long longer looking losses low lower made main mainly major make makers making
          management many margins market marketing markets massive maybe measures media meetings
          members merchants might mining mirroring mobile monthly moreover moving much multiple
          must name named namely names national natural nearby needless net neutral nevertheless
          news nobody none nonetheless nor notable notably nothing noting numerous obviously odds
          offering officers officials often once oncology ongoing online only open operating
          operators opponents options or orders organisers originally outside overall overnight
          overview own owners parents part participants participating particularly partly partners
          past pay payment payments people perhaps personal photo pictured plans please plenty
          plus police policy popular portions posted power present presented press pressure
          previous previously price prices prior private probably proceeds producers product
          products profit profits progress prominent proponents prospects protesters provided
          public published put quarterly questions quite quote rapid rates rather read real
          realising recent recently recommended records reflecting regarding regardless register
          registered regular regulators related relatively rent report reported reporters
          reporting reports representatives republicans researchers residents resources retail
          returning returns revenue revenues review rising risk risks rivals rules run sales
          scammers scientists scores secondly section secure securities security see seeing seems
          select sellers senior separate separately services several share shareholders shares
          shoppers short should sign signs similar similarly simple simply since single sites
          small so social software someone something sometimes somewhat soon sources speaking
          special specific specifically spokespeople spot staff stakeholders start started
          starting startups state statement statements states stay still stock stockholders stocks
          strategic strict strong students subject subscribe subsequently substantial such summary
          supply support supported supporters sure suspects swift take taken taking talks tax team
          teams technically technology terms than thank thanks then thereafter thereby therefore
          thirdly though thousands through throughout thus tight time today together tokens top
          total tourists track trade traders trading trends true turning two typically ultimately
          under understanding unfortunately unless unlike until up updated upon usage use used
          users using usually valuations value various venture very via victims video view visit
          visitors volume volumes voters wages want warning watch watchdogs weekly welcome well
          what whatever when where whereas whether whichever while will with within without
          witnesses women workers working would writing yearly yes yesterday yet young
          """)
              .trim()
              .split("\\s+"));

  private Openers() {}

  /** Whether the word, in lower case, is such a word or a contraction such as {@code we're}. */
  static boolean has(String lower) {
    boolean contraction =
        lower.endsWith("'re")
            || lower.endsWith("'ve")
            || lower.endsWith("'ll")
            || lower.endsWith("n't")
            || lower.equals("i'm");
    return contraction || WORDS.contains(lower);
  }
}
