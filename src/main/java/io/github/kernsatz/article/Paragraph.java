package io.github.kernsatz.article;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.text.TextSpan;

/**
 * A block of an article: a paragraph, a heading, a list item or a line of boilerplate.
 *
 * @param text the block's folded text: single spaces, no soft hyphens or zero-width characters, NFC
 * @param span where it stands in {@link Article#text()}
 * @param role what it is
 */
public record Paragraph(String text, TextSpan span, Role role) {

  /**
   * Checks the parts.
   *
   * @param text the folded text
   * @param span where it stands
   * @param role what it is
   * @throws NullPointerException if an argument is null
   */
  public Paragraph {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(role, "role");
  }
}
