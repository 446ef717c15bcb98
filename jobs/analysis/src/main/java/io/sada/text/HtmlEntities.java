package io.sada.text;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/** Character references that a feed left in its plain text: {@code &nbsp;}, {@code &#1632;}. */
final class HtmlEntities {
  /** The longest reference that is looked for: bounds the look-ahead at every ampersand. */
  private static final int LONGEST = 12;

  /** What pages mean by the numbers of control characters, and what browsers show. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private HtmlEntities() {}

  /**
   * One past the semicolon of the reference that starts at the ampersand, or -1 if none does. A
   * reference that was escaped twice ({@code &amp;nbsp;}) counts as one.
   */
  static int end(String text, int ampersand) {
    int end = single(text, ampersand);
    if (end > 0 && isAmp(text, ampersand, end)) {
      int inner = single(text, end - 1);
      return inner > 0 ? inner : end;
    }
    return end;
  }

  /** The code point that the reference names; a reference to no character is U+FFFD. */
  static int decode(String text, int ampersand, int end) {
    int from = ampersand;
    int first = text.indexOf(';', ampersand) + 1;
    if (first < end) {
      from = first - 1;
    }
    String body = text.substring(from + 1, end - 1);
    String decoded = body.charAt(0) == '#' ? numeric(body) : Entities.getByName(body);
    return decoded.isEmpty() ? CharFolding.REPLACEMENT : decoded.codePointAt(0);
  }

  /** Reads from the character after {@code at}, which is an ampersand or stands for one. */
  private static int single(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 && named(text.substring(at + 1, i)) ? i + 1 : -1;
      }
      boolean inName = c < 0x80 && (Character.isLetterOrDigit(c) || c == '#' && i == at + 1);
      if (!inName) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAmp(String text, int ampersand, int end) {
    return end - ampersand == 5 && text.startsWith("amp", ampersand + 1);
  }

  private static boolean named(String body) {
    return body.charAt(0) == '#' ? !numeric(body).isEmpty() : !Entities.getByName(body).isEmpty();
  }

  private static String numeric(String body) {
    boolean hex = body.length() > 1 && (body.charAt(1) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int codePoint = 0;
    for (int i = hex ? 2 : 1; i < body.length(); i++) {
      int digit = Character.digit(body.charAt(i), radix);
      if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
        return "";
      }
      codePoint = codePoint * radix + digit;
    }
    boolean character =
        codePoint > 0
            && codePoint <= Character.MAX_CODE_POINT
            && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    if (!character) {
      return "";
    }
    boolean windows = codePoint >= 0x80 && codePoint < 0xA0;
    return windows
        ? new String(new byte[] {(byte) codePoint}, WINDOWS)
        : Character.toString(codePoint);
  }
}
