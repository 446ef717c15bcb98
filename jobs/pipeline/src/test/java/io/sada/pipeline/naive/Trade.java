package io.sada.pipeline.naive;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A trade as it comes in.
 *
 * @param price as printed
 * @param size as printed
 * @param id null, a String or a BigDecimal
 * @param quote null where the trade names none
 */
public record Trade(String symbol, long ts, String price, String size, Object id, String quote) {
  /** The order that decides which trade of a bar is its last. */
  static final Comparator<Trade> ORDER =
      Comparator.comparingLong(Trade::ts)
          .thenComparing(Trade::compareIds)
          .thenComparing(trade -> new BigDecimal(trade.price))
          .thenComparing(trade -> new BigDecimal(trade.size));

  private int idClass() {
    return id == null ? 0 : id instanceof String ? 1 : 2;
  }

  private static int compareIds(Trade a, Trade b) {
    if (a.idClass() != b.idClass()) {
      return Integer.compare(a.idClass(), b.idClass());
    }
    return switch (a.idClass()) {
      case 0 -> 0;
      case 1 -> ((String) a.id).compareTo((String) b.id);
      default -> ((BigDecimal) a.id).compareTo((BigDecimal) b.id);
    };
  }

  double priceAsDouble() {
    return Double.parseDouble(price);
  }

  /** The trade as a line of a file. */
  public String json() {
    StringBuilder json = new StringBuilder();
    json.append("{\"symbol\":\"").append(symbol).append("\",\"price\":\"").append(price);
    json.append("\",\"size\":").append(size).append(",\"ts\":").append(ts);
    if (id != null) {
      String text = id instanceof BigDecimal number ? number.toPlainString() : "\"" + id + "\"";
      json.append(",\"trade_id\":").append(text);
    }
    if (quote != null) {
      json.append(",\"quote\":\"").append(quote).append('"');
    }
    return json.append('}').toString();
  }
}
