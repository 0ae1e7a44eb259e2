package io.github.kernsatz;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.KeyPhrases;
import io.github.kernsatz.salience.Salience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of a summary, found when they are asked for: from the analysis that the summary was
 * made with, which is let go then. Thread-safe.
 */
final class Keywords {

  private static final int MOST = 10;

  private final boolean[] competes;
  private @Nullable Salience salience;
  private List<Keyword> found = List.of();

  /**
   * Takes the analysis of an article.
   *
   * @param competes for each of its sentences whether the summary could have it
   */
  Keywords(Salience salience, boolean[] competes) {
    this.salience = salience;
    this.competes = competes;
  }

  synchronized List<Keyword> get(Article article) {
    if (salience != null) {
      found =
          KeyPhrases.of(article, salience, competes, MOST).stream()
              .map(phrase -> new Keyword(phrase.text(), phrase.weight(), phrase.spans()))
              .toList();
      salience = null;
    }
    return found;
  }
}
