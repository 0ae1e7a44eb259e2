package io.github.kernsatz.sentence;

/**
 * Tells whether a place is within a quotation, for the marks that open for one writer and close for
 * another. What stands on either side of a mark says what it does; where letters or marks stand on
 * both, it closes if there is something to close.
 *
 * <p>Asked from left to right, it reads the text once.
 */
final class QuoteDepth {

  private static final String MARKS = "\"„“”»«";

  private final String text;
  private int read;
  private int depth;

  QuoteDepth(String text) {
    this.text = text;
  }

  /** Whether a quotation that was opened before is still open; no later place was asked before. */
  boolean isOpenAt(int at) {
    while (read < at) {
      char c = text.charAt(read);
      if (c >= '"' && MARKS.indexOf(c) >= 0) {
        depth = opens(c, read) ? depth + 1 : Math.max(0, depth - 1);
      }
      read++;
    }
    return depth > 0;
  }

  private boolean opens(char mark, int at) {
    boolean first = at == 0 || " ([–—-/".indexOf(text.charAt(at - 1)) >= 0;
    boolean last = at + 1 == text.length() || " )],.;:!?–—-/".indexOf(text.charAt(at + 1)) >= 0;
    return mark == '„' || (first == last ? depth == 0 : first);
  }
}
