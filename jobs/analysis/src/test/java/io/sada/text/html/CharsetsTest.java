package io.sada.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

  private static final String ARABIC = "<p>جمعت الشركة ثلاثين مليون دولار</p>";
  private static final String FRENCH = "<p>L’usine a coûté 3 €, dit-il à l’été</p>";

  @ParameterizedTest
  @CsvSource({
    "<meta charset=%s>, windows-1256",
    "<meta charset='%s' />, windows-1256",
    "'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\">', windows-1256",
    "<?xml version='1.0' encoding='%s'?>, ISO-8859-6",
    "<META CHARSET=%s>, iso-8859-6",
  })
  void theDeclarationDecides(String declaration, String charset) {
    String html = declaration.formatted(charset) + ARABIC;
    assertThat(Charsets.decode(html.getBytes(Charset.forName(charset)))).isEqualTo(html);
  }

  @Test
  void withoutADeclarationUtf8IsToldFromArabicAndWesternPages() {
    assertThat(Charsets.decode(ARABIC.getBytes(StandardCharsets.UTF_8))).isEqualTo(ARABIC);
    assertThat(Charsets.decode(ARABIC.getBytes(Charset.forName("windows-1256")))).isEqualTo(ARABIC);
    assertThat(Charsets.decode(FRENCH.getBytes(Charset.forName("windows-1252")))).isEqualTo(FRENCH);
  }

  @Test
  void latin1MeansWindows1252() {
    String html = "<meta charset=iso-8859-1>" + FRENCH;
    assertThat(Charsets.decode(html.getBytes(Charset.forName("windows-1252")))).isEqualTo(html);
  }

  @Test
  void aWrongDeclarationIsNotBelieved() {
    String latin = "<meta charset=iso-8859-1>" + ARABIC;
    assertThat(Charsets.decode(latin.getBytes(StandardCharsets.UTF_8))).isEqualTo(latin);
    String utf8 = "<meta charset=utf-8>" + ARABIC;
    assertThat(Charsets.decode(utf8.getBytes(Charset.forName("windows-1256")))).isEqualTo(utf8);
    String unknown = "<meta charset=klingon-1>" + ARABIC;
    assertThat(Charsets.decode(unknown.getBytes(Charset.forName("windows-1256"))))
        .isEqualTo(unknown);
  }

  @Test
  void utf8WithABrokenByteStaysUtf8() {
    byte[] good = ("<meta charset=utf-8>" + ARABIC.repeat(5)).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(good);
    bytes.write(0xD8);
    assertThat(Charsets.decode(bytes.toByteArray()))
        .isEqualTo("<meta charset=utf-8>" + ARABIC.repeat(5) + "\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNotText(String charset) {
    byte[] bytes = ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset));
    assertThat(Charsets.decode(bytes)).isEqualTo(ARABIC);
  }

  @Test
  void nothingIsNothing() {
    assertThat(Charsets.decode(new byte[0])).isEmpty();
  }
}
