package io.github.kernsatz.layout;

import io.github.kernsatz.text.TextSpan;

/**
 * A text with a stretch that is known in its folded form. Where it stands in the text just so, as
 * most do, it is not cut out or looked at again.
 *
 * @param text the text
 * @param span the stretch
 * @param folded the stretch as {@link FoldedText} folds it
 * @param isOriginal whether that is how it stands in the text
 */
public record PartlyFolded(String text, TextSpan span, String folded, boolean isOriginal)
    implements CharSequence {

  /** Looks whether a stretch stands in a text just as it is folded. */
  public static PartlyFolded of(String text, TextSpan span, String folded) {
    boolean isOriginal = folded.length() == span.length() && text.startsWith(folded, span.start());
    return new PartlyFolded(text, span, folded, isOriginal);
  }

  /** Whether a stretch is known to be folded, without blanks at its ends. */
  boolean isFolded(int start, int end) {
    return isOriginal && start == span.start() && end == span.end();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public String subSequence(int start, int end) {
    return isFolded(start, end) ? folded : text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
