package io.sada.connectors.ticks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ticks in many writings, good, odd and damaged. */
final class TickTexts {
  static final long BASE_MS = 1_767_733_440_000L;

  private static final String[] ODD = {
    "null", "true", "false", "\"\"", "\" \"", "{}", "[]", "[1,{\"a\":2}]", "NaN", "-Infinity", "-0",
    "0", "00", "1.", ".5", "1e", "1e5", "-1", "\"-1\"", "\"\\u0041\"", "\"é\"", "\"\\ud800\"",
    "1e400", "99999999999999999999", "\"2026-01-06\"", "\"2026-13-06T00:00:00Z\"",
        "12345678901234567890.5"
  };
  private static final String[] OTHERS = {
    "venue", "side", "x", "price ", "Symbol", "\\u0074s", "é"
  };
  private static final char[] DAMAGE = "{}[]\",:\\ \t\n\r0123456789eE.+-aZTné\u0000".toCharArray();

  private final Random random;
  private final List<String> names = new ArrayList<>();
  private String colon;
  private String separator;
  private String open;
  private String close;

  TickTexts(Random random) {
    this.random = random;
  }

  /** Mostly with the same fields in the same order as the one before. */
  byte[] next() {
    if (names.isEmpty() || random.nextInt(80) == 0) {
      newLayout();
    }
    List<String> members = new ArrayList<>();
    for (String name : names) {
      boolean odd = random.nextInt(40) == 0;
      members.add(
          "\"" + name + "\"" + colon + (odd ? ODD[random.nextInt(ODD.length)] : value(name)));
    }
    if (random.nextInt(40) == 0) {
      members.add(members.get(random.nextInt(members.size())));
    }
    if (random.nextInt(40) == 0) {
      Collections.shuffle(members, random);
    }
    String text = open + String.join(separator, members) + close;
    return damaged(text.getBytes(StandardCharsets.UTF_8));
  }

  private void newLayout() {
    names.clear();
    names.addAll(List.of("symbol", "price", "size", "ts"));
    for (String name : List.of("quote", "trade_id", "receipt_ts")) {
      if (random.nextInt(2) == 0) {
        names.add(name);
      }
    }
    for (int i = random.nextInt(4); i > 1; i--) {
      names.add(OTHERS[random.nextInt(OTHERS.length)]);
    }
    if (random.nextInt(10) == 0) {
      names.remove(random.nextInt(names.size()));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(names, random);
    }
    colon = pick(":", ": ", " : ");
    separator = pick(",", ", ", " ,\t", ",\r\n", " ".repeat(9) + ",");
    open = pick("{", "{ ", " {");
    close = pick("}", " }", "}\r");
  }

  private String value(String name) {
    return switch (name) {
      case "symbol" -> symbol();
      case "ts", "receipt_ts" -> time();
      case "quote" ->
          pick("\"USDT\"", "\"USDT\"", "\"USDT\"", "\"USD\"", "\"USD\"", "\"EUR\"", "null");
      case "trade_id" -> tradeId();
      default -> quoted(decimal(random));
    };
  }

  private byte[] damaged(byte[] bytes) {
    if (random.nextInt(5) != 0) {
      return bytes;
    }
    byte[] copy = bytes;
    for (int n = 1 + random.nextInt(2); n > 0 && copy.length > 1; n--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(4)) {
        case 0 -> copy[at] = (byte) DAMAGE[random.nextInt(DAMAGE.length)];
        case 1 -> copy = Arrays.copyOf(copy, at);
        case 2 -> copy[at] = (byte) random.nextInt(256);
        default -> {
          byte[] longer = Arrays.copyOf(copy, copy.length + 1);
          System.arraycopy(copy, at, longer, at + 1, copy.length - at);
          longer[at] = (byte) DAMAGE[random.nextInt(DAMAGE.length)];
          copy = longer;
        }
      }
    }
    return copy;
  }

  private String symbol() {
    return pick(
        "\"AKT\"",
        "\"BTC\"",
        "\"1INCH\"",
        "\"A_LONG-ER/SYMBOL\"",
        "\"ÄKT\"",
        "\"A\\\\\"",
        "\"A\\\"B\"",
        "\"A\\nB\"",
        "\"S" + random.nextInt(3000) + "\"");
  }

  private String tradeId() {
    return switch (random.nextInt(4)) {
      case 0 -> "" + random.nextLong();
      case 1 -> "" + random.nextInt(1000);
      case 2 -> "\"" + random.nextInt(1000) + "\"";
      default -> "\"" + Long.toString(random.nextLong(), 36) + "\"";
    };
  }

  private String time() {
    long ms =
        BASE_MS
            + random.nextInt(1_200_000)
            - 600_000
            + (random.nextInt(9) == 0 ? 86_400_000L * random.nextInt(5000) : 0);
    String iso =
        java.time.Instant.ofEpochMilli(random.nextInt(3) == 0 ? ms / 1000 * 1000 : ms).toString();
    return switch (random.nextInt(6)) {
      case 0 -> "\"" + ms + "\"";
      case 1, 2 -> "\"" + iso + "\"";
      case 3 -> "\"" + iso.replace("Z", pick("", "+00:00", "999Z", "z")) + "\"";
      default -> "" + ms;
    };
  }

  private String quoted(String text) {
    return random.nextBoolean() ? text : "\"" + text + "\"";
  }

  static String decimal(Random random) {
    String whole =
        ""
            + (random.nextInt(3) == 0
                ? random.nextLong() >>> random.nextInt(63)
                : random.nextInt(200));
    StringBuilder text = new StringBuilder(whole);
    if (random.nextInt(4) != 0) {
      text.append('.');
      for (int i = random.nextInt(random.nextInt(4) == 0 ? 18 : 7); i >= 0; i--) {
        text.append((char) ('0' + random.nextInt(10)));
      }
    }
    if (random.nextInt(6) == 0) {
      text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(60) - 30);
    } else if (random.nextInt(8) == 0) {
      return "" + Math.abs(Double.longBitsToDouble(random.nextLong())) + "";
    }
    return text.toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
