package io.github.kernsatz.score;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;

/**
 * Tells how much of an article's point each sentence carries.
 *
 * <p>The score is the agreement with a printed teaser that can be expected of a sentence, as F1 of
 * the words that both have. It is learned (a small neural network) from newspaper articles with
 * their standfirsts and encyclopedic articles with summaries, over what a sentence says (terms that
 * a summary probably has, their frequency and rarity), where it stands and how it is made.
 *
 * <p>Immutable and thread-safe. The first call in a JVM reads the models. Time is linear in the
 * text.
 */
public final class SentenceScorer {

  private static final SentenceScorer GERMAN = new SentenceScorer();

  private SentenceScorer() {}

  /**
   * The scorer for German.
   *
   * @return a shared instance
   */
  public static SentenceScorer german() {
    return GERMAN;
  }

  /**
   * Scores the sentences of all body, list and teaser blocks, as if all of them belonged to the
   * story. The sentences of a list item begin behind its dash, bullet or number.
   *
   * @param article the article
   * @return the sentences with their scores, in order; unmodifiable, empty if there are none
   * @throws NullPointerException if {@code article} is null
   * @throws java.io.UncheckedIOException if a model file is missing or damaged
   */
  public List<ScoredSentence> score(Article article) {
    requireNonNull(article, "article");
    return scored(article, new boolean[article.paragraphs().size()]);
  }

  /**
   * Scores the sentences of all body, list and teaser blocks but those that are said again.
   * Off-topic blocks are scored, too.
   *
   * @param article the article
   * @param verdicts one for each of {@code article.paragraphs()}, in order
   * @return the sentences with their scores, in order; unmodifiable, empty if there are none
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if there are more or fewer verdicts than blocks
   * @throws java.io.UncheckedIOException if a model file is missing or damaged
   */
  public List<ScoredSentence> score(Article article, List<ParagraphVerdict> verdicts) {
    requireNonNull(article, "article");
    requireNonNull(verdicts, "verdicts");
    if (verdicts.size() != article.paragraphs().size()) {
      throw new IllegalArgumentException(
          "verdicts must be one a block: "
              + article.paragraphs().size()
              + ", not "
              + verdicts.size());
    }
    boolean[] repeated = new boolean[verdicts.size()];
    for (int b = 0; b < repeated.length; b++) {
      repeated[b] = verdicts.get(b).verdict() == Verdict.REPEATED;
    }
    return scored(article, repeated);
  }

  private static List<ScoredSentence> scored(Article article, boolean[] leftOut) {
    try (Salience salience = Salience.of(article, leftOut)) {
      return salience.rate(ScoredSentence::new);
    }
  }
}
