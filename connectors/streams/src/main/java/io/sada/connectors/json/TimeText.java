package io.sada.connectors.json;

import io.sada.contract.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * A time as written: epoch milliseconds (as number or as numeric string), or ISO-8601. A fraction
 * of a millisecond is cut off towards the past. A space may stand for the T; a date and time
 * without offset is UTC; a date alone is its 00:00Z.
 */
public record TimeText(long epochMs, Precision precision) {
  private static final int MAX_LENGTH = 64;

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd")
          .optionalStart()
          .appendLiteral('T')
          .appendPattern("HH:mm")
          .optionalStart()
          .appendPattern(":ss")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /** Null for what is neither. The range is not checked. */
  public static TimeText parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    return DecimalText.isDecimal(text) ? epoch(text) : iso(text);
  }

  private static TimeText epoch(String text) {
    try {
      BigDecimal ms = new BigDecimal(text);
      if ((long) ms.precision() - ms.scale() > 18 || ms.scale() > MAX_LENGTH) {
        return null;
      }
      return new TimeText(ms.setScale(0, RoundingMode.FLOOR).longValueExact(), Precision.TIME);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String withT(String text) {
    return text.substring(0, 10) + 'T' + text.substring(11);
  }

  private static TimeText iso(String text) {
    try {
      TemporalAccessor parsed =
          ISO.parseBest(
              text.length() > 10 && text.charAt(10) == ' ' ? withT(text) : text,
              OffsetDateTime::from,
              LocalDateTime::from,
              LocalDate::from);
      if (parsed instanceof OffsetDateTime time) {
        return new TimeText(time.toInstant().toEpochMilli(), Precision.TIME);
      }
      if (parsed instanceof LocalDateTime time) {
        return new TimeText(time.toInstant(ZoneOffset.UTC).toEpochMilli(), Precision.TIME);
      }
      LocalDate date = (LocalDate) parsed;
      return new TimeText(
          date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), Precision.DAY);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
