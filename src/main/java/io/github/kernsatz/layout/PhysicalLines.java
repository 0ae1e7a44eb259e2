package io.github.kernsatz.layout;

import java.util.Arrays;
import java.util.Optional;

/** The visible lines of a text as they are typed, in arrays, for texts of very many lines. */
final class PhysicalLines {

  /** What stands before the last mark of a bare marker, in characters. */
  private static final int LONGEST_MARKER = 4;

  /** Room for the lines of a usual article without growing. */
  private static final int USUAL = 32;

  private final CharSequence text;
  private int[] starts = new int[USUAL];
  private int[] ends = new int[USUAL];
  private int[] indents = new int[USUAL];
  private boolean[] afterBlank = new boolean[USUAL];
  private int size;

  PhysicalLines(CharSequence text) {
    this.text = text;
    boolean blankBefore = true;
    int length = text.length();
    int lineStart = 0;
    while (lineStart < length) {
      int lineEnd = lineStart;
      while (lineEnd < length && !isLineBreak(text.charAt(lineEnd))) {
        lineEnd++;
      }
      blankBefore = !add(lineStart, lineEnd, blankBefore);
      boolean crlf =
          lineEnd + 1 < length && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
      boolean paragraphSeparator = lineEnd < length && text.charAt(lineEnd) == 0x2029;
      blankBefore |= paragraphSeparator;
      lineStart = lineEnd + (crlf ? 2 : 1);
    }
  }

  int size() {
    return size;
  }

  /** The first visible character of a line. */
  int start(int line) {
    return starts[line];
  }

  /** The offset after the last visible character of a line. */
  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** How many characters of white space the line begins with. */
  int indent(int line) {
    return indents[line];
  }

  /** Whether the line has a word; page numbers and rules have none. */
  boolean hasLetter(int line) {
    int i = starts[line];
    while (i < ends[line] && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i < ends[line];
  }

  /** Whether it is the first line or a blank one stands before it. */
  boolean afterBlank(int line) {
    return afterBlank[line];
  }

  Optional<ListMarker> marker(int line) {
    return ListMarker.of(text, starts[line], ends[line]);
  }

  /** The length of the line's first word. */
  int firstWord(int line) {
    int i = starts[line];
    while (i < ends[line] && !FoldedText.isSpace(text.charAt(i))) {
      i++;
    }
    return i - starts[line];
  }

  /** The line's last word in its own spelling. */
  String lastWord(int line) {
    int i = ends[line];
    while (i > starts[line] && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return text.subSequence(i, ends[line]).toString();
  }

  /**
   * Whether the number or letter of a list item, such as "12." or "(a)", stands alone on its line,
   * as in copied laws.
   */
  boolean isBareMarker(int line) {
    int i = starts[line];
    int end = ends[line] - 1;
    if (end - i > LONGEST_MARKER || (text.charAt(end) != '.' && text.charAt(end) != ')')) {
      return false;
    }
    i += text.charAt(i) == '(' ? 1 : 0;
    int first = i;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    i += i < end && Character.isLetter(text.charAt(i)) ? 1 : 0;
    return i == end && i > first;
  }

  /** Whether the line goes on with a sentence. */
  boolean startsSmall(int line) {
    return SentenceMarks.startsSmall(text, starts[line], ends[line]);
  }

  boolean endsWithHyphen(int line) {
    return length(line) > 1
        && text.charAt(ends[line] - 1) == '-'
        && Character.isLetter(text.charAt(ends[line] - 2));
  }

  /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence(int line) {
    return ".!?…:".indexOf(lastInside(line)) >= 0;
  }

  /** Whether the line ends as running text does at a paragraph's end. */
  boolean endsParagraph(int line) {
    return ".!?…".indexOf(lastInside(line)) >= 0;
  }

  boolean endsWithColon(int line) {
    return text.charAt(ends[line] - 1) == ':';
  }

  private char lastInside(int line) {
    int i = ends[line] - 1;
    while (i > starts[line] && SentenceMarks.closes(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  /** Adds the line unless it is blank, and says whether it did. */
  private boolean add(int from, int to, boolean blankBefore) {
    int start = from;
    int end = to;
    while (start < end && FoldedText.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && FoldedText.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      indents = Arrays.copyOf(indents, capacity);
      afterBlank = Arrays.copyOf(afterBlank, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = start - from;
    afterBlank[size] = blankBefore;
    size++;
    return true;
  }

  private static boolean isLineBreak(char c) {
    return c <= '\r' ? c >= '\n' : c >= 0x85 && (c == 0x85 || c == 0x2028 || c == 0x2029);
  }
}
