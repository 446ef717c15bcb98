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

  TickTexts(Random random) {
    this.random = random;
  }

  byte[] next() {
    List<String> members = new ArrayList<>();
    members.add(member("symbol", symbol()));
    members.add(member("price", quoted(decimal(random))));
    members.add(member("size", quoted(decimal(random))));
    members.add(member("ts", time()));
    if (random.nextInt(2) == 0) {
      members.add(member("quote", pick("\"USDT\"", "\"USD\"", "\"USD\"", "\"EUR\"", "null")));
    }
    if (random.nextInt(2) == 0) {
      members.add(member("trade_id", tradeId()));
    }
    if (random.nextInt(3) == 0) {
      members.add(member("receipt_ts", time()));
    }
    for (int i = random.nextInt(4); i > 1; i--) {
      members.add(member(OTHERS[random.nextInt(OTHERS.length)], quoted(decimal(random))));
    }
    if (random.nextInt(4) == 0) {
      int i = random.nextInt(members.size());
      String name = members.get(i).substring(0, members.get(i).indexOf(':'));
      members.set(i, name + ":" + ODD[random.nextInt(ODD.length)]);
    }
    if (random.nextInt(20) == 0) {
      members.add(members.get(random.nextInt(members.size())));
    }
    if (random.nextInt(20) == 0) {
      members.remove(random.nextInt(members.size()));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(members, random);
    }
    String separator = pick(",", ", ", " ,\t", ",\r\n");
    String text = pick("{", "{ ", " {") + String.join(separator, members) + pick("}", " }", "}\r");
    return damaged(text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] damaged(byte[] bytes) {
    if (random.nextInt(3) != 0) {
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

  private String member(String name, String value) {
    return "\"" + name + "\"" + pick(":", ": ", " : ") + value;
  }

  private String symbol() {
    return pick(
        "\"AKT\"",
        "\"BTC\"",
        "\"1INCH\"",
        "\"A_LONG-ER/SYMBOL\"",
        "\"ÄKT\"",
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
            + (random.nextInt(4) == 0 ? 86_400_000L * random.nextInt(5000) : 0);
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
