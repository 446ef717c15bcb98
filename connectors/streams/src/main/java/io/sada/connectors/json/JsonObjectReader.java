package io.sada.connectors.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.sada.contract.ErrorClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the wanted top-level fields of one JSON object and checks all of it, in this order: {@code
 * empty} (no value, or only white space), {@code oversized}, {@code invalid_utf8}, and then,
 * whichever comes first in the text, {@code malformed_json} or {@code too_deep}.
 *
 * <p>Two liberties beside RFC 8259: a byte order mark is skipped, and the bare words NaN, Infinity
 * and -Infinity, which careless writers emit, count as numbers (that no field accepts). Unpaired
 * surrogates become U+FFFD, so that whatever is read can be written again.
 */
public final class JsonObjectReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Set<String> wanted;
  private final int maxBytes;
  private final int maxDepth;

  /**
   * @param wanted names of the fields to hand out
   * @param maxDepth of objects and arrays, the outermost object counting as 1
   */
  public JsonObjectReader(Set<String> wanted, int maxBytes, int maxDepth) {
    this.wanted = Set.copyOf(wanted);
    this.maxBytes = maxBytes;
    this.maxDepth = maxDepth;
  }

  /**
   * @param bytes null for a record without value
   * @param fullLength how many bytes the record has, where {@code length} is only its beginning
   */
  public Fields read(byte[] bytes, int offset, int length, long fullLength)
      throws RejectedException {
    if (bytes == null) {
      throw new RejectedException(ErrorClass.EMPTY, "record without value");
    }
    if (fullLength > maxBytes) {
      throw new RejectedException(
          ErrorClass.OVERSIZED, fullLength + " bytes, the limit is " + maxBytes);
    }
    if (blank(bytes, offset, length)) {
      throw new RejectedException(ErrorClass.EMPTY, "nothing but white space");
    }
    return parse(decode(bytes, offset, length));
  }

  private static boolean blank(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      byte b = bytes[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static CharBuffer decode(byte[] bytes, int offset, int length) throws RejectedException {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in);
      if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
        text.get();
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new RejectedException(
          ErrorClass.INVALID_UTF8, "not UTF-8 at byte " + (in.position() - offset));
    }
  }

  private Fields parse(CharBuffer text) throws RejectedException {
    try (JsonParser parser =
        FACTORY.createParser(
            text.array(), text.arrayOffset() + text.position(), text.remaining())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RejectedException(ErrorClass.MALFORMED_JSON, "not a JSON object");
      }
      Map<String, Field> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        boolean keep = wanted.contains(name);
        if (token.isStructStart()) {
          skip(parser);
          if (keep) {
            fields.put(name, Field.OTHER);
          }
        } else if (keep) {
          fields.put(name, scalar(parser, token));
        }
      }
      if (parser.nextToken() != null) {
        throw new RejectedException(ErrorClass.MALFORMED_JSON, "more than one JSON value");
      }
      return new Fields(fields);
    } catch (JsonProcessingException e) {
      String column =
          e.getLocation() == null ? "" : " at character " + e.getLocation().getCharOffset();
      throw new RejectedException(ErrorClass.MALFORMED_JSON, oneLine(e) + column);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "it ends in the middle";
    }
    String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    return message.length() <= 160 ? message : message.substring(0, 160) + "…";
  }

  private static Field scalar(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> new Field(Field.Kind.STRING, wellFormed(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Field(Field.Kind.NUMBER, parser.getText());
      case VALUE_NULL -> Field.ABSENT;
      default -> Field.OTHER;
    };
  }

  private void skip(JsonParser parser) throws IOException, RejectedException {
    int depth = 2;
    while (depth > 1) {
      if (depth > maxDepth) {
        throw new RejectedException(
            ErrorClass.TOO_DEEP, "JSON nested deeper than " + maxDepth + " levels");
      }
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
    }
  }

  /** The text with U+FFFD for every unpaired surrogate, which no encoder can write. */
  public static String wellFormed(String text) {
    StringBuilder fixed = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          i++;
        } else {
          fixed = fixed == null ? new StringBuilder(text) : fixed;
          fixed.setCharAt(i, '\uFFFD');
        }
      }
    }
    return fixed == null ? text : fixed.toString();
  }
}
