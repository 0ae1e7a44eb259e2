package io.github.kernsatz.lab;

import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.select.Budget;
import io.github.kernsatz.select.Selector;
import java.util.Arrays;
import java.util.List;

/** The library itself, as one of the systems that are compared. */
final class LibraryExtractor {

  List<Integer> choose(SummaryArticle article, Budget budget) {
    double[] relevance = new double[article.article.paragraphs().size()];
    Arrays.fill(relevance, 1);
    Salience salience = Salience.of(article.article, relevance);
    boolean[] competes = new boolean[salience.sentences().size()];
    Arrays.fill(competes, true);
    return Arrays.stream(Selector.choose(salience, competes, budget)).boxed().toList();
  }
}
