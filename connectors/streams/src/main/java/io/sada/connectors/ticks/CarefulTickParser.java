package io.sada.connectors.ticks;

import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.json.DecimalText;
import io.sada.connectors.json.Field;
import io.sada.connectors.json.Fields;
import io.sada.connectors.json.JsonObjectReader;
import io.sada.connectors.json.RejectedException;
import io.sada.connectors.json.TimeText;
import io.sada.contract.ErrorClass;
import java.math.BigDecimal;
import java.util.Set;

/**
 * The parser that decides what a tick is. Its checks, in order: those of {@link JsonObjectReader};
 * {@code missing_field} (symbol, price, size, ts; a symbol must be a string); {@code bad_number}
 * (price &gt; 0 and finite, size ≥ 0 and finite, as the nearest double); {@code bad_time} (ts,
 * receipt_ts: not readable, without a time of day, not within 2009 to 2099); {@code future_time};
 * {@code other_quote}. A blank quote counts as absent, as does a trade_id that is neither string
 * nor number.
 */
final class CarefulTickParser {
  private static final int MAX_DEPTH = 1_000;

  /**
   * A size with more decimal places is refused: its exact sum with others would be without bound.
   */
  private static final int MAX_SCALE = 5_000;

  private static final Set<String> FIELDS =
      Set.of("symbol", "price", "size", "ts", "quote", "trade_id", "receipt_ts");

  private final TickFormat format;
  private final SymbolTable symbols;
  private final JsonObjectReader reader;

  CarefulTickParser(TickFormat format, SymbolTable symbols) {
    this.format = format;
    this.symbols = symbols;
    this.reader = new JsonObjectReader(FIELDS, format.maxBytes(), MAX_DEPTH);
  }

  Reject parse(byte[] bytes, int offset, int length, long fullLength, long timestampMs, Tick into) {
    try {
      fill(reader.read(bytes, offset, length, fullLength), timestampMs, into);
      return null;
    } catch (RejectedException e) {
      return e.reject();
    }
  }

  private void fill(Fields fields, long timestampMs, Tick into) throws RejectedException {
    Field symbol = fields.require("symbol");
    if (!symbol.isString()) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, "symbol is not a string");
    }
    Field price = fields.require("price");
    Field size = fields.require("size");
    fields.require("ts");
    into.setSymbol(symbols.intern(symbol.text()));
    into.key().setPrice(price(price));
    into.setSize(size(size));
    TimeText ts = fields.timeOfDay("ts");
    TimeText receipt = fields.timeOfDay("receipt_ts");
    into.key().setTsMs(ts.epochMs());
    checkAhead(ts.epochMs(), timestampMs, receipt);
    checkQuote(fields.get("quote"));
    tradeId(fields.get("trade_id"), into.key());
  }

  private static double price(Field field) throws RejectedException {
    double price = number("price", field);
    if (!(price > 0)) {
      throw new RejectedException(ErrorClass.BAD_NUMBER, "price is not > 0: " + field.clipped());
    }
    return price;
  }

  private static BigDecimal size(Field field) throws RejectedException {
    if (number("size", field) < 0) {
      throw new RejectedException(ErrorClass.BAD_NUMBER, "size is < 0: " + field.clipped());
    }
    BigDecimal size = decimal(field);
    if (size != null && size.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (size == null || size.signum() < 0 || size.scale() > MAX_SCALE) {
      throw new RejectedException(
          ErrorClass.BAD_NUMBER, "size is out of range: " + field.clipped());
    }
    return size;
  }

  private static double number(String name, Field field) throws RejectedException {
    if (!DecimalText.isDecimal(field.text())) {
      throw new RejectedException(
          ErrorClass.BAD_NUMBER, name + " is not a number: " + field.clipped());
    }
    double value = Double.parseDouble(field.text());
    if (Double.isInfinite(value)) {
      throw new RejectedException(
          ErrorClass.BAD_NUMBER, name + " is out of range: " + field.clipped());
    }
    return value;
  }

  /** Null where the exponent is beyond what BigDecimal can hold. */
  private static BigDecimal decimal(Field field) {
    try {
      return new BigDecimal(field.text());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private void checkAhead(long tsMs, long timestampMs, TimeText receipt) throws RejectedException {
    long receivedMs =
        timestampMs != TickDecoder.NO_TIMESTAMP || receipt == null
            ? timestampMs
            : receipt.epochMs();
    if (receivedMs != TickDecoder.NO_TIMESTAMP && tsMs > receivedMs + format.maxAheadMs()) {
      throw new RejectedException(
          ErrorClass.FUTURE_TIME, "ts is " + (tsMs - receivedMs) + " ms after its receipt");
    }
  }

  private void checkQuote(Field quote) throws RejectedException {
    boolean absent = quote.text() == null ? quote.kind() == Field.Kind.ABSENT : quote.missing();
    boolean accepted =
        absent
            ? format.quoteMayBeAbsent()
            : quote.isString() && format.quotes().contains(quote.text());
    if (!accepted) {
      throw new RejectedException(
          ErrorClass.OTHER_QUOTE,
          "quote " + (quote.missing() ? "is absent" : quote.clipped()) + " makes no bars");
    }
  }

  private static void tradeId(Field id, TradeKey key) {
    if (id.isString()) {
      key.setId(id.text());
      return;
    }
    BigDecimal number =
        id.kind() == Field.Kind.NUMBER && DecimalText.isDecimal(id.text()) ? decimal(id) : null;
    if (number == null) {
      key.setNoId();
    } else {
      key.setId(number);
    }
  }
}
