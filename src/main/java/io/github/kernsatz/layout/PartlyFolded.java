package io.github.kernsatz.layout;

/** A text of which it is known that some stretches are folded as {@link FoldedText} folds them. */
public interface PartlyFolded extends CharSequence {

  /** Whether a stretch is known to be folded, without blanks at its ends. */
  boolean isFolded(int start, int end);
}
