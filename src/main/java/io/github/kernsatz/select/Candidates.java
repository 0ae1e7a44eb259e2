package io.github.kernsatz.select;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.salience.Salience;

/** The sentences that compete, each with its worth, its cost and the company it needs. */
final class Candidates {

  private static final int[] NO_COMPANY = {};

  /** A sentence of fewer words or fewer different terms says too little to be quoted. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_TERMS = 2;

  private final Salience salience;
  private final Sameness sameness;

  /** For each sentence what the methods of these names tell: they are asked many times. */
  private final double[] worth;

  private final double[] alone;

  private final int[] cost;
  private final boolean[] allowed;
  private final int[][] company;
  private final boolean[] weak;
  private final int first;

  Candidates(Salience salience, boolean[] allowed, Budget budget) {
    this.salience = salience;
    sameness = new Sameness(salience);
    this.allowed = allowed;
    int size = allowed.length;
    first = first(allowed);
    Worth worths = new Worth(salience, budget);
    worth = salience.scratch().doubles(size);
    alone = salience.scratch().doubles(size);
    cost = salience.scratch().ints(size);
    company = new int[size][];
    weak = new boolean[size];
    for (int s = 0; s < size; s++) {
      worth[s] = worths.together(s);
      alone[s] = worths.alone(s);
      cost[s] = budget.cost(salience.sentences().get(s).text());
      weak[s] = saysLittle(s);
      company[s] = allowed[s] ? company(s, salience.discourse()) : NO_COMPANY;
    }
  }

  private static int first(boolean[] allowed) {
    int first = 0;
    while (first < allowed.length && !allowed[first]) {
      first++;
    }
    return first;
  }

  private boolean saysLittle(int s) {
    return salience.discourse().isAsking(s)
        || salience.discourse().onlyNamesTheSource(s)
        || words(s) < LEAST_WORDS
        || salience.terms().terms(s).length < LEAST_TERMS;
  }

  /** The group of a sentence if all of it may be taken and nothing is said twice, else nothing. */
  private int[] company(int sentence, Discourse discourse) {
    int[] group = discourse.group(sentence);
    for (int i = 0; i < group.length; i++) {
      if (!allowed[group[i]] || discourse.isFragment(group[i]) || repeats(group, i)) {
        return NO_COMPANY;
      }
    }
    return group;
  }

  private boolean repeats(int[] group, int i) {
    for (int j = 0; j < i; j++) {
      if (sameness.between(group[i], group[j])) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return allowed.length;
  }

  /** Whether a summary may have the sentence at all. */
  boolean isAllowed(int sentence) {
    return allowed[sentence];
  }

  /**
   * Whether a sentence says too little to be quoted while others are left: a question, a few words,
   * only the source of the sentence before.
   */
  boolean isWeak(int... group) {
    for (int member : group) {
      if (weak[member]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a group only asks or leads to a question: worse than a summary of fewer sentences. */
  boolean isAsking(int... group) {
    for (int member : group) {
      if (!salience.discourse().isAsking(member)) {
        return false;
      }
    }
    return true;
  }

  /** The sentences to take with this one, itself included; empty if it must not be taken. */
  int[] group(int sentence) {
    return company[sentence];
  }

  /**
   * Whether a sentence may stand in a summary behind all of the article that may stand before it:
   * not if it was cut off, and not as the first if it points back.
   */
  boolean mayFollow(int sentence) {
    Discourse discourse = salience.discourse();
    boolean pointsNowhere = sentence == first && discourse.needsPrevious(sentence);
    return allowed[sentence] && !discourse.isFragment(sentence) && !pointsNowhere;
  }

  /** The first sentence that a summary may have; the number of all sentences if there is none. */
  int first() {
    return first;
  }

  /** Whether it only says who said the sentence before it. */
  boolean onlyNamesTheSource(int sentence) {
    return salience.discourse().onlyNamesTheSource(sentence);
  }

  /** Whether a summary may end with a sentence: not with a question, a source, half a thought. */
  boolean mayEnd(int sentence) {
    Discourse discourse = salience.discourse();
    return !discourse.isAsking(sentence)
        && !discourse.needsNext(sentence)
        && !onlyNamesTheSource(sentence);
  }

  /** What a sentence is worth beside others; see {@link Worth#together}. */
  double worth(int sentence) {
    return worth[sentence];
  }

  /** What it is worth by itself; see {@link Worth#alone}. */
  double alone(int sentence) {
    return alone[sentence];
  }

  /** How far a reader misses what it speaks of; see {@link Salience#openness}. */
  double openness(int sentence) {
    return salience.openness(sentence);
  }

  /** How far an editor takes it; see {@link Salience#editor}. */
  double editor(int sentence) {
    return salience.editor(sentence);
  }

  int words(int sentence) {
    return salience.terms().length(sentence);
  }

  int cost(int sentence) {
    return cost[sentence];
  }
}
