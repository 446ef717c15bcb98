package io.sada.bench.rivals;

import io.sada.bench.harness.Contender;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The COST baseline (McSherry, Isard, Murray 2015): one thread, no framework, that decodes the
 * bytes of a file and folds bars of close and volume, as somebody who wants it fast and has an
 * afternoon would write it: large reads, one pass over the bytes, fields by name in any order, no
 * string a tick. It checks nothing and trusts its input. Argument: ticks.
 */
public final class HandWritten implements Contender {
  private static final int BUFFER = 1 << 20;
  private static final long BAR_MS = 60_000;
  private static final double[] POWERS = new double[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final Path file;
  private Map<Long, Series> bySymbol;
  private Series[] table;
  private int at;
  private int scale;
  private long ticks;

  public HandWritten(List<String> arguments) {
    file = Path.of(arguments.get(0));
  }

  /** Bars of one symbol. */
  private static final class Series {
    private final long symbol;
    private long bar = -1;
    private long lastTs;
    private double close;
    private double volume;
    private double[] closes = new double[1024];
    private double[] volumes = new double[1024];
    private int bars;

    Series(long symbol) {
      this.symbol = symbol;
    }

    void take(long ts, double price, double size) {
      if (ts >= (bar + 1) * BAR_MS || ts < bar * BAR_MS) {
        end();
        bar = ts / BAR_MS;
        lastTs = 0;
        volume = 0;
      }
      if (ts >= lastTs) {
        lastTs = ts;
        close = price;
      }
      volume += size;
    }

    void end() {
      if (bar >= 0) {
        if (bars == closes.length) {
          closes = java.util.Arrays.copyOf(closes, 2 * bars);
          volumes = java.util.Arrays.copyOf(volumes, 2 * bars);
        }
        closes[bars] = close;
        volumes[bars++] = volume;
      }
    }
  }

  @Override
  public Map<String, Double> run(int round) throws IOException {
    long start = System.nanoTime();
    bySymbol = new HashMap<>();
    table = new Series[1 << 12];
    ticks = 0;
    byte[] buffer = new byte[BUFFER];
    int filled = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int count;
      while ((count = channel.read(ByteBuffer.wrap(buffer, filled, BUFFER - filled))) > 0) {
        filled += count;
        int end = filled - 1;
        while (end >= 0 && buffer[end] != '\n') {
          end--;
        }
        at = 0;
        while (at <= end) {
          line(buffer);
        }
        filled -= at;
        System.arraycopy(buffer, at, buffer, 0, filled);
      }
    }
    bySymbol.values().forEach(Series::end);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, seconds);
    figures.put(RATE, ticks / seconds);
    figures.put("ticks", (double) ticks);
    figures.put("bars", (double) bySymbol.values().stream().mapToLong(s -> s.bars).sum());
    return figures;
  }

  /** One object of flat fields, and the line's end. */
  private void line(byte[] b) {
    long symbol = 0;
    long price = 0;
    int priceScale = 0;
    long size = 0;
    int sizeScale = 0;
    long ts = 0;
    int p = at + 1;
    while (true) {
      int name = p + 1;
      p = name;
      while (b[p] != '"') {
        p++;
      }
      int length = p - name;
      p += 2;
      if (length == 2 && b[name] == 't') {
        at = p;
        ts = number(b);
        p = at;
      } else if (length == 5 && b[name] == 'p') {
        at = p;
        price = number(b);
        priceScale = scale;
        p = at;
      } else if (length == 4 && b[name + 1] == 'i') {
        at = p;
        size = number(b);
        sizeScale = scale;
        p = at;
      } else if (length == 6) {
        p++;
        while (b[p] != '"') {
          symbol = symbol << 8 | b[p++];
        }
        p++;
      } else if (b[p] == '"') {
        p++;
        while (b[p] != '"') {
          p++;
        }
        p++;
      } else {
        while (b[p] != ',' && b[p] != '}') {
          p++;
        }
      }
      if (b[p] == '}') {
        at = p + 2;
        break;
      }
      p++;
    }
    series(symbol).take(ts, price / POWERS[priceScale], size / POWERS[sizeScale]);
    ticks++;
  }

  /** A number, quoted or not, from {@link #at} on. */
  private long number(byte[] b) {
    int p = at;
    boolean quoted = b[p] == '"';
    if (quoted) {
      p++;
    }
    long value = 0;
    int point = -1;
    while (true) {
      byte c = b[p];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if (c == '.') {
        point = p;
      } else {
        break;
      }
      p++;
    }
    scale = point < 0 ? 0 : p - point - 1;
    at = quoted ? p + 1 : p;
    return value;
  }

  private Series series(long symbol) {
    int slot = (int) (symbol * 0x9E3779B97F4A7C15L >>> 52);
    Series found = table[slot];
    if (found == null || found.symbol != symbol) {
      found = bySymbol.computeIfAbsent(symbol, Series::new);
      table[slot] = found;
    }
    return found;
  }
}
