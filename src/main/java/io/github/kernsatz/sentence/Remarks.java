package io.github.kernsatz.sentence;

import java.util.Arrays;

/** What stands in brackets: no sentence ends within, unless the brackets hold whole sentences. */
final class Remarks {

  /** A bracket that holds more, in characters, is no remark within a sentence. */
  private static final int LONGEST = 400;

  /** There is no bracket that closes, or it is too far. */
  private static final int NONE = -1;

  private static final int[] NOWHERE = {};

  /** Where brackets open, ascending. */
  private final int[] opens;

  /** For each of them where it is closed. */
  private final int[] ends;

  Remarks(String text) {
    int count = count(text, '(') + count(text, '[');
    opens = count == 0 ? NOWHERE : new int[count];
    ends = count == 0 ? NOWHERE : new int[count];
    Arrays.fill(ends, NONE);
    if (count > 0) {
      pair(text);
    }
  }

  /** Where the bracket that opens there is closed, before it if that is nowhere near. */
  int end(int open) {
    return ends[Arrays.binarySearch(opens, open)];
  }

  private static int count(String text, char sign) {
    int count = 0;
    for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
      count++;
    }
    return count;
  }

  private void pair(String text) {
    int[] around = new int[opens.length];
    int round = NONE;
    int square = NONE;
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> {
          around[size] = round;
          round = size;
          opens[size++] = i;
        }
        case '[' -> {
          around[size] = square;
          square = size;
          opens[size++] = i;
        }
        case ')' -> round = close(round, i, around);
        case ']' -> square = close(square, i, around);
        default -> {}
      }
    }
  }

  /** Closes the innermost bracket of a kind; the one around it. */
  private int close(int bracket, int end, int[] around) {
    if (bracket == NONE) {
      return NONE;
    }
    ends[bracket] = end - opens[bracket] <= LONGEST ? end : NONE;
    return around[bracket];
  }
}
