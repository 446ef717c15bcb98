package io.sada.connectors.ticks;

/** Times as {@code 2026-01-06T21:04:00Z}, with up to nine digits of a second's fraction. */
final class IsoScanner {
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int SECONDS_END = 19;

  private IsoScanner() {}

  /** Reads the time that starts after a quote; index after its closing quote, or −1. */
  static int scan(byte[] b, int p, int end, NumberScanner into) {
    if (p + SECONDS_END + 1 >= end
        || b[p + 7] != '-'
        || b[p + 10] != 'T'
        || b[p + 13] != ':'
        || b[p + 16] != ':') {
      return -1;
    }
    int year = two(b, p) * 100 + two(b, p + 2);
    int month = two(b, p + 5);
    int day = two(b, p + 8);
    int hour = two(b, p + 11);
    int minute = two(b, p + 14);
    int second = two(b, p + 17);
    if (year < 2000
        || month < 1
        || month > 12
        || day < 1
        || day > daysIn(year, month)
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return -1;
    }
    int q = p + SECONDS_END;
    int millis = 0;
    if (b[q] == '.') {
      int first = ++q;
      for (; q < end && NumberScanner.isDigit(b[q]); q++) {
        if (q - first < 3) {
          millis = millis * 10 + (b[q] - '0');
        }
      }
      int digits = q - first;
      if (digits == 0 || digits > 9) {
        return -1;
      }
      millis *= digits == 1 ? 100 : digits == 2 ? 10 : 1;
    }
    if (q + 1 >= end || b[q] != 'Z' || b[q + 1] != '"') {
      return -1;
    }
    long seconds = ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
    into.set(seconds * 1000 + millis);
    return q + 2;
  }

  /** Two digits, or so far below zero that no sum with another pair is in range. */
  private static int two(byte[] b, int p) {
    return NumberScanner.isDigit(b[p]) && NumberScanner.isDigit(b[p + 1])
        ? (b[p] - '0') * 10 + b[p + 1] - '0'
        : -100_000;
  }

  private static int daysIn(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && !leap ? 28 : DAYS[month - 1];
  }

  /** Days since 1970-01-01 of a date after 2000-01-01 (Hinnant, days_from_civil). */
  private static long epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468L;
  }
}
