package io.github.kernsatz.select;

import java.util.Arrays;

/** A growing choice of sentences within the budget, with what it is expected to be worth. */
final class Extract {

  /**
   * What it costs, in expected F1, if every sentence leans on one that is left out by one unit of
   * log odds more than is usual. Chosen on development articles with {@code lab.SummaryEvaluation}:
   * with more, ROUGE-1 begins to fall.
   */
  private static final double LEANING = 0.12;

  private final Candidates candidates;

  /** Shared with the other extracts of a choice. */
  private final Coverage coverage;

  private final Budget budget;

  /** The sentences in the order in which they were added. */
  private int[] order;

  private int size;
  private int used;
  private int words;
  private double shared;

  /** How far its sentences lean on those that it leaves out, or on a writer whom nobody knows. */
  private double leaning;

  Extract(Candidates candidates, Coverage coverage, Budget budget) {
    this.candidates = candidates;
    this.coverage = coverage;
    this.budget = budget;
    order = new int[4];
  }

  private Extract(Extract that) {
    candidates = that.candidates;
    coverage = that.coverage;
    budget = that.budget;
    order = that.order.clone();
    size = that.size;
    used = that.used;
    words = that.words;
    shared = that.shared;
    leaning = that.leaning;
  }

  /** This extract and more sentences. */
  Extract with(int... sentences) {
    Extract extract = new Extract(this);
    extract.add(sentences);
    return extract;
  }

  boolean has(int sentence) {
    coverage.turnTo(this);
    return coverage.has(sentence);
  }

  boolean hasAll(int... sentences) {
    for (int s : sentences) {
      if (!has(s)) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The sentence that was added as the so many-th, from 0 on. */
  int sentence(int i) {
    return order[i];
  }

  /** Looks for a sentence among those of a short extract. */
  boolean isAmong(int sentence) {
    for (int i = 0; i < size; i++) {
      if (order[i] == sentence) {
        return true;
      }
    }
    return false;
  }

  /** The chosen sentences, ascending. */
  int[] sentences() {
    int[] sentences = Arrays.copyOf(order, size);
    Arrays.sort(sentences);
    return sentences;
  }

  /** The expected F1 of the extract's words against those of an editor's summary. */
  double expectedF1() {
    return f1(shared, words);
  }

  /** What the extract is worth: its expected F1, and how well its sentences stand by themselves. */
  double worth() {
    return worth(shared, words, leaning, size);
  }

  /** What {@link #worth} becomes with more sentences, but for what these repeat of each other. */
  double worthWith(int... sentences) {
    double moreShared = shared;
    int moreWords = words;
    double moreLeaning = leaning;
    int moreSentences = size;
    for (int s : sentences) {
      if (!has(s)) {
        moreShared += fresh(s) + candidates.alone(s);
        moreWords += candidates.words(s);
        moreLeaning += candidates.anonymity(s);
        moreLeaning += has(s - 1) || contains(sentences, s - 1) ? 0 : candidates.dependence(s);
        moreLeaning -= has(s + 1) ? candidates.dependence(s + 1) : 0;
        moreSentences++;
      }
    }
    return worth(moreShared, moreWords, moreLeaning, moreSentences);
  }

  private static boolean contains(int[] sentences, int sentence) {
    for (int s : sentences) {
      if (s == sentence) {
        return true;
      }
    }
    return false;
  }

  private double worth(double shared, int words, double leaning, int size) {
    return f1(shared, words) - LEANING * leaning / Math.max(1, size);
  }

  private double f1(double shared, int words) {
    return 2 * shared / (words + budget.editorsWords());
  }

  /** Whether this is the extract to take: who asks for three sentences expects three. */
  boolean isBetter(Extract that) {
    if (budget.unit() == Budget.Unit.SENTENCES && size != that.size) {
      return size > that.size;
    }
    return that.isEmpty() || worth() > that.worth();
  }

  /** Whether what is left of the budget suffices for sentences and none of them is said already. */
  boolean mayAdd(int... sentences) {
    int total = used;
    for (int s : sentences) {
      if (!has(s)) {
        total = budget.add(total, candidates.cost(s));
      }
    }
    if (total > budget.limit()) {
      return false;
    }
    for (int s : sentences) {
      if (!has(s) && coverage.repeats(s)) {
        return false;
      }
    }
    return true;
  }

  /** Adds sentences that it does not have yet. */
  void add(int... sentences) {
    for (int s : sentences) {
      if (!has(s)) {
        shared += fresh(s) + candidates.alone(s);
        used = budget.add(used, candidates.cost(s));
        words += candidates.words(s);
        if (size == order.length) {
          order = Arrays.copyOf(order, 2 * size);
        }
        order[size++] = s;
        leaning += candidates.anonymity(s);
        leaning += has(s - 1) ? 0 : candidates.dependence(s);
        leaning -= has(s + 1) ? candidates.dependence(s + 1) : 0;
        coverage.add(s);
      }
    }
  }

  /** The words that a sentence would newly share with an editor's summary. */
  double fresh(int sentence) {
    coverage.turnTo(this);
    return candidates.worth(sentence) - coverage.repeated(sentence);
  }
}
