package io.sada.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$5|5 USD",
        "US$5|5 USD",
        "US $5bn|5000000000 USD",
        "$US5m|5000000 USD",
        "C$5|5 CAD",
        "CA$5|5 CAD",
        "A$5|5 AUD",
        "$A20m|20000000 AUD",
        "S$5|5 SGD",
        "HK$5|5 HKD",
        "NZ$5|5 NZD",
        "NT$5|5 TWD",
        "R$5|5 BRL",
        "€5|5 EUR",
        "5 €|5 EUR",
        "5€|5 EUR",
        "£5|5 GBP",
        "¥5|5 JPY",
        "CN¥5|5 CNY",
        "₹5|5 INR",
        "₩5|5 KRW",
        "₺5|5 TRY",
        "₽5|5 RUB",
        "₦5|5 NGN",
        "Rs. 500|500 INR",
        "Dh 500|500 AED",
        "Dhs500|500 AED",
        "SR 500 million|500000000 SAR",
        "⃁5|5 SAR",
        "5 ﷼|5 SAR",
        "5 د.إ|5 AED",
        "٥ د.إ.|5 AED",
        "5 د.أ.|5 JOD",
        "5 ر.س|5 SAR",
        "ر.س 5|5 SAR",
        "5 ر.ق.|5 QAR",
        "5 ج.م.|5 EGP",
        "5 د.ك.|5 KWD",
        "5 د.م.|5 MAD",
        "5 د.ب.|5 BHD"
      })
  void signs(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 5|5 USD",
        "5 USD|5 USD",
        "USD20bn|20000000000 USD",
        "EUR5m|5000000 EUR",
        "SGD0.06|0.06 SGD",
        "AED3.67 billion|3670000000 AED",
        "20 مليار USD|20000000000 USD",
        "20B دولار|20000000000 USD",
        "RMB 5 million|5000000 CNY",
        "$5 million USD|5000000 USD",
        "$5 million CAD|5000000 CAD",
        "Euro 20 million|20000000 EUR"
      })
  void codes(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 دولارات|5 USD",
        "50 دولارًا|50 USD",
        "5 دولار أمريكي|5 USD",
        "5 دولار أميركي|5 USD",
        "5 دولارات أميركية|5 USD",
        "50 دولارا أمريكيا|50 USD",
        "5 دولار كندي|5 CAD",
        "5 دولار أسترالي|5 AUD",
        "5 دولار هونغ كونغ|5 HKD",
        "5 يورو|5 EUR",
        "5 جنيه إسترليني|5 GBP",
        "5 جنيهات استرلينية|5 GBP",
        "5 مليون استرليني|5000000 GBP",
        "5 جنيه مصري|5 EGP",
        "٢ جنيهان مصريان|2 EGP",
        "11 جنيهًا مصريًا|11 EGP",
        "5 جنيه سوداني|5 SDG",
        "5 درهم إماراتي|5 AED",
        "5 دراهم مغربية|5 MAD",
        "5 ريالات|5 SAR",
        "5 ريال قطري|5 QAR",
        "5 ريال عماني|5 OMR",
        "5 ريال يمني|5 YER",
        "5 ريال إيراني|5 IRR",
        "5 دينار كويتي|5 KWD",
        "5 دنانير بحرينية|5 BHD",
        "5 دينار أردني|5 JOD",
        "5 دينار جزائري|5 DZD",
        "5 دينار تونسي|5 TND",
        "5 دينار ليبي|5 LYD",
        "5 دينار عراقي|5 IQD",
        "5 ليرة تركية|5 TRY",
        "5 ليرات سورية|5 SYP",
        "5 ليرة لبنانية|5 LBP",
        "5 فرنكات سويسرية|5 CHF",
        "5 ين|5 JPY",
        "5 ين ياباني|5 JPY",
        "5 يوان|5 CNY",
        "5 روبية هندية|5 INR",
        "5 روبية باكستانية|5 PKR",
        "5 روبل|5 RUB",
        "5 تريليون وون|5000000000000 KRW",
        "5 ملايين من الدولارات الأمريكية|5000000 USD",
        "5 ملايين بالدولار|5000000 USD"
      })
  void arabicWords(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 US dollars|5 USD",
        "5 U.S. dollars|5 USD",
        "5 Canadian dollars|5 CAD",
        "5 Hong Kong dollars|5 HKD",
        "5 New Zealand dollars|5 NZD",
        "5 euros|5 EUR",
        "7 British pounds|7 GBP",
        "5 million pounds sterling|5000000 GBP",
        "5m sterling|5000000 GBP",
        "5 Egyptian pounds|5 EGP",
        "3 Kuwaiti dinars|3 KWD",
        "3 Saudi riyals|3 SAR",
        "3 Qatari riyals|3 QAR",
        "3 Omani rials|3 OMR",
        "3 UAE dirhams|3 AED",
        "3 Moroccan dirhams|3 MAD",
        "3 Swiss francs|3 CHF",
        "3 yuan|3 CNY",
        "3 rupees|3 INR",
        "3 million South Korean won|3000000 KRW",
        "50 cents|0.5 USD",
        "5-million-dollar|5000000 USD"
      })
  void englishWords(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,000 bitcoin|12000 BTC",
        "12,000 BTC|12000 BTC",
        "0.00000014 BTC|0.00000014 BTC",
        "300 ETH|300 ETH",
        "5m USDT|5000000 USDT",
        "10,000 USDC|10000 USDC",
        "21 million TAO|21000000 TAO",
        "5,000 $TAO|5000 TAO",
        "3 بيتكوين|3 BTC",
        "₿5|5 BTC",
        "47k btc|47000 BTC"
      })
  void tokens(String text, String sum) {
    assertThat(Reading.of(text)).containsExactly(sum);
  }

  @Test
  void currencyAcrossAWrappedLine() {
    assertThat(Reading.of("a cap of $122.75\nmillion and 5 million\ndollars"))
        .containsExactly("122750000 USD", "5000000 USD");
  }

  @Test
  void signBetweenTwoNumbersBelongsToTheSecond() {
    assertThat(Reading.of("$ 1.94B$ 1.94B")).containsExactly("1940000000 USD", "1940000000 USD");
    assertThat(Reading.of("Series 5 $10m")).containsExactly("10000000 USD");
  }

  @Test
  void adjectiveOfSomethingElseIsNotTaken() {
    assertThat(Reading.quotes("دفعت 5 ملايين دولار الأمريكية لشركة"))
        .containsExactly("5 ملايين دولار");
  }
}
