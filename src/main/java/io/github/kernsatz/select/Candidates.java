package io.github.kernsatz.select;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.salience.Salience;

/** The sentences that compete, each with its worth, its cost and the company it needs. */
final class Candidates {

  private static final int[] NO_COMPANY = {};

  /** A sentence of fewer words or fewer different terms says too little to be quoted. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_TERMS = 2;

  /** Sentences with such log odds of a continuation, or less, stand well by themselves. */
  private static final double INDEPENDENT = 1.4;

  /**
   * How much it counts, in F1, that a sentence agrees with a short summary by a deviation better
   * than the others of its article. Chosen on development articles with {@code
   * lab.SummaryEvaluation}.
   */
  private static final double ALONE = 0.1;

  private final Salience salience;
  private final Sameness sameness;

  /**
   * How many words it counts that the best extract surely has a sentence: the root of an editor's
   * length, by trial on development articles. The set that is best as a whole is another one than
   * the sentences with the most words in common, and the more so the longer it is.
   */
  private final double idealWords;

  /** How much a deviation in {@link Salience#alone} counts, in F1; 0 if it does not count. */
  private final double aloneF1;

  private final int[] cost;
  private final boolean[] allowed;
  private final int[][] company;
  private final boolean[] weak;

  Candidates(Salience salience, boolean[] allowed, Budget budget) {
    this.salience = salience;
    sameness = new Sameness(salience);
    this.allowed = allowed;
    int size = allowed.length;
    idealWords = Math.sqrt(budget.editorsWords());
    aloneF1 = aloneF1(budget);
    cost = new int[size];
    company = new int[size][];
    weak = new boolean[size];
    for (int s = 0; s < size; s++) {
      cost[s] = budget.cost(salience.sentences().get(s).text());
      weak[s] = saysLittle(s);
      company[s] = allowed[s] ? company(s, salience.discourse()) : NO_COMPANY;
    }
  }

  /**
   * The longer a summary, the less it says what one sentence could. Where several sentences are
   * asked, whatever their length, those that say all of it alone are too long for a part of it.
   */
  private static double aloneF1(Budget budget) {
    boolean boundsLength = budget.unit() != Budget.Unit.SENTENCES || budget.limit() == 1;
    return boundsLength ? ALONE * Budget.TEASER / budget.editorsWords() : 0;
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
    return cost.length;
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
   * The number of words that the sentence is expected to share with an editor's summary, and what
   * it counts that the best extract probably has it.
   */
  double worth(int sentence) {
    return salience.shared(sentence) + idealWords * salience.ideal(sentence);
  }

  /** How many shared words it counts, or costs, how far the sentence alone says what matters. */
  double alone(int sentence) {
    return aloneF1 * salience.alone(sentence) * (words(sentence) + Budget.TEASER) / 2;
  }

  /**
   * How far a sentence leans on the one before it by how it is worded, in log odds; 0 or more. An
   * article's first sentence has nothing to lean on.
   */
  double dependence(int sentence) {
    return sentence == 0
        ? 0
        : Math.max(0, salience.discourse().continuation(sentence) - INDEPENDENT);
  }

  int words(int sentence) {
    return salience.terms().length(sentence);
  }

  int cost(int sentence) {
    return cost[sentence];
  }
}
