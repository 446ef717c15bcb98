package io.sada.connectors.json;

import io.sada.contract.ErrorClass;
import io.sada.contract.Precision;
import io.sada.contract.Times;
import java.util.Map;

/** The wanted fields of a JSON object, with the checks that both kinds of record share. */
public final class Fields {
  private final Map<String, Field> fields;

  Fields(Map<String, Field> fields) {
    this.fields = fields;
  }

  /** Never null: absent and null are {@link Field.Kind#ABSENT}. */
  public Field get(String name) {
    return fields.getOrDefault(name, Field.ABSENT);
  }

  /** The string's value; null where the field is no string or blank. */
  public String string(String name) {
    Field field = get(name);
    return field.isString() && !field.missing() ? field.text() : null;
  }

  /** Throws {@code missing_field} unless the field holds a string or number that is not blank. */
  public Field require(String name) throws RejectedException {
    Field field = get(name);
    if (field.missing()) {
      throw new RejectedException(
          ErrorClass.MISSING_FIELD,
          name
              + (field.kind() == Field.Kind.OTHER
                  ? " is neither string nor number"
                  : " is missing or blank"));
    }
    return field;
  }

  /**
   * A time that may be absent (then null). Throws {@code bad_time} for what cannot be read or lies
   * outside 2009 to 2099.
   */
  public TimeText time(String name) throws RejectedException {
    Field field = get(name);
    if (field.kind() == Field.Kind.OTHER) {
      throw new RejectedException(ErrorClass.BAD_TIME, name + " is neither string nor number");
    }
    if (field.missing()) {
      return null;
    }
    TimeText time = TimeText.parse(field.text());
    if (time == null) {
      throw new RejectedException(ErrorClass.BAD_TIME, name + " is not a time: " + field.clipped());
    }
    if (!Times.inRange(time.epochMs())) {
      throw new RejectedException(
          ErrorClass.BAD_TIME, name + " is not within 2009 to 2099: " + field.clipped());
    }
    return time;
  }

  /** The same, but a date without a time of day is not enough. */
  public TimeText timeOfDay(String name) throws RejectedException {
    TimeText time = time(name);
    if (time != null && time.precision() == Precision.DAY) {
      throw new RejectedException(
          ErrorClass.BAD_TIME, name + " has no time of day: " + get(name).clipped());
    }
    return time;
  }
}
