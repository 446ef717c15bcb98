package io.sada.extraction.names;

import java.util.List;

/**
 * The consonants that a transliteration between Latin and Arabic script keeps: vowels and {@code h}
 * fall away, and letters that newspapers use for one another become one.
 */
final class Sounds {
  /** Longer ones first. */
  private static final List<Cluster> CLUSTERS =
      List.of(
          new Cluster("tion", "Sn"),
          new Cluster("ture", "Sr"),
          new Cluster("tech", "tk"),
          new Cluster("ght", "t"),
          new Cluster("tch", "S"),
          new Cluster("sch", "S"),
          new Cluster("chn", 2, "k"),
          new Cluster("chr", 2, "k"),
          new Cluster("chl", 2, "k"),
          new Cluster("sh", "S"),
          new Cluster("ch", "S"),
          new Cluster("th", "t"),
          new Cluster("ph", "f"),
          new Cluster("ck", "k"),
          new Cluster("kh", "k"),
          new Cluster("gh", "k"),
          new Cluster("zh", "k"),
          new Cluster("dg", "k"),
          new Cluster("qu", "k"),
          new Cluster("wh", ""));

  private Sounds() {}

  /** Letters that sound together at a place of a Latin word, and how; null where none do. */
  static Cluster cluster(String word, int at) {
    for (Cluster cluster : CLUSTERS) {
      if (word.startsWith(cluster.letters, at)) {
        return cluster;
      }
    }
    return null;
  }

  /**
   * @param letters as written; what they are told apart by included
   * @param length how many of them are spent
   */
  record Cluster(String letters, int length, String sound) {
    private Cluster(String letters, String sound) {
      this(letters, letters.length(), sound);
    }
  }

  /** Two Arabic letters for one sound that Arabic has no letter for; null where they are two. */
  static String digraph(String two) {
    return switch (two) {
      case "تش" -> "S";
      case "دج" -> "k";
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
