package io.github.kernsatz.sentence;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.text.TextSpan;

/**
 * A sentence, heading or other unit between two boundaries.
 *
 * @param text the sentence, folded: single spaces, no soft hyphens or zero-width characters, NFC
 * @param span where it stands in the text that was split
 */
public record Sentence(String text, TextSpan span) {

  /**
   * Checks the parts.
   *
   * @param text the folded text
   * @param span where it stands
   * @throws NullPointerException if an argument is null
   */
  public Sentence {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
  }
}
