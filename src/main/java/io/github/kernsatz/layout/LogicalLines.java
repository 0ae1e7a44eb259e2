package io.github.kernsatz.layout;

import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text as their writer meant them: hard-wrapped lines are one line.
 *
 * <p>This is the one place that decides whether a line break separates: both the article parser and
 * the sentence splitter ask here. A blank line always separates, and so does the start of a list
 * item; an item's indented lines belong to it; any other break separates unless the lines are
 * wrapped at a column width, which {@link HardWraps} decides. A hyphen at the end of a wrapped line
 * stays as it is. Only what can be seen decides. Time is linear in the text.
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
    FoldedText visible = FoldedText.visible(text);
    PhysicalLines lines = new PhysicalLines(visible.text());
    HardWraps wraps = new HardWraps(lines);
    List<LogicalLine> logical = new ArrayList<>();
    int first = 0;
    int chunk = 0;
    // Looked for once an item: blanks between a marker and its text may be many.
    Optional<ListMarker> item = lines.size() == 0 ? Optional.empty() : lines.marker(0);
    for (int i = 1; i <= lines.size(); i++) {
      boolean newChunk = i == lines.size() || lines.afterBlank(i);
      boolean joins = !newChunk && (wraps.joins(i) || continuesItem(lines, first, i, chunk, item));
      if (!joins) {
        logical.add(
            new LogicalLine(
                visible.originalSpan(lines.start(first), lines.end(i - 1)),
                lines.afterBlank(first)));
        first = i;
        item = i < lines.size() ? lines.marker(i) : Optional.empty();
      }
      if (newChunk) {
        chunk = i;
      }
    }
    return logical;
  }

  /** Whether a line is set below the text of the item that begins with an earlier line. */
  private static boolean continuesItem(
      PhysicalLines lines, int first, int line, int chunk, Optional<ListMarker> item) {
    return item.isPresent()
        && lines.indent(line) > lines.indent(first)
        && lines.indent(line) <= lines.indent(first) + item.get().end() - lines.start(first) + 4
        && lines.marker(line).isEmpty()
        && first >= chunk;
  }
}
