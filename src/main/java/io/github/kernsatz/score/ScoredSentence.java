package io.github.kernsatz.score;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.sentence.Sentence;

/**
 * A sentence of an article with its salience.
 *
 * @param sentence the sentence; its span lies in the article's text
 * @param score its salience, from 0 to 1; comparable within one article
 * @param paragraphIndex the index of its block in {@code Article.paragraphs()}
 */
public record ScoredSentence(Sentence sentence, double score, int paragraphIndex) {

  /**
   * Checks the parts.
   *
   * @param sentence the sentence
   * @param score from 0 to 1
   * @param paragraphIndex 0 or more
   * @throws NullPointerException if {@code sentence} is null
   * @throws IllegalArgumentException if {@code score} is not in [0, 1] or {@code paragraphIndex} is
   *     negative
   */
  public ScoredSentence {
    requireNonNull(sentence, "sentence");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be in [0, 1], not " + score);
    }
    if (paragraphIndex < 0) {
      throw new IllegalArgumentException("paragraphIndex must be 0 or more, not " + paragraphIndex);
    }
  }
}
