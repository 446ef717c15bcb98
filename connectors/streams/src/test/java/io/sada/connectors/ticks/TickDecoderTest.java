package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.deadletters.Reject;
import io.sada.contract.ErrorClass;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickDecoderTest {
  private static final long TS = 1_767_733_440_000L;

  private final TickDecoder decoder =
      new TickDecoder(TickFormat.of(List.of("USDT", "USD", "USDC", "absent")));
  private final Tick tick = new Tick();

  private Reject decode(byte[] bytes, long timestamp) {
    int length = bytes == null ? 0 : bytes.length;
    return decoder.decode(bytes, 0, length, length, timestamp, tick);
  }

  private ErrorClass rejected(String json) {
    Reject reject = decode(json.getBytes(StandardCharsets.UTF_8), TickDecoder.NO_TIMESTAMP);
    return reject == null ? null : reject.errorClass();
  }

  private Tick read(String json) {
    assertThat(decode(json.getBytes(StandardCharsets.UTF_8), TickDecoder.NO_TIMESTAMP)).isNull();
    return tick;
  }

  private static String tick(String price, String size, String ts) {
    return "{\"symbol\":\"AKT\",\"price\":" + price + ",\"size\":" + size + ",\"ts\":" + ts + "}";
  }

  @Test
  void readsTheUsualForm() {
    read(
        "{\"symbol\":\"AKT\",\"price\":\"2.4153\",\"size\":\"10.500\",\"ts\":"
            + TS
            + ","
            + "\"quote\":\"USDT\",\"venue\":\"x\",\"trade_id\":17,\"receipt_ts\":"
            + (TS + 5)
            + "}");
    assertThat(tick.symbol()).isEqualTo("AKT");
    assertThat(tick.price()).isEqualTo(2.4153);
    assertThat(tick.size()).isEqualTo(new BigDecimal("10.500"));
    assertThat(tick.tsMs()).isEqualTo(TS);
    assertThat(tick.key().id()).isEqualTo(17L);
    assertThat(tick.deadLetter()).isNull();
  }

  @Test
  void aZeroByteBehindAKnownSymbolIsMalformed() {
    read(tick("1", "1", "" + TS));
    String behind = tick("1", "1", "" + TS).replace("AKT", "AKT\0");
    assertThat(rejected(behind)).isEqualTo(ErrorClass.MALFORMED_JSON);
  }

  @Test
  void oneStringPerSymbol() {
    String first = read(tick("1", "1", "" + TS)).symbol();
    assertThat(read(" " + tick("2", "1", "" + TS) + "\r").symbol()).isSameAs(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1767733440000 | 1767733440000",
        "\"1767733440000\" | 1767733440000",
        "1767733440000.9 | 1767733440000",
        "1.76773344E12 | 1767733440000",
        "\"2026-01-06T21:04:00Z\" | 1767733440000",
        "\"2026-01-06T21:04:00.12Z\" | 1767733440120",
        "\"2026-01-06T21:04:00.123999999Z\" | 1767733440123",
        "\"2026-01-06T21:04Z\" | 1767733440000",
        "\"2026-01-06T21:04:00\" | 1767733440000",
        "\"2026-01-06 21:04:00.500\" | 1767733440500",
        "\"2026-01-07T00:04:00+03:00\" | 1767733440000",
        "\"2026-01-07t00:04:00.000+0300\" | 1767733440000",
        "\"2024-02-29T00:00:00Z\" | 1709164800000",
      })
  void readsTimes(String ts, long expected) {
    assertThat(read(tick("1", "1", ts)).tsMs()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-5",
        "1230767999999",
        "4102444800000",
        "253402300799000",
        "\"soon\"",
        "\"2026-02-30T00:00:00Z\"",
        "\"1970-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59Z\"",
        "\"2026-01-06\"",
        "\"2026-01-06T24:00:00Z\"",
        "\"2026-01-06T21:04:60Z\"",
        "NaN",
        "1e999999999",
        "true",
        "\"٢٠٢٦-٠١-٠٦T00:00:00Z\"",
        "1616663113.123",
        "\"2026-01-0621:04\""
      })
  void badTimes(String ts) {
    assertThat(rejected(tick("1", "1", ts)))
        .isEqualTo(ts.equals("true") ? ErrorClass.MISSING_FIELD : ErrorClass.BAD_TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "\"0\"",
        "\"0.000\"",
        "NaN",
        "Infinity",
        "-Infinity",
        "\"NaN\"",
        "\"Infinity\"",
        "\"1,5\"",
        "\"1 000\"",
        "\"0x10\"",
        "\"1f\"",
        "\"٢\"",
        "1e309",
        "\"1e-400\"",
        "\"--1\"",
        "\".\"",
        "\"1e\"",
        "9223372036854775807e300"
      })
  void badPrices(String price) {
    assertThat(rejected(tick(price, "1", "" + TS))).isEqualTo(ErrorClass.BAD_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "\"-0.001\"", "NaN", "1e309", "\"abc\"", "1e-999999999", "-1e-400"})
  void badSizes(String size) {
    assertThat(rejected(tick("1", size, "" + TS))).isEqualTo(ErrorClass.BAD_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "\"0\"",
        "0e99999",
        "\"+1.5\"",
        "\".5\"",
        "\"5.\"",
        "5e-05",
        "1.5e3",
        "1e300",
        "\"123456789012345678901234567890.123456789\"",
        "\"007\""
      })
  void goodSizes(String size) {
    String text = size.replace("\"", "");
    assertThat(read(tick("1", size, "" + TS)).size()).isEqualByComparingTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"symbol\":\"A\",\"price\":1,\"size\":1}",
        "{\"symbol\":\"A\",\"price\":1,\"ts\":1767733440000}",
        "{\"symbol\":\"A\",\"size\":1,\"ts\":1767733440000}",
        "{\"price\":1,\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":null,\"price\":1,\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":\" \",\"price\":1,\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":7,\"price\":1,\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":\"A\",\"price\":true,\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":\"A\",\"price\":{\"v\":1},\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":\"A\",\"price\":\"\",\"size\":1,\"ts\":1767733440000}",
        "{\"symbol\":\"A\",\"price\":-1,\"size\":1,\"ts\":null}"
      })
  void missingFieldsComeBeforeBadOnes(String json) {
    assertThat(rejected(json)).isEqualTo(ErrorClass.MISSING_FIELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "[1]",
        "\"tick\"",
        "{",
        "{\"symbol\":\"A\"",
        "{\"a\":1}{\"a\":1}",
        "{\"a\":1} x",
        "{\"a\":1,}",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":1}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{\"a\":\"\u0001\"}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "null"
      })
  void malformed(String json) {
    assertThat(rejected(json)).isEqualTo(ErrorClass.MALFORMED_JSON);
    String good = tick("1", "1", "" + TS);
    if (json.startsWith("{\"a\"") && json.endsWith("}") && json.indexOf('}') == json.length() - 1) {
      assertThat(rejected(good.substring(0, good.length() - 1) + "," + json.substring(1)))
          .isEqualTo(ErrorClass.MALFORMED_JSON);
    }
  }

  @Test
  void twoPricesAreMalformed() {
    assertThat(
            rejected("{\"symbol\":\"A\",\"price\":1,\"size\":1,\"ts\":1767733440000,\"price\":1}"))
        .isEqualTo(ErrorClass.MALFORMED_JSON);
  }

  @Test
  void emptyOversizedDeepAndNotUtf8() {
    assertThat(decode(null, 0).errorClass()).isEqualTo(ErrorClass.EMPTY);
    assertThat(rejected("")).isEqualTo(ErrorClass.EMPTY);
    assertThat(rejected(" \r\n\t")).isEqualTo(ErrorClass.EMPTY);
    assertThat(rejected(" ".repeat(5000))).isEqualTo(ErrorClass.OVERSIZED);
    String good = tick("1", "1", "" + TS);
    assertThat(rejected(good + " ".repeat(4096 - good.length()))).isNull();
    assertThat(rejected(good + " ".repeat(4097 - good.length()))).isEqualTo(ErrorClass.OVERSIZED);
    assertThat(rejected("{\"a\":" + "[".repeat(1500))).isEqualTo(ErrorClass.TOO_DEEP);
    assertThat(rejected("{\"a\":" + "[".repeat(999) + "]".repeat(999) + "}"))
        .isEqualTo(ErrorClass.MISSING_FIELD);
    byte[] latin = good.replace("AKT", "AK\u00d6").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(decode(latin, TickDecoder.NO_TIMESTAMP).errorClass())
        .isEqualTo(ErrorClass.INVALID_UTF8);
    byte[] wide = good.getBytes(StandardCharsets.UTF_16LE);
    assertThat(decode(wide, TickDecoder.NO_TIMESTAMP).errorClass())
        .isEqualTo(ErrorClass.MALFORMED_JSON);
  }

  @Test
  void onlyTheFirstBytesOfAGiantAreAtHand() {
    byte[] beginning = tick("1", "1", "" + TS).getBytes(StandardCharsets.UTF_8);
    Reject reject =
        decoder.decode(beginning, 0, beginning.length, 100_000_000, TickDecoder.NO_TIMESTAMP, tick);
    assertThat(reject.errorClass()).isEqualTo(ErrorClass.OVERSIZED);
  }

  @Test
  void futureIsCountedFromTheTransportsTimestampElseFromTheReceipt() {
    long limit = 5 * 60_000;
    byte[] plain = tick("1", "1", "" + TS).getBytes(StandardCharsets.UTF_8);
    assertThat(decode(plain, TS - limit)).isNull();
    assertThat(decode(plain, TS - limit - 1).errorClass()).isEqualTo(ErrorClass.FUTURE_TIME);
    String open = tick("1", "1", "" + TS).replace("}", ",\"receipt_ts\":");
    assertThat(rejected(open + (TS - limit) + "}")).isNull();
    assertThat(rejected(open + (TS - limit - 1) + "}")).isEqualTo(ErrorClass.FUTURE_TIME);
    assertThat(decode((open + (TS - limit - 1) + "}").getBytes(StandardCharsets.UTF_8), TS))
        .isNull();
    assertThat(rejected(open + "12}")).isEqualTo(ErrorClass.BAD_TIME);
    assertThat(rejected(open + "null}")).isNull();
  }

  @Test
  void quotes() {
    String open = tick("1", "1", "" + TS).replace("}", ",\"quote\":");
    assertThat(rejected(open + "\"USDC\"}")).isNull();
    assertThat(rejected(open + "null}")).isNull();
    assertThat(rejected(open + "\"\"}")).isNull();
    assertThat(rejected(open + "\"EUR\"}")).isEqualTo(ErrorClass.OTHER_QUOTE);
    assertThat(rejected(open + "\"usdt\"}")).isEqualTo(ErrorClass.OTHER_QUOTE);
    assertThat(rejected(open + "5}")).isEqualTo(ErrorClass.OTHER_QUOTE);
    assertThat(rejected(open + "{}}")).isEqualTo(ErrorClass.OTHER_QUOTE);
    TickDecoder strict = new TickDecoder(TickFormat.of(List.of("USDT")));
    byte[] absent = tick("1", "1", "" + TS).getBytes(StandardCharsets.UTF_8);
    byte[] none = (open + "null}").getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(absent, none)) {
      assertThat(strict.decode(bytes, 0, bytes.length, bytes.length, TS, tick).errorClass())
          .isEqualTo(ErrorClass.OTHER_QUOTE);
    }
  }

  @Test
  void tradeIdsKeepTheirKind() {
    String open = tick("1", "1", "" + TS).replace("}", ",\"trade_id\":");
    assertThat(read(open + "\"00123\"}").key().id()).isEqualTo("00123");
    assertThat(read(open + "\"\\u0661\"}").key().id()).isEqualTo("\u0661");
    assertThat(read(open + "-12}").key().id()).isEqualTo(-12L);
    assertThat(read(open + "12.0}").key().id()).isEqualTo(12L);
    assertThat(read(open + "9223372036854775808}").key().id())
        .isEqualTo(new BigDecimal("9223372036854775808"));
    assertThat(read(open + "null}").key().id()).isNull();
    assertThat(read(open + "[1]}").key().id()).isNull();
    assertThat(read(open + "1e2147483648}").key().id()).isNull();
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(rejected("\uFEFF" + tick("1", "1", "" + TS))).isNull();
  }
}
