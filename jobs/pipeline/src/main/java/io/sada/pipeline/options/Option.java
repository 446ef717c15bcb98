package io.sada.pipeline.options;

import java.util.function.Function;

/**
 * One option.
 *
 * @param key its only name
 * @param defaultText the default as one would write it; null where the option must be given or is
 *     off without
 * @param unit what the value is, for the options page: {@code duration}, {@code bars}, {@code list}
 *     …
 * @param meaning what it does
 * @param tooLow what a value that is too low does
 * @param tooHigh what a value that is too high does
 * @param parser turns text into the value; throws IllegalArgumentException with what would be right
 */
public record Option<T>(
    String key,
    String defaultText,
    String unit,
    String meaning,
    String tooLow,
    String tooHigh,
    Function<String, T> parser) {

  T parse(String text) {
    try {
      return parser.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw new BadOptionException(key, "\"" + text.strip() + "\" " + e.getMessage());
    }
  }
}
