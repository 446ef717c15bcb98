package io.sada.text.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a page's character encoding: the byte order mark, else UTF-8 when the bytes are UTF-8, else
 * what the page declares near its beginning, else windows-1256 for Arabic and windows-1252.
 *
 * <p>Bytes that are UTF-8 with characters beyond ASCII are so by intent: a declaration that says
 * otherwise was left in a template. Declarations are read as the WHATWG Encoding Standard says:
 * ISO-8859-1 and ASCII mean windows-1252, ISO-8859-6 stays, and a UTF-16 that could be read as
 * ASCII means UTF-8. A declared UTF-8 that is broken in a few places is UTF-8 with replacement
 * characters.
 */
final class Charsets {

  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Declarations stand within the first bytes; the standard looks at 1,024, browsers at more. */
  private static final int DECLARED_WITHIN = 8_192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}"
              + "([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> MEAN_WESTERN =
      Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

  /** Words of Arabic are runs of bytes above ASCII; accents of Western languages stand alone. */
  private static final int ARABIC_RUN = 3;

  /** Part of the bytes above ASCII that may be wrong in what is still UTF-8. */
  private static final double FEW = 0.05;

  private Charsets() {}

  static String decode(byte[] html) {
    Charset marked = byteOrderMark(html);
    if (marked != null) {
      int length = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return new String(html, length, html.length - length, marked);
    }
    if (isUtf8(html)) {
      return new String(html, StandardCharsets.UTF_8);
    }
    Charset declared = declared(html);
    if (declared != null && !(declared.equals(StandardCharsets.UTF_8) && isBroken(html))) {
      return new String(html, declared);
    }
    return new String(html, isArabic(html) ? ARABIC : WESTERN);
  }

  private static Charset byteOrderMark(byte[] html) {
    if (startsWith(html, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(html, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(html, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] html, int... mark) {
    if (html.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((html[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] html) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(html));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset declared(byte[] html) {
    int length = Math.min(html.length, DECLARED_WITHIN);
    Matcher declaration =
        DECLARED.matcher(new String(html, 0, length, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return null;
    }
    String name = declaration.group(1).toLowerCase(Locale.ROOT);
    if (MEAN_WESTERN.contains(name)) {
      return WESTERN;
    }
    if (name.startsWith("utf-16") || name.equals("utf8")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether so much is no UTF-8 that the declaration must be wrong. */
  private static boolean isBroken(byte[] html) {
    long high = 0;
    for (byte b : html) {
      high += b < 0 ? 1 : 0;
    }
    String text = new String(html, StandardCharsets.UTF_8);
    long wrong = text.chars().filter(c -> c == '\uFFFD').count();
    return wrong > FEW * high;
  }

  private static boolean isArabic(byte[] html) {
    long inRuns = 0;
    long high = 0;
    int run = 0;
    for (byte b : html) {
      if (b < 0) {
        run++;
        high++;
        inRuns += run == ARABIC_RUN ? ARABIC_RUN : run > ARABIC_RUN ? 1 : 0;
      } else {
        run = 0;
      }
    }
    return 2 * inRuns > high;
  }
}
