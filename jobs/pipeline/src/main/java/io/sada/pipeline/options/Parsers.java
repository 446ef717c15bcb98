package io.sada.pipeline.options;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/** Readers of option values; each refuses with what would be right. */
final class Parsers {
  private Parsers() {}

  /** {@code 250ms}, {@code 5s}, {@code 1m}, {@code 4h}, {@code 7d}; not negative. */
  static Duration duration(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    long unit =
        switch (text.substring(digits).strip().toLowerCase(Locale.ROOT)) {
          case "ms" -> 1;
          case "s" -> 1_000;
          case "m", "min" -> 60_000;
          case "h" -> 3_600_000;
          case "d" -> 86_400_000;
          default -> 0;
        };
    if (digits == 0 || digits > 12 || unit == 0) {
      throw new IllegalArgumentException(
          "is not a duration; write for example 250ms, 5s, 1m, 4h or 7d");
    }
    return Duration.ofMillis(Math.multiplyExact(Long.parseLong(text.substring(0, digits)), unit));
  }

  static Duration positiveDuration(String text) {
    Duration duration = duration(text);
    if (duration.isZero()) {
      throw new IllegalArgumentException("must be longer than zero, for example 1m");
    }
    return duration;
  }

  /** A duration, or {@code off}. */
  static Duration durationOrOff(String text) {
    return text.equalsIgnoreCase("off") ? null : positiveDuration(text);
  }

  static Function<String, Integer> integer(int low, int high) {
    return text -> {
      try {
        int value = Integer.parseInt(text);
        if (value >= low && value <= high) {
          return value;
        }
      } catch (NumberFormatException notANumber) {
        // falls through to the one message for both faults
      }
      throw new IllegalArgumentException("is not a whole number from " + low + " to " + high);
    };
  }

  static Function<String, Double> number(double low, double high) {
    return text -> {
      try {
        double value = Double.parseDouble(text);
        if (value > low && value < high) {
          return value;
        }
      } catch (NumberFormatException notANumber) {
        // falls through to the one message for both faults
      }
      throw new IllegalArgumentException("is not a number between " + low + " and " + high);
    };
  }

  static Function<String, String> oneOf(String... values) {
    return text -> {
      for (String value : values) {
        if (value.equalsIgnoreCase(text)) {
          return value;
        }
      }
      throw new IllegalArgumentException("is not one of " + String.join(", ", values));
    };
  }

  /** The settings in a Java properties file; none for an empty text. */
  static Map<String, String> propertiesFile(String text) {
    Properties properties = new Properties();
    if (!text.isEmpty()) {
      try (Reader reader = Files.newBufferedReader(Path.of(text))) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException("is no file that can be read as \"key=value\" lines", e);
      }
    }
    Map<String, String> settings = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }

  static Function<String, Boolean> flag() {
    Function<String, String> words = oneOf("true", "false");
    return text -> Boolean.parseBoolean(words.apply(text));
  }

  static String text(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("must not be empty");
    }
    return text;
  }

  /** Comma-separated, no empty element, none twice. */
  static List<String> list(String text) {
    List<String> items = Arrays.stream(text.split(",")).map(String::strip).toList();
    if (items.stream().anyMatch(String::isEmpty)
        || items.stream().distinct().count() < items.size()) {
      throw new IllegalArgumentException("is not a comma-separated list of different names");
    }
    return items;
  }
}
