package io.sada.extraction.names;

import io.sada.text.Normalizer;
import io.sada.text.Script;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.List;
import java.util.Set;

/**
 * A key under which the spellings of one name meet, in Latin and in Arabic letters: the consonants
 * of its words, as far as Arabic transliteration keeps them apart. {@code Moonshot AI} and {@code
 * مونشوت إيه آي} have the same key. Different names may share a key too, so it joins names within
 * an article or event and never looks one up in the lexicon.
 */
public final class NameKey {
  private static final Set<String> CORPORATE =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "ltd",
          "llc",
          "plc",
          "co",
          "company",
          "the",
          "group",
          "holdings",
          "شركه",
          "مجموعه",
          "منصه");
  private static final String[] LETTERS = {
    "ay", "بي", "سي", "دي", "اي", "اف", "جي", "اتش", "اي", "جيه", "كيه", "ال", "ام", "ان", "او",
    "بي", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "اكس", "واي", "زد"
  };

  private NameKey() {}

  /** The key; empty for a name without letters. */
  public static String of(String name) {
    List<Token> tokens = Tokenizer.tokenize(name);
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      boolean skipped = token.kind() == Token.Kind.PUNCTUATION || CORPORATE.contains(token.lower());
      if (!skipped) {
        key.append(word(token));
      }
    }
    return key.isEmpty() ? Normalizer.key(name) : Sounds.squeeze(key);
  }

  /** The key of words that follow each other, of which each has a key. */
  public static String run(List<String> keys) {
    return Sounds.squeeze(String.join("", keys));
  }

  private static String word(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return token.text();
    }
    return token.script() == Script.ARABIC
        ? arabic(token.lower())
        : latin(token.text(), token.lower());
  }

  /** A word of capitals only is read letter by letter: {@code AI} is {@code إيه آي}. */
  private static String latin(String text, String lower) {
    boolean spelled =
        text.length() > 1 && text.length() <= 4 && text.chars().allMatch(Character::isUpperCase);
    StringBuilder key = new StringBuilder();
    if (spelled) {
      for (int i = 0; i < lower.length(); i++) {
        key.append(arabic(letter(lower.charAt(i))));
      }
      return key.toString();
    }
    if (lower.length() > 1 && lower.charAt(0) == 'x' && Character.isUpperCase(text.charAt(1))) {
      return arabic("اكس") + latin(text.substring(1), lower.substring(1));
    }
    for (int i = 0; i < lower.length(); i++) {
      Sounds.Cluster cluster = Sounds.cluster(lower, i);
      if (cluster != null) {
        key.append(cluster.sound());
        i += cluster.length() - 1;
      } else {
        key.append(Sounds.latin(lower.charAt(i), i + 1 < lower.length() ? lower.charAt(i + 1) : 0));
      }
    }
    return Sounds.squeeze(key);
  }

  private static String letter(char c) {
    return c == 'a' ? "اي" : c > 'a' && c <= 'z' ? LETTERS[c - 'a'] : String.valueOf(c);
  }

  private static String arabic(String word) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String sound = Sounds.digraph(word.substring(i, Math.min(word.length(), i + 2)));
      if (sound != null) {
        key.append(sound);
        i++;
      } else {
        key.append(Sounds.arabic(word.charAt(i)));
      }
    }
    return Sounds.squeeze(key);
  }
}
