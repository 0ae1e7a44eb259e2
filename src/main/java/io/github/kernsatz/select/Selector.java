package io.github.kernsatz.select;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.score.ScoredSentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the sentences of a summary: together they shall say as much of the article's point as
 * fits into the budget, each shall be understandable where it stands, and none shall repeat
 * another.
 *
 * <p>Immutable and thread-safe; time is near linear in the number of sentences.
 */
public final class Selector {

  private static final Selector GERMAN = new Selector();

  private Selector() {}

  /** The selector for German. */
  public static Selector german() {
    return GERMAN;
  }

  /**
   * Chooses.
   *
   * @param article the article
   * @param scored all its sentences as the scorer gave them, in order
   * @param mayCompete tells which of them a summary may have; the others only serve to understand
   *     what points back to what
   * @param budget how much a summary may hold
   * @return the chosen sentences in article order; empty if none fits
   */
  public List<ScoredSentence> choose(
      Article article,
      List<ScoredSentence> scored,
      Predicate<ScoredSentence> mayCompete,
      Budget budget) {
    requireNonNull(article, "article");
    requireNonNull(scored, "scored");
    requireNonNull(mayCompete, "mayCompete");
    requireNonNull(budget, "budget");
    List<String> texts = new ArrayList<>(scored.size());
    int[] paragraphs = new int[scored.size()];
    boolean[] allowed = new boolean[scored.size()];
    Set<String> said = new HashSet<>();
    for (int s = 0; s < paragraphs.length; s++) {
      ScoredSentence sentence = scored.get(s);
      texts.add(sentence.sentence().text());
      paragraphs[s] = sentence.paragraphIndex();
      allowed[s] = mayCompete.test(sentence) && said.add(sentence.sentence().text());
    }
    ArticleTerms terms = ArticleTerms.of(article, texts, paragraphs);
    Discourse discourse = Discourse.of(texts, paragraphs);
    Candidates candidates = new Candidates(scored, allowed, terms, discourse, budget);
    boolean[] chosen =
        new Choice(candidates, new Coverage(terms, Salience.concepts(terms)), budget).choose();
    List<ScoredSentence> extract = new ArrayList<>();
    for (int s = 0; s < chosen.length; s++) {
      if (chosen[s]) {
        extract.add(scored.get(s));
      }
    }
    return List.copyOf(extract);
  }
}
