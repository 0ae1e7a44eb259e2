package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a growing extract already says: a term said for the k-th time is worth the k-th power of the
 * probability that a summary has it, so the article's subject may recur and a detail may not (the
 * diminishing returns of Lin and Bilmes 2011, "A class of submodular functions for document
 * summarization").
 */
final class Coverage {

  /** Sentences that share this part of the smaller one's terms say the same. */
  private static final double SAME = 0.75;

  /** A sentence is compared by so many of its rarest terms: equals share at least one of them. */
  private static final int KEYS = 4;

  /** No more sentences are compared for one term: bounds the time for endless repetition. */
  private static final int MAX_COMPARED = 64;

  private final ArticleTerms terms;
  private final double[] probability;

  /** For each term what it is worth the next time it is said. */
  private final double[] worth;

  /** For each term the chosen sentences that have it; null while there are none. */
  private final List<List<Integer>> speakers;

  Coverage(ArticleTerms terms, double[] probability) {
    this.terms = terms;
    this.probability = probability;
    this.worth = probability.clone();
    this.speakers = new ArrayList<>(java.util.Collections.nCopies(probability.length, List.of()));
  }

  /** The share of a sentence's content that the extract does not say yet, from 0 to 1. */
  double fresh(int sentence) {
    double all = 0;
    double fresh = 0;
    for (int term : terms.terms(sentence)) {
      all += probability[term];
      fresh += worth[term];
    }
    return all > 0 ? fresh / all : 1;
  }

  /** Whether a chosen sentence says what this one says. */
  boolean repeats(int sentence) {
    int[] own = terms.terms(sentence);
    if (own.length == 0) {
      return false;
    }
    for (int key : rarest(own)) {
      List<Integer> said = speakers.get(key);
      for (int i = 0; i < Math.min(MAX_COMPARED, said.size()); i++) {
        int[] other = terms.terms(said.get(i));
        if (shared(own, other) >= SAME * Math.min(own.length, other.length)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds a sentence to the extract. */
  void add(int sentence) {
    for (int term : terms.terms(sentence)) {
      worth[term] *= probability[term];
      if (speakers.get(term).isEmpty()) {
        speakers.set(term, new ArrayList<>());
      }
      speakers.get(term).add(sentence);
    }
  }

  private int[] rarest(int[] own) {
    if (own.length <= KEYS) {
      return own;
    }
    return Arrays.stream(own)
        .boxed()
        .sorted((a, b) -> Double.compare(terms.index().idf(b), terms.index().idf(a)))
        .limit(KEYS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int x : a) {
      for (int y : b) {
        if (x == y) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }
}
