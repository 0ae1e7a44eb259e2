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

  private Extract(Extract that) {
    candidates = that.candidates;
    coverage = that.coverage.copy(that.sentences());
    budget = that.budget;
    chosen = that.chosen.clone();
    size = that.size;
    used = that.used;
    words = that.words;
    shared = that.shared;
  }

  /** This extract and more sentences. */
  Extract with(int... sentences) {
    Extract extract = new Extract(this);
    extract.add(sentences);
    return extract;
  }

  boolean has(int sentence) {
    return chosen[sentence];
  }

  int size() {
    return size;
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

  /**
   * What {@link #expectedF1} becomes with more sentences, but for what these repeat of each other.
   */
  double expectedF1With(int... sentences) {
    double more = shared;
    int length = words;
    for (int s : sentences) {
      if (!chosen[s]) {
        more += fresh(s);
        length += candidates.words(s);
      }
    }
    return 2 * more / (length + budget.editorsWords());
  }

  /** Whether this is the extract to take: who asks for three sentences expects three. */
  boolean isBetter(Extract that) {
    if (budget.unit() == Budget.Unit.SENTENCES && size != that.size) {
      return size > that.size;
    }
    return that.isEmpty() || expectedF1() > that.expectedF1();
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
