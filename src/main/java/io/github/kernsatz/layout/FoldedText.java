package io.github.kernsatz.layout;

import io.github.kernsatz.text.TextSpan;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stretch of text in the form that sentences are shown in, with the way back to the original.
 *
 * <p>Folding turns every run of white space (line breaks and no-break spaces too) into one space,
 * removes it at both ends, drops soft hyphens and zero-width characters and composes the rest to
 * NFC (Unicode Standard Annex #15). Time and memory are linear in the stretch.
 */
public final class FoldedText {

  /**
   * All characters below are composed already, whatever stands around them, unless marks follow.
   */
  private static final char FIRST_COMBINING = 0x300;

  private static final char SOFT_HYPHEN = 0xAD;

  /** Whether a character that is composed already can be seen, by its number. */
  private static final boolean[] VISIBLE = new boolean[FIRST_COMBINING];

  static {
    for (char c = 0; c < FIRST_COMBINING; c++) {
      VISIBLE[c] = !isBlank(c);
    }
  }

  private static final int[] NONE = {};

  private final String text;

  /** Where the first folded character stands, if every other one stands one further. */
  private final int shift;

  /** For each folded character where its original starts; empty if the shift says it. */
  private final int[] starts;

  /** For each folded character the offset after its original; empty if the shift says it. */
  private final int[] ends;

  private FoldedText(String text, int shift, int[] starts, int[] ends) {
    this.text = text;
    this.shift = shift;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Folds a stretch of a text and keeps the offsets.
   *
   * @param original the text
   * @param span the stretch
   * @throws IndexOutOfBoundsException if the stretch is not within the text
   */
  public static FoldedText of(CharSequence original, TextSpan span) {
    Objects.checkFromToIndex(span.start(), span.end(), original.length());
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(original.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(original.charAt(end - 1))) {
      end--;
    }
    String text = original.subSequence(start, end).toString();
    boolean known = original instanceof PartlyFolded some && some.isFolded(start, end);
    return known || isFolded(text)
        ? new FoldedText(text, start, NONE, NONE)
        : new Folder(original, start, end, false).fold();
  }

  /**
   * What of a text can be seen, its white space as it stands: without soft hyphens and zero-width
   * characters, composed to NFC, with the way back. The place to look at lines, so that nothing
   * that a reader cannot see changes how they are read.
   */
  public static FoldedText visible(CharSequence original) {
    int length = original.length();
    for (int i = 0; i < length; i++) {
      char c = original.charAt(i);
      if (c < FIRST_COMBINING ? c == SOFT_HYPHEN : !isTypographic(c)) {
        return new Folder(original, 0, length, true).fold();
      }
    }
    return new FoldedText(original.toString(), 0, NONE, NONE);
  }

  /** Folds a whole text without offsets. */
  public static String fold(CharSequence original) {
    return of(original, new TextSpan(0, original.length())).text;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** Whether it is the original, but for what is blank at the ends. */
  public boolean isOriginal() {
    return starts == NONE;
  }

  /** Where the folded characters {@code [start, end)}, at least one, stand in the original. */
  public TextSpan originalSpan(int start, int end) {
    return starts == NONE
        ? new TextSpan(shift + start, shift + end)
        : new TextSpan(starts[start], ends[end - 1]);
  }

  /** Whether folding takes the character for white space. */
  public static boolean isSpace(int codePoint) {
    return codePoint <= ' '
        ? codePoint == ' '
            || (codePoint >= 9 && codePoint <= 13)
            || (codePoint >= 28 && codePoint <= 31)
        : codePoint >= 0x85 && (codePoint == 0x85 || Character.isSpaceChar(codePoint));
  }

  /** Whether folding drops the character: soft hyphen, zero-width space, joiners, BOM. */
  public static boolean isInvisible(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || (codePoint >= 0x200B && codePoint <= 0x200D)
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  /** Whether folding shows nothing of the character. */
  static boolean isBlank(char c) {
    return isSpace(c) || isInvisible(c);
  }

  /** Whether folding would leave a text, which has no blank at its ends, as it is. */
  private static boolean isFolded(String text) {
    char before = '.';
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean kept = c == ' ' ? before != ' ' : c < FIRST_COMBINING ? VISIBLE[c] : isTypographic(c);
      if (!kept) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** The dashes, quotes, ellipsis and euro sign of German text: no normalization touches them. */
  private static boolean isTypographic(char c) {
    return (c >= 0x2010 && c <= 0x2026) || c == 0x2039 || c == 0x203A || c == 0x20AC;
  }

  private static final class Folder {

    /**
     * No script needs more marks on one letter (compare UAX #15, "Stream-Safe Text Format"); a
     * normalizer's time grows with the square of their number.
     */
    private static final int LONGEST_CLUSTER = 64;

    private final CharSequence original;
    private final int from;
    private final int to;
    private final boolean keepsSpaces;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int size;

    Folder(CharSequence original, int from, int to, boolean keepsSpaces) {
      this.original = original;
      this.from = from;
      this.to = to;
      this.keepsSpaces = keepsSpaces;
      this.chars = new char[to - from + 1];
      this.starts = new int[to - from + 1];
      this.ends = new int[to - from + 1];
    }

    FoldedText fold() {
      boolean spacePending = false;
      int spaceStart = from;
      int spaceEnd = from;
      boolean plain = true;
      for (int i = from; i < to; i++) {
        char c = original.charAt(i);
        if (!keepsSpaces && isSpace(c)) {
          if (!spacePending) {
            spacePending = true;
            spaceStart = i;
          }
          spaceEnd = i + 1;
        } else if (!isInvisible(c)) {
          if (spacePending && size > 0) {
            append(' ', spaceStart, spaceEnd);
          }
          spacePending = false;
          append(c, i, i + 1);
          plain &= c < FIRST_COMBINING;
        }
      }
      String folded = new String(chars, 0, size);
      if (!plain) {
        return compose(folded);
      }
      return new FoldedText(folded, 0, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    private void append(char c, int start, int end) {
      if (size == chars.length) {
        int capacity = size * 2;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      chars[size] = c;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    /** Composes cluster by cluster: no character that starts a cluster joins the one before. */
    private FoldedText compose(String folded) {
      int[] oldStarts = Arrays.copyOf(starts, size);
      int[] oldEnds = Arrays.copyOf(ends, size);
      size = 0;
      int clusterStart = 0;
      while (clusterStart < folded.length()) {
        int clusterEnd = clusterEnd(folded, clusterStart);
        char first = folded.charAt(clusterStart);
        if (clusterEnd == clusterStart + 1 && (first < FIRST_COMBINING || isTypographic(first))) {
          append(first, oldStarts[clusterStart], oldEnds[clusterStart]);
          clusterStart = clusterEnd;
          continue;
        }
        String cluster = folded.substring(clusterStart, clusterEnd);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        boolean unchanged = composed.equals(cluster);
        for (int i = 0; i < composed.length(); i++) {
          append(
              composed.charAt(i),
              unchanged ? oldStarts[clusterStart + i] : oldStarts[clusterStart],
              unchanged ? oldEnds[clusterStart + i] : oldEnds[clusterEnd - 1]);
        }
        clusterStart = clusterEnd;
      }
      return new FoldedText(
          new String(chars, 0, size), 0, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    private static int clusterEnd(String text, int start) {
      int i = start + Character.charCount(text.codePointAt(start));
      while (i < text.length() && i - start < LONGEST_CLUSTER) {
        int codePoint = text.codePointAt(i);
        if (startsCluster(codePoint)) {
          break;
        }
        i += Character.charCount(codePoint);
      }
      return i;
    }

    private static boolean startsCluster(int codePoint) {
      if (codePoint < 0x300) {
        return true;
      }
      if (codePoint >= 0x1160 && codePoint <= 0x11FF) {
        return false; // Hangul vowels and finals compose with what stands before them
      }
      return switch (Character.getType(codePoint)) {
        case Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK ->
            false;
        default -> true;
      };
    }
  }
}
