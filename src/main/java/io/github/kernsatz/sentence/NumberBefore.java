package io.github.kernsatz.sentence;

import io.github.kernsatz.sentence.Preceding.Kind;

/** Tells ordinals and dates from quantities, years and times, by the digits before a full stop. */
final class NumberBefore {

  /** An ordinal has at most so many digits; what is longer is a year or a quantity. */
  private static final int ORDINAL_DIGITS = 3;

  /** Two days of a month, as in "18./19.", in characters. */
  private static final int LONGEST_DAYS = 7;

  private static final int MOST_DAYS = 31;
  private static final int MOST_MONTHS = 12;

  private NumberBefore() {}

  /** What a token is whose last character is a digit; two short numbers count as a date. */
  static Kind kind(String text, int start, int stop) {
    int points = 0;
    int slashes = 0;
    int run = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        run++;
        continue;
      }
      if (c == '.') {
        points++;
      } else if (c == '/' || c == '-' || c == '–') {
        slashes++;
      } else {
        return Kind.WORD;
      }
      if (run > 2) {
        return Kind.WORD;
      }
      run = 0;
    }
    if (slashes > 0) {
      return points > 0 && run <= 2 && stop - start <= LONGEST_DAYS ? Kind.ORDINAL : Kind.WORD;
    }
    if (points == 0) {
      return run <= ORDINAL_DIGITS ? Kind.ORDINAL : Kind.WORD;
    }
    return points == 1 && run <= 2 ? Kind.DATE : Kind.WORD;
  }

  /** Whether two short numbers are a day and a month: "31.12" but not "17.00". */
  static boolean isDate(String text, int start, int stop) {
    int point = text.indexOf('.', start);
    if (point == start) {
      return false;
    }
    int day = Integer.parseInt(text, start, point, 10);
    int month = Integer.parseInt(text, point + 1, stop, 10);
    return day >= 1 && day <= MOST_DAYS && month >= 1 && month <= MOST_MONTHS;
  }
}
