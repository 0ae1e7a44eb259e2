package io.github.kernsatz.select;

import java.util.Arrays;

/** A growing choice of sentences within the budget, with what it is expected to be worth. */
final class Extract {

  private final Candidates candidates;
  private final Coverage coverage;
  private final Budget budget;
  private final boolean[] chosen;
  private int size;
  private int used;
  private int words;
  private double shared;

  Extract(Candidates candidates, Coverage coverage, Budget budget) {
    this.candidates = candidates;
    this.coverage = coverage;
    this.budget = budget;
    this.chosen = new boolean[candidates.size()];
  }

  boolean has(int sentence) {
    return chosen[sentence];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The chosen sentences, ascending. */
  int[] sentences() {
    int[] sentences = new int[size];
    for (int s = 0, i = 0; s < chosen.length; s++) {
      if (chosen[s]) {
        sentences[i++] = s;
      }
    }
    return sentences;
  }

  /** The expected F1 of the extract's words against those of an editor's summary. */
  double expectedF1() {
    return 2 * shared / (words + budget.editorsWords());
  }

  /** Whether what is left of the budget suffices for sentences and none of them is said already. */
  boolean mayAdd(int... sentences) {
    int total = used;
    for (int s : sentences) {
      if (!chosen[s]) {
        total = budget.add(total, candidates.cost(s));
      }
    }
    return total <= budget.limit()
        && Arrays.stream(sentences).noneMatch(s -> !chosen[s] && coverage.repeats(s));
  }

  /** Adds sentences that it does not have yet. */
  void add(int... sentences) {
    for (int s : sentences) {
      if (!chosen[s]) {
        shared += fresh(s);
        chosen[s] = true;
        size++;
        used = budget.add(used, candidates.cost(s));
        words += candidates.words(s);
        coverage.add(s);
      }
    }
  }

  /** The words that a sentence would newly share with an editor's summary. */
  double fresh(int sentence) {
    return candidates.worth(sentence) - coverage.repeated(sentence);
  }
}
