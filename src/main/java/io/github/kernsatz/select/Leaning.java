package io.github.kernsatz.select;

/**
 * How far a sentence leans on what an extract leaves out, in log odds of a continuation: by how it
 * is worded, by how much was said in between, and by what it does not say itself.
 */
final class Leaning {

  /**
   * So much a sentence leans if anything is left out between it and the one before: readers prefer
   * sentences that stand together in the article. Chosen as {@link Coverage} tells.
   */
  private static final double BREAK = 0.5;

  /**
   * So much more it leans for each unit of the logarithm of the number of sentences that are left
   * out. Chosen as {@link Coverage} tells.
   */
  private static final double DISTANCE = 0.3;

  /** Larger gaps are not told apart. */
  private static final int LARGEST_GAP = 40;

  private static final double[] OF_GAP = new double[LARGEST_GAP + 1];

  static {
    for (int gap = 1; gap <= LARGEST_GAP; gap++) {
      OF_GAP[gap] = BREAK + DISTANCE * StrictMath.log(1 + gap);
    }
  }

  private final Candidates candidates;

  Leaning(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * What a sentence adds to how far an extract leans; less than nothing if the sentence behind it
   * needs it, or if it fills what was left out between two others.
   *
   * @param before the extract's nearest sentence before it; −1 if there is none
   * @param behind the nearest behind it; the number of all sentences if there is none
   */
  double added(int sentence, int before, int behind) {
    double added = candidates.incompleteness(sentence);
    if (before != sentence - 1) {
      added += candidates.dependence(sentence);
    }
    if (behind == sentence + 1 && behind < candidates.size()) {
      added -= candidates.dependence(behind);
    }
    added += gap(before, sentence);
    if (behind < candidates.size()) {
      added += gap(sentence, behind) - gap(before, behind);
    }
    return added;
  }

  /** Nothing is missed before an extract's first sentence. */
  private static double gap(int before, int behind) {
    return before < 0 ? 0 : OF_GAP[Math.min(LARGEST_GAP, behind - before - 1)];
  }
}
