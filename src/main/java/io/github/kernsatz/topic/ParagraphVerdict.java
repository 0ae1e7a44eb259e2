package io.github.kernsatz.topic;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.article.Paragraph;

/**
 * The judgement about one block of an article, with the number and the evidence behind it.
 *
 * @param paragraph the block
 * @param verdict the judgement
 * @param relevance how probably the block belongs to the article's story, from 0 (foreign) to 1;
 *     defined for every block
 * @param reason the evidence in one German sentence, for people to read; its wording may change
 *     between versions
 */
public record ParagraphVerdict(
    Paragraph paragraph, Verdict verdict, double relevance, String reason) {

  /**
   * Checks the parts.
   *
   * @param paragraph the block
   * @param verdict the judgement
   * @param relevance from 0 to 1
   * @param reason the evidence
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if {@code relevance} is not in [0, 1]
   */
  public ParagraphVerdict {
    requireNonNull(paragraph, "paragraph");
    requireNonNull(verdict, "verdict");
    requireNonNull(reason, "reason");
    if (!(relevance >= 0 && relevance <= 1)) {
      throw new IllegalArgumentException("relevance must be in [0, 1], not " + relevance);
    }
  }
}
