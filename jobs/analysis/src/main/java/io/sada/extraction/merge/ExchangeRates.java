package io.sada.extraction.merge;

import java.util.HashMap;
import java.util.Map;

/**
 * Between what bounds a currency's rate to the dollar lay in the years that news is read from (2015
 * to 2026): wide enough to be true, narrow enough to tell a sum in another currency from another
 * sum. Never used to convert: only to judge whether two printed sums can be the same.
 */
final class ExchangeRates {
  /** Room for sums that are printed rounded. */
  private static final double ROUNDED = 0.03;

  private static final Map<String, double[]> PER_DOLLAR = new HashMap<>();

  static {
    band(1, 1, "USD");
    band(0.98, 1.02, "USDT", "USDC", "DAI");
    band(3.74, 3.77, "SAR");
    band(3.66, 3.69, "AED");
    band(3.63, 3.66, "QAR");
    band(0.295, 0.32, "KWD");
    band(0.374, 0.379, "BHD");
    band(0.383, 0.387, "OMR");
    band(0.705, 0.712, "JOD");
    band(7, 55, "EGP");
    band(8.5, 11.5, "MAD");
    band(1.9, 3.5, "TND");
    band(95, 150, "DZD");
    band(1_150, 1_520, "IQD");
    band(0.8, 1.02, "EUR");
    band(0.62, 0.95, "GBP");
    band(0.78, 1.05, "CHF");
    band(8, 11.6, "SEK");
    band(7.5, 12, "NOK");
    band(5.9, 7.7, "DKK");
    band(3.3, 5.1, "PLN");
    band(2.2, 46, "TRY");
    band(45, 125, "RUB");
    band(98, 165, "JPY");
    band(6, 7.4, "CNY");
    band(7.74, 7.86, "HKD");
    band(27, 34, "TWD");
    band(1_020, 1_500, "KRW");
    band(60, 95, "INR");
    band(98, 310, "PKR");
    band(1.22, 1.5, "SGD");
    band(3.5, 4.8, "MYR");
    band(28, 38, "THB");
    band(12_500, 17_500, "IDR");
    band(21_000, 26_800, "VND");
    band(3, 4.2, "ILS");
    band(1.2, 1.75, "AUD");
    band(1.15, 1.5, "CAD");
    band(1.3, 1.85, "NZD");
    band(2.5, 6.6, "BRL");
    band(14, 25.5, "MXN");
    band(11, 20.5, "ZAR");
    band(190, 1_750, "NGN");
    band(95, 165, "KES");
  }

  private ExchangeRates() {}

  private static void band(double least, double most, String... currencies) {
    for (String currency : currencies) {
      PER_DOLLAR.put(currency, new double[] {least, most});
    }
  }

  /** Whether the two sums can be one in two currencies; false where a currency is not known. */
  static boolean canBeOne(double a, String currencyA, double b, String currencyB) {
    double[] bandA = PER_DOLLAR.get(currencyA);
    double[] bandB = PER_DOLLAR.get(currencyB);
    if (bandA == null || bandB == null || a <= 0 || b <= 0 || currencyA.equals(currencyB)) {
      return false;
    }
    double rate = b / a;
    return rate >= bandB[0] / bandA[1] * (1 - ROUNDED)
        && rate <= bandB[1] / bandA[0] * (1 + ROUNDED);
  }
}
