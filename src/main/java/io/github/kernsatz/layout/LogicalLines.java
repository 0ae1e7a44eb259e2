package io.github.kernsatz.layout;

import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as their writer meant them: hard-wrapped lines are one line.
 *
 * <p>This is the one place that decides whether a line break separates: both the article parser and
 * the sentence splitter ask here. Time is linear in the text.
 */
public final class LogicalLines {

  private LogicalLines() {}

  /**
   * A line with something on it.
   *
   * @param span its characters, without white space at either end
   * @param afterBlank whether it is the first of the text or a blank line stands before it
   */
  public record LogicalLine(TextSpan span, boolean afterBlank) {}

  /** The lines of a text that have a visible character, in order. */
  public static List<LogicalLine> of(CharSequence text) {
    List<LogicalLine> lines = new ArrayList<>();
    boolean blankBefore = true;
    int length = text.length();
    int lineStart = 0;
    while (lineStart < length) {
      int lineEnd = lineStart;
      while (lineEnd < length && !isLineBreak(text.charAt(lineEnd))) {
        lineEnd++;
      }
      int start = lineStart;
      int end = lineEnd;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (start < end && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new LogicalLine(new TextSpan(start, end), blankBefore));
        blankBefore = false;
      } else {
        blankBefore = true;
      }
      boolean crlf =
          lineEnd + 1 < length && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
      lineStart = lineEnd + (crlf ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return FoldedText.isSpace(c) || FoldedText.isInvisible(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029
        || c == 0x0B
        || c == 0x0C;
  }
}
