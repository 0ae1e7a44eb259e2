package io.github.kernsatz.lab;

import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.score.SentenceScorer;
import io.github.kernsatz.select.Budget;
import io.github.kernsatz.select.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The library itself, as one of the systems that are compared. */
final class LibraryExtractor {

  List<Integer> choose(SummaryArticle article, Budget budget) {
    List<ScoredSentence> scored = SentenceScorer.german().score(article.article);
    Set<ScoredSentence> chosen =
        new HashSet<>(Selector.german().choose(article.article, scored, sentence -> true, budget));
    List<Integer> extract = new ArrayList<>();
    for (int s = 0; s < scored.size(); s++) {
      if (chosen.contains(scored.get(s))) {
        extract.add(s);
      }
    }
    return extract;
  }
}
