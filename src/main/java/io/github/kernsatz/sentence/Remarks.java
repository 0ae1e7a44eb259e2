package io.github.kernsatz.sentence;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** What stands in brackets: no sentence ends within, unless the brackets hold whole sentences. */
final class Remarks {

  /** A bracket that holds more, in characters, is no remark within a sentence. */
  private static final int LONGEST = 400;

  /** There is no bracket that closes, or it is too far. */
  private static final int NONE = -1;

  /** For each opening bracket where it is closed; empty if the text has no brackets. */
  private final int[] ends;

  Remarks(String text) {
    boolean round = text.indexOf('(') >= 0;
    boolean square = text.indexOf('[') >= 0;
    this.ends = new int[round || square ? text.length() : 0];
    Arrays.fill(ends, NONE);
    if (round) {
      pair(text, '(', ')');
    }
    if (square) {
      pair(text, '[', ']');
    }
  }

  /** Where the bracket that opens there is closed, before it if that is nowhere near. */
  int end(int open) {
    return ends[open];
  }

  private void pair(String text, char opening, char closing) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < ends.length; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        open.push(i);
      } else if (c == closing && !open.isEmpty()) {
        int start = open.pop();
        ends[start] = i - start <= LONGEST ? i : NONE;
      }
    }
  }
}
