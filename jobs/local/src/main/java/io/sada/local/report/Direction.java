package io.sada.local.report;

/** Which way a text is read. */
final class Direction {
  static final String RTL = "rtl";
  static final String LTR = "ltr";

  private Direction() {}

  /**
   * By its letters' majority and not by its first letter: an Arabic headline may well begin with a
   * Latin name.
   */
  static String of(String text) {
    long rightToLeft = text.codePoints().filter(Direction::rightToLeft).count();
    long leftToRight =
        text.codePoints()
            .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .count();
    return rightToLeft > leftToRight ? RTL : LTR;
  }

  private static boolean rightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
