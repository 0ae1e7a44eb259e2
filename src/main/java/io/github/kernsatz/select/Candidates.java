package io.github.kernsatz.select;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Expectation;
import io.github.kernsatz.score.ScoredSentence;
import java.util.List;

/** The sentences that compete, each with its worth, its cost and the company it needs. */
final class Candidates {

  private static final int[] NO_COMPANY = {};

  private final double[] worth;
  private final int[] words;
  private final int[] cost;
  private final boolean[] allowed;
  private final int[][] company;

  Candidates(
      List<ScoredSentence> scored,
      boolean[] allowed,
      ArticleTerms terms,
      Discourse discourse,
      Budget budget) {
    int size = scored.size();
    worth = new double[size];
    words = new int[size];
    cost = new int[size];
    this.allowed = allowed;
    company = new int[size][];
    for (int s = 0; s < size; s++) {
      words[s] = terms.length(s);
      worth[s] = Expectation.shared(scored.get(s).score(), words[s]);
      cost[s] = budget.cost(scored.get(s).sentence().text());
      company[s] = allowed[s] ? company(s, discourse) : NO_COMPANY;
    }
  }

  /** The group of a sentence if all of it may be taken, else nothing. */
  private int[] company(int sentence, Discourse discourse) {
    int[] group = discourse.group(sentence);
    for (int member : group) {
      if (!allowed[member] || discourse.isFragment(member)) {
        return NO_COMPANY;
      }
    }
    return group;
  }

  int size() {
    return worth.length;
  }

  /** Whether a summary may have the sentence at all. */
  boolean isAllowed(int sentence) {
    return allowed[sentence];
  }

  /** The sentences to take with this one, itself included; empty if it must not be taken. */
  int[] group(int sentence) {
    return company[sentence];
  }

  /** The number of words that the sentence is expected to share with an editor's summary. */
  double worth(int sentence) {
    return worth[sentence];
  }

  int words(int sentence) {
    return words[sentence];
  }

  int cost(int sentence) {
    return cost[sentence];
  }
}
