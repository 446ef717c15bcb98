package io.sada.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bars of five minutes of spring and summer 2024, one series per symbol. */
final class RealPrices {
  static final long BAR_MILLIS = 300_000;
  static final List<String> BENCHMARKS = List.of("BTC", "ETH");

  private RealPrices() {}

  static Bars read(Path folder, String symbol) {
    Csv csv = Csv.read(folder.resolve(symbol + "USDT-5m.csv.gz"));
    long first = Long.parseLong(csv.text(0, 0)) / BAR_MILLIS;
    int length = (int) (Long.parseLong(csv.text(csv.size() - 1, 0)) / BAR_MILLIS - first) + 1;
    double[] close = new double[length];
    double[] volume = new double[length];
    Arrays.fill(close, Double.NaN);
    for (int i = 0; i < csv.size(); i++) {
      int at = (int) (Long.parseLong(csv.text(i, 0)) / BAR_MILLIS - first);
      close[at] = Double.parseDouble(csv.text(i, 4));
      volume[at] = Double.parseDouble(csv.text(i, 5));
    }
    return Bars.of(first, Double.NaN, close, volume);
  }

  static Map<String, Bars> all(Path folder) {
    Map<String, Bars> all = new TreeMap<>();
    String[] names = folder.toFile().list((dir, name) -> name.endsWith("USDT-5m.csv.gz"));
    for (String name : names) {
      String symbol = name.substring(0, name.indexOf("USDT"));
      all.put(symbol, read(folder, symbol));
    }
    return all;
  }

  static List<Factor> factors(Map<String, Bars> all, String symbol) {
    return BENCHMARKS.stream()
        .filter(name -> !name.equals(symbol))
        .map(name -> new Factor(name, all.get(name)))
        .toList();
  }
}
