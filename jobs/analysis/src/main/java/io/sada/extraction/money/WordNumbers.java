package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Kind;
import io.sada.text.Script;

/**
 * Numbers below a thousand in words, in the order each language puts them: {@code خمسة وعشرون},
 * {@code مئة وخمسة عشر}, {@code one hundred and twenty-five}.
 */
final class WordNumbers {
  private final Lexemes lexemes;
  private int end;
  private int value;

  WordNumbers(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** One past the last lexeme of the number read last. */
  int end() {
    return end;
  }

  /** The number that starts here, or -1; sets {@link #end()}. */
  int read(int start) {
    Kind last = component(start);
    if (last == null) {
      return -1;
    }
    int total = value;
    Kind next;
    while ((next = following(last)) != null) {
      total += value;
      last = next;
    }
    return total;
  }

  /** Reads the component that follows, if grammar allows one after the last. */
  private Kind following(Kind last) {
    int before = end;
    boolean arabic = lexemes.at(end - 1).script() == Script.ARABIC;
    int at = end;
    boolean joined = lexemes.at(at).and();
    if (lexemes.at(at).isBareAnd()) {
      at++;
    } else if (!arabic && last == Kind.TENS && lexemes.at(at).is('-') && lexemes.touches(at)) {
      at++;
    }
    Kind next = joined || !arabic ? component(at) : null;
    if (next == null || !mayFollow(last, next, arabic)) {
      end = before;
      return null;
    }
    return next;
  }

  private static boolean mayFollow(Kind last, Kind next, boolean arabic) {
    boolean small = next == Kind.ONES || next == Kind.TEN || next == Kind.TEEN || next == Kind.TENS;
    return switch (last) {
      case HUNDRED, HUNDREDS -> small;
      case ONES -> arabic && next == Kind.TENS;
      case TENS -> !arabic && next == Kind.ONES;
      default -> false;
    };
  }

  /** Reads one component into value and end: ones, a teen, tens or hundreds. */
  private Kind component(int at) {
    Lexeme lexeme = lexemes.at(at);
    if (!lexeme.isNumberWord() || isPercent(lexemes, at)) {
      return null;
    }
    Kind kind = lexeme.meaning().kind();
    value = lexeme.meaning().number().intValue();
    end = at + 1;
    Lexeme next = lexemes.at(end);
    boolean adjacent = next.meaning() != null && !next.and();
    if (adjacent
        && next.is(Kind.HUNDRED)
        && !isPercent(lexemes, end)
        && (kind == Kind.ONES || kind == Kind.TEEN)) {
      value *= 100;
      end++;
      return Kind.HUNDREDS;
    }
    if (adjacent && next.is(Kind.TEN) && kind == Kind.ONES) {
      value += 10;
      end++;
      return Kind.TEEN;
    }
    return kind;
  }

  /** {@code بالمئة} and {@code في المئة}: out of the hundred, unless a scale follows. */
  static boolean isPercent(Lexemes lexemes, int at) {
    Lexeme lexeme = lexemes.at(at);
    boolean outOf = lexeme.proclitic() || lexemes.at(at - 1).lower().equals("في");
    return lexeme.is(Kind.HUNDRED)
        && lexeme.definite()
        && outOf
        && !lexemes.at(at + 1).is(Kind.SCALE);
  }
}
