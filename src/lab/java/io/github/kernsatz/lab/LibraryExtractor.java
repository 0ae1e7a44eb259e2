package io.github.kernsatz.lab;

import io.github.kernsatz.Summarizer;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.select.Budget;
import java.util.ArrayList;
import java.util.List;

/** The library as callers have it, the topic filter included, as one of the systems compared. */
final class LibraryExtractor {

  List<Integer> choose(SummaryArticle article, Budget budget) {
    Summarizer summarizer = Summarizer.builder().length(length(budget)).build();
    List<Integer> chosen = new ArrayList<>();
    for (ScoredSentence sentence : summarizer.summarize(article.article).sentences()) {
      chosen.add(article.spans.indexOf(sentence.sentence().span()));
    }
    return chosen;
  }

  private static SummaryLength length(Budget budget) {
    return switch (budget.unit()) {
      case SENTENCES -> SummaryLength.sentences(budget.limit());
      case WORDS -> SummaryLength.words(budget.limit());
      case CHARACTERS -> SummaryLength.characters(budget.limit());
    };
  }
}
