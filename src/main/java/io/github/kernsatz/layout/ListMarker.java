package io.github.kernsatz.layout;

import java.util.Optional;

/**
 * What a list item begins with: a bullet, a dash, a number or a letter.
 *
 * @param kind which of them
 * @param number the number or the place of the letter in the alphabet; 0 for bullets and dashes
 * @param end the offset of the item's first character after the marker
 */
public record ListMarker(Kind kind, int number, int end) {

  /** The kinds of markers, by how much they prove on their own. */
  public enum Kind {
    /** A sign that stands for nothing else at the start of a line. */
    BULLET,
    /** A dash or asterisk: also opens an aside, a speech or a footnote. */
    DASH,
    /** A number or letter with a bracket, as in "1)" or "(a)". */
    BRACKET,
    /** A number with a full stop: also an ordinal, as in "3. Oktober" or "1. FC Köln". */
    ORDINAL
  }

  private static final String BULLETS = "•‣▪▫◦●○■□►▶▸▻➤➔→✓✔✗❖◆◇⁃∙·";
  private static final String DASHES = "-–—−*+";

  /** No list is longer: bounds the digits that make a marker. */
  private static final int MAX_DIGITS = 3;

  /**
   * The marker that a line begins with.
   *
   * @param text the text
   * @param start the line's first visible character
   * @param end the line's end
   */
  public static Optional<ListMarker> of(CharSequence text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    if (first >= 'A' && first <= 'Z') {
      return Optional.empty(); // most lines
    }
    if (BULLETS.indexOf(first) >= 0) {
      return item(text, Kind.BULLET, 0, start + 1, end, first != '·');
    }
    if (DASHES.indexOf(first) >= 0) {
      return item(text, Kind.DASH, 0, start + 1, end, false);
    }
    boolean opened = first == '(';
    int i = opened ? start + 1 : start;
    int number = 0;
    int digits = 0;
    while (i < end && digits <= MAX_DIGITS && isDigit(text.charAt(i))) {
      number = number * 10 + text.charAt(i) - '0';
      digits++;
      i++;
    }
    if (digits == 0 && i < end && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
      number = text.charAt(i) - 'a' + 1;
      return i + 1 < end && text.charAt(i + 1) == ')'
          ? item(text, Kind.BRACKET, number, i + 2, end, false)
          : Optional.empty();
    }
    if (digits == 0 || digits > MAX_DIGITS || i >= end) {
      return Optional.empty();
    }
    if (text.charAt(i) == ')') {
      return item(text, Kind.BRACKET, number, i + 1, end, false);
    }
    if (opened || text.charAt(i) != '.') {
      return Optional.empty();
    }
    boolean bracket = i + 1 < end && text.charAt(i + 1) == ')';
    return item(
        text, bracket ? Kind.BRACKET : Kind.ORDINAL, number, bracket ? i + 2 : i + 1, end, false);
  }

  /** Whether this marker may follow or precede the other one in the same list. */
  public boolean isNeighbourOf(ListMarker other) {
    return kind == other.kind && (number == 0 || Math.abs(number - other.number) == 1);
  }

  private static Optional<ListMarker> item(
      CharSequence text, Kind kind, int number, int from, int end, boolean mayTouch) {
    int i = from;
    while (i < end && isGap(text.charAt(i))) {
      i++;
    }
    boolean set = i < end && (mayTouch || i > from);
    return set ? Optional.of(new ListMarker(kind, number, i)) : Optional.empty();
  }

  private static boolean isGap(char c) {
    return FoldedText.isSpace(c) || FoldedText.isInvisible(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
