package io.sada.extraction.names;

/**
 * The consonants that a transliteration between Latin and Arabic script keeps: vowels and {@code h}
 * fall away, and letters that newspapers use for one another become one.
 */
final class Sounds {
  private Sounds() {}

  static String digraph(String two) {
    return switch (two) {
      case "sh", "ch" -> "S";
      case "th" -> "t";
      case "ph" -> "f";
      case "ck", "kh", "gh" -> "k";
      case "dg" -> "k";
      case "qu" -> "k";
      case "wh" -> "";
      default -> null;
    };
  }

  static String latin(char c, char next) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> "";
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
      case 'q', 'k', 'g', 'j' -> "k";
      case 'p', 'b' -> "b";
      case 'v', 'f' -> "f";
      case 'z', 's' -> "s";
      case 'x' -> "ks";
      default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
    };
  }

  static String arabic(char c) {
    return switch (c) {
      case 'ا', 'و', 'ي', 'ه', 'ع', 'ء', 'ح' -> "";
      case 'ب' -> "b";
      case 'ت', 'ث', 'ط' -> "t";
      case 'ج', 'ك', 'ق', 'غ', 'خ' -> "k";
      case 'د', 'ذ', 'ض' -> "d";
      case 'ر' -> "r";
      case 'ز', 'س', 'ص', 'ظ' -> "s";
      case 'ش' -> "S";
      case 'ف' -> "f";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
    };
  }

  /** Doubled consonants are written once in Arabic. */
  static String squeeze(CharSequence sounds) {
    StringBuilder once = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if (i == 0 || sounds.charAt(i - 1) != c) {
        once.append(c);
      }
    }
    return once.toString();
  }
}
