package io.github.kernsatz.salience;

import com.google.common.base.Suppliers;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.model.BoostedTrees;
import java.util.List;
import java.util.function.Supplier;

/** The learned salience of an article's terms and sentences. */
public final class Salience {

  /** How probably a summary has a term. */
  public static final String CONCEPTS = "salience-concepts.txt";

  /** What share of a sentence's words a summary has. */
  public static final String SENTENCES = "salience-sentences.txt";

  private static final Supplier<BoostedTrees> CONCEPT_TREES =
      Suppliers.memoize(() -> BoostedTrees.load(CONCEPTS))::get;
  private static final Supplier<BoostedTrees> SENTENCE_TREES =
      Suppliers.memoize(() -> BoostedTrees.load(SENTENCES))::get;

  private Salience() {}

  /**
   * How probably a summary of the article has each term.
   *
   * @return for each term of {@code terms} a probability
   */
  public static double[] concepts(ArticleTerms terms) {
    Core core = new Core(terms);
    return concepts(new ConceptFeatures(terms, core), terms.index().size());
  }

  private static double[] concepts(ConceptFeatures features, int size) {
    BoostedTrees trees = CONCEPT_TREES.get();
    double[] weights = new double[size];
    float[] row = new float[ConceptFeatures.NAMES.size()];
    for (int t = 0; t < size; t++) {
      features.row(t, row);
      weights[t] = trees.probability(row);
    }
    return weights;
  }

  /**
   * The scores of an article's sentences.
   *
   * @param sentences the folded sentences, in order
   * @param paragraphs for each sentence the index of its block
   * @param relevance for each sentence the relevance of its block, from 0 to 1
   * @return for each sentence the expected agreement with an editor's teaser, from 0 to 1
   */
  public static double[] scores(
      Article article, List<String> sentences, int[] paragraphs, double[] relevance) {
    ArticleTerms terms = ArticleTerms.of(article, sentences, paragraphs);
    Core core = new Core(terms);
    ConceptFeatures concepts = new ConceptFeatures(terms, core);
    SentenceFeatures features =
        new SentenceFeatures(
            terms,
            concepts,
            concepts(concepts, terms.index().size()),
            core,
            Discourse.of(sentences, paragraphs),
            surfaces(sentences),
            roles(article, paragraphs),
            relevance);
    BoostedTrees trees = SENTENCE_TREES.get();
    float[] row = new float[SentenceFeatures.NAMES.size()];
    double[] scores = new double[terms.size()];
    for (int s = 0; s < scores.length; s++) {
      features.row(s, row);
      int words = terms.length(s);
      scores[s] = Expectation.score(trees.margin(row) * words, words);
    }
    return scores;
  }

  /** The surface of each sentence. */
  public static Surface[] surfaces(List<String> sentences) {
    Surface[] surfaces = new Surface[sentences.size()];
    for (int s = 0; s < surfaces.length; s++) {
      surfaces[s] = Surface.of(sentences.get(s));
    }
    return surfaces;
  }

  /** The role of each sentence's block. */
  public static Role[] roles(Article article, int[] paragraphs) {
    Role[] roles = new Role[paragraphs.length];
    for (int s = 0; s < roles.length; s++) {
      roles[s] = article.paragraphs().get(paragraphs[s]).role();
    }
    return roles;
  }
}
