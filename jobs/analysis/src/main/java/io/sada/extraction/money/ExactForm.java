package io.sada.extraction.money;

/**
 * The form by which signs and abbreviations are compared: as printed, without dots, marks and
 * invisible characters, but with hamza, which alone tells {@code د.إ} from {@code د.أ}.
 */
final class ExactForm {
  private ExactForm() {}

  static String of(String form) {
    StringBuilder kept = null;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean drop =
          c == '.'
              || c == ' '
              || c == '\u0640'
              || Character.getType(c) == Character.FORMAT
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (drop && kept == null) {
        kept = new StringBuilder(form.length()).append(form, 0, i);
      } else if (!drop && kept != null) {
        kept.append(c);
      }
    }
    return kept == null ? form : kept.toString();
  }
}
