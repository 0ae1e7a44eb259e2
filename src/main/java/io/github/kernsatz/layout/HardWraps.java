package io.github.kernsatz.layout;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the line breaks that only a column width made.
 *
 * <p>A program that wraps at a width breaks a line only where the next word did not fit any more.
 * So a break is <em>forced</em> if the line, a blank and the next line's first word are together
 * longer than the column. Where a chunk of lines is wrapped, all breaks within a sentence are
 * forced; in poems, lists, menus and tables they are not, and where each line is a sentence or a
 * paragraph there are none. A chunk, that is the lines between two blank lines, is wrapped if its
 * breaks show that; chunks too short to show it follow the text's other chunks. In a wrapped chunk
 * forced breaks join and all others (a heading's, a paragraph's short last line's) separate.
 */
final class HardWraps {

  /** The columns of mails, text files and copied newspaper pages, in characters. */
  private static final int NARROWEST = 28;

  private static final int WIDEST = 160;

  /** Proportional type and hyphenation leave lines shorter than the column, by this factor. */
  private static final double SLACK = 0.85;

  /** The share of breaks within a sentence that must be forced in wrapped text. */
  private static final double FORCED_SHARE = 0.9;

  /**
   * So many breaks within a sentence show a column. One alone may stand between a headline and "von
   * Anna Muster" or "vor 3 Stunden" below it.
   */
  private static final int CERTAIN = 2;

  /** Lines of a long chunk that may stick out of the column (a title, an address). */
  private static final double OUTLIERS = 0.05;

  private static final Supplier<Set<String>> OPEN_WORDS =
      Suppliers.memoize(HardWraps::openWords)::get;

  private final PhysicalLines lines;
  private final boolean[] joined;

  /** How many lines of a chunk have each length, those longer than {@link #WIDEST} together. */
  private final int[] counts;

  HardWraps(PhysicalLines lines) {
    this.lines = lines;
    this.joined = new boolean[lines.size()];
    boolean any = hasChunk();
    this.counts = new int[any ? WIDEST + 2 : 0];
    if (any) {
      int width = decideClearChunks();
      if (width > 0) {
        decideShortChunks(width);
      }
    }
  }

  /** Whether the break before this line is only a wrap. */
  boolean joins(int line) {
    return joined[line];
  }

  private boolean hasChunk() {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.afterBlank(i)) {
        return true;
      }
    }
    return false;
  }

  /** Joins the chunks that show their wrapping, and returns the widest column among them. */
  private int decideClearChunks() {
    int widest = 0;
    int from = 0;
    while (from < lines.size()) {
      int to = chunkEnd(from);
      if (to - from > 1) {
        int width = column(from, to);
        if (isWrapped(from, to, width, true)) {
          join(from, to, width);
          widest = Math.max(widest, width);
        }
      }
      from = to;
    }
    return widest;
  }

  /** Joins what fits a column seen elsewhere in chunks with no break that shows anything. */
  private void decideShortChunks(int width) {
    int from = 0;
    while (from < lines.size()) {
      int to = chunkEnd(from);
      if (to - from > 1
          && !isJoined(from, to)
          && column(from, to) <= width / SLACK
          && isWrapped(from, to, width, false)) {
        join(from, to, width);
      }
      from = to;
    }
  }

  private boolean isJoined(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (joined[i]) {
        return true;
      }
    }
    return false;
  }

  private int chunkEnd(int from) {
    int to = from + 1;
    while (to < lines.size() && !lines.afterBlank(to)) {
      to++;
    }
    return to;
  }

  /** The length that all but a few lines of the chunk keep to. */
  private int column(int from, int to) {
    Arrays.fill(counts, 0);
    int counted = 0;
    for (int i = from; i < to; i++) {
      boolean oneWord = lines.firstWord(i) == lines.length(i);
      if (!oneWord) {
        counts[Math.min(lines.length(i), counts.length - 1)]++;
        counted++;
      }
    }
    int outliers = (int) (counted * OUTLIERS);
    int length = counts.length - 1;
    while (length > 0 && (outliers -= counts[length]) >= 0) {
      length--;
    }
    return length;
  }

  /**
   * Whether nothing speaks against a column.
   *
   * @param shown whether the chunk itself must show it
   */
  private boolean isWrapped(int from, int to, int width, boolean shown) {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int within = 0;
    int withinForced = 0;
    int forced = 0;
    boolean certain = lines.endsParagraph(to - 1);
    for (int i = from + 1; i < to; i++) {
      boolean isForced = isForced(i, width);
      forced += isForced ? 1 : 0;
      boolean atMarker = lines.isBareMarker(i - 1) || lines.isBareMarker(i);
      if (isWithinSentence(i) && !startsItem(i, from, to) && !atMarker) {
        within++;
        withinForced += isForced ? 1 : 0;
        certain |= isOpen(i - 1);
      }
    }
    // Prose breaks within a sentence at most breaks; every fourth leaves room for capitals.
    boolean shows = within > 0 && 4 * within >= forced && (within >= CERTAIN || certain);
    return withinForced >= FORCED_SHARE * within && (shows || !shown);
  }

  private void join(int from, int to, int width) {
    for (int i = from + 1; i < to; i++) {
      boolean newParagraph =
          lines.endsSentence(i - 1)
              && (lines.indent(i) >= lines.indent(i - 1) + 2 || !lines.hasLetter(i));
      boolean separates = newParagraph || startsItem(i, from, to) || lines.isBareMarker(i);
      joined[i] = !separates && isForced(i, width);
    }
  }

  private boolean isForced(int line, int width) {
    int length = lines.length(line - 1);
    return length <= width / SLACK && length + 1 + lines.firstWord(line) > width * SLACK;
  }

  private boolean isWithinSentence(int line) {
    return !lines.endsSentence(line - 1) && (lines.startsSmall(line) || isOpen(line - 1));
  }

  /** Whether a line ends in the middle of a word or in one that needs another behind it. */
  private boolean isOpen(int line) {
    return lines.endsWithHyphen(line)
        || OPEN_WORDS.get().contains(lines.lastWord(line).toLowerCase(Locale.GERMAN));
  }

  private boolean startsItem(int line, int from, int to) {
    return ItemStarts.isItem(lines, line, from, to);
  }

  private static Set<String> openWords() {
    return Set.copyOf(WordList.read(HardWraps.class, "open-words.txt").words(""));
  }
}
