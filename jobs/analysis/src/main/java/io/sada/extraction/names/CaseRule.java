package io.sada.extraction.names;

import io.sada.text.Token;

/** Whether the capitals of a text allow a form. */
final class CaseRule {
  private CaseRule() {}

  static boolean accepts(NameForm form, Token first, CaseStyle style) {
    String printed = first.text();
    return switch (form.casing()) {
      case ANY -> true;
      case EXACT -> printed.equals(form.first()) || caseless(form, printed, style);
      case CAPITAL -> Character.isUpperCase(printed.charAt(0)) || caseless(form, printed, style);
    };
  }

  /** Where nothing has a capital a name may go without, unless it is then just a word. */
  private static boolean caseless(NameForm form, String printed, CaseStyle style) {
    return switch (style) {
      case LOWER ->
          !form.word() && !(form.symbol() && form.keys().size() == 1 && printed.length() < 3);
      case UPPER -> form.casing() == NameForm.Casing.EXACT;
      default -> false;
    };
  }
}
