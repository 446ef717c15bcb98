package io.sada.connectors.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.sada.connectors.json.RejectedException;
import io.sada.contract.ErrorClass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What is wrong with a value, in one sentence: the key, what was there, and what would be right.
 */
final class Faults {
  private static final int SHOWN = 40;

  private Faults() {}

  static RejectedException wrong(ErrorClass errorClass, String key, JsonNode was, String right) {
    return new RejectedException(errorClass, key + " is " + shown(was) + "; it must be " + right);
  }

  /**
   * Checks that a field is a string with something in it and no white space at its ends.
   *
   * @param key what the message calls it
   */
  static void requireText(JsonNode object, String name, String key) throws RejectedException {
    require(object, name, key);
    JsonNode value = object.path(name);
    if (!value.isTextual()) {
      throw wrong(ErrorClass.BAD_VALUE, key, value, "a string");
    }
    if (!value.asText().equals(value.asText().strip())) {
      throw wrong(ErrorClass.BAD_VALUE, key, value, "without white space at its ends");
    }
  }

  /** Checks that a field is there: neither null nor a blank string. */
  static void require(JsonNode object, String name, String key) throws RejectedException {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull() || value.isTextual() && value.asText().isBlank()) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, key + " is missing or blank");
    }
  }

  /** Well-formed JSON that makes no tree: the bare words for numbers that are none, or giants. */
  static RejectedException unreadable(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? new RejectedException(
            ErrorClass.BAD_VALUE, "a number or a key is longer than any that has a meaning")
        : new RejectedException(
            ErrorClass.BAD_NUMBER,
            "NaN and Infinity are not numbers; leave the field out, or null");
  }

  /** A value that its field cannot have. */
  static RejectedException of(JsonProcessingException e, JsonNode event) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return new RejectedException(ErrorClass.BAD_VALUE, "a value that its field cannot have");
    }
    StringBuilder key = new StringBuilder();
    JsonNode value = event;
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() != null) {
        key.append(key.isEmpty() ? "" : ".").append(step.getFieldName());
        value = value.path(step.getFieldName());
      } else {
        key.append('[').append(step.getIndex()).append(']');
        value = value.path(step.getIndex());
      }
    }
    if (e instanceof InvalidNullException) {
      return new RejectedException(
          ErrorClass.BAD_VALUE, key + " has a null in it; leave it out, or say what it is");
    }
    Class<?> type =
        e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? mismatch.getTargetType()
            : Object.class;
    boolean number = Number.class.isAssignableFrom(type) || type.isPrimitive();
    return wrong(
        number ? ErrorClass.BAD_NUMBER : ErrorClass.BAD_VALUE, key.toString(), value, right(type));
  }

  private static String right(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type == String.class) {
      return "a string";
    }
    if (type == BigDecimal.class) {
      return "a decimal number in a string";
    }
    if (type == int.class || type == long.class || type == Long.class) {
      return "an integer";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
