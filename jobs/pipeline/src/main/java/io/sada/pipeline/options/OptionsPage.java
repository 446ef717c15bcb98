package io.sada.pipeline.options;

/**
 * The options as a page for people and as a configuration file to start from, both written from the
 * one list.
 */
public final class OptionsPage {
  private static final int WIDTH = 110;

  private OptionsPage() {}

  /** A Markdown table. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Options\n\n");
    page.append(
        "One name each, in a configuration file (`--config`) and on the command line (`--set"
            + " key=value`). An unknown key or a value\n");
    page.append(
        "that cannot be right stops the start with one line and exit code 2. This page is generated"
            + " from the code.\n\n");
    page.append(
        "| key | default | value | meaning | too low | too high |\n|---|---|---|---|---|---|\n");
    for (Option<?> option : Options.all()) {
      page.append("| `").append(option.key()).append("` | ").append(code(option.defaultText()));
      page.append(" | ").append(option.unit()).append(" | ").append(option.meaning());
      page.append(" | ")
          .append(text(option.tooLow()))
          .append(" | ")
          .append(text(option.tooHigh()))
          .append(" |\n");
    }
    return page.toString();
  }

  /**
   * A YAML file in which every key is explained and set to its default; what has none is left as a
   * comment.
   */
  public static String yaml() {
    StringBuilder file =
        new StringBuilder(
            "# Sada's options: every key, with its default. Generated from the code; copy it and"
                + " change what you need.\n");
    for (Option<?> option : Options.all()) {
      file.append('\n');
      comment(file, option.meaning() + " (" + option.unit() + ")");
      if (option.tooLow() != null) {
        comment(file, "Too low: " + option.tooLow() + ".");
      }
      if (option.tooHigh() != null) {
        comment(file, "Too high: " + option.tooHigh() + ".");
      }
      String value = option.defaultText();
      file.append(
              value == null
                  ? "# " + option.key() + ":"
                  : option.key() + ": " + (value.isEmpty() ? "\"\"" : value))
          .append('\n');
    }
    return file.toString();
  }

  private static void comment(StringBuilder file, String text) {
    StringBuilder line = new StringBuilder("#");
    for (String word : text.split(" ")) {
      if (line.length() + word.length() >= WIDTH) {
        file.append(line).append('\n');
        line = new StringBuilder("#");
      }
      line.append(' ').append(word);
    }
    file.append(line).append('\n');
  }

  private static String code(String text) {
    return text == null ? "must be given" : text.isEmpty() ? "none" : "`" + text + "`";
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
