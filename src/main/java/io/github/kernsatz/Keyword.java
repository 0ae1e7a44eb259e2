package io.github.kernsatz;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.text.TextSpan;
import java.util.List;

/**
 * A noun, name or short phrase that an article is about.
 *
 * @param text the phrase as the article writes it most often, such as "seltene Erden"
 * @param weight how central it is, from 0 to 1; comparable within one article
 * @param spans where it stands in {@code Article.text()}, in whatever form, in order; unmodifiable,
 *     at least one
 */
public record Keyword(String text, double weight, List<TextSpan> spans) {

  /**
   * Checks the parts and copies the list.
   *
   * @param text the phrase
   * @param weight from 0 to 1
   * @param spans where it stands, at least one
   * @throws NullPointerException if {@code text}, {@code spans} or one of them is null
   * @throws IllegalArgumentException if {@code weight} is not in [0, 1] or {@code spans} is empty
   */
  public Keyword {
    requireNonNull(text, "text");
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be in [0, 1], not " + weight);
    }
    spans = List.copyOf(requireNonNull(spans, "spans"));
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("spans must be at least one");
    }
  }
}
