package io.github.kernsatz.select;

/**
 * How far a reader of an extract misses what it leaves out, sentence by sentence: 0 where a
 * sentence stands behind the one that it follows in the article; 1, and what the gap before it
 * adds, where it cannot be understood.
 *
 * <p>Readers who rank extracts mind most what they miss where an extract begins; further on they
 * mind the gaps ({@code lab.ReaderPreferences}). Readers who mark what they miss, miss it there,
 * too ({@code src/lab/open-references.txt}), so it counts behind every gap.
 */
final class Leaning {

  /**
   * So much readers mind if anything is left out between two sentences. Chosen as {@link Coverage}
   * tells.
   */
  private static final double BREAK = 0.1;

  /**
   * So much more for each unit of the logarithm of the number of sentences that are left out.
   * Chosen as {@link Coverage} tells.
   */
  private static final double DISTANCE = 0.125;

  /**
   * What it costs, in expected F1, that {@link #mean} is 1, in a summary of a teaser's length. A
   * longer one has gaps everywhere, and costs less by the root of its length. Chosen as {@link
   * Coverage} tells.
   */
  private static final double COST = 0.6;

  /** Larger gaps are not told apart. */
  private static final int LARGEST_GAP = 40;

  private static final double[] OF_GAP = new double[LARGEST_GAP + 1];

  static {
    for (int gap = 1; gap <= LARGEST_GAP; gap++) {
      OF_GAP[gap] = BREAK + DISTANCE * StrictMath.log(1 + gap);
    }
  }

  private final Candidates candidates;

  /** What {@link #COST} comes to within the budget. */
  private final double costOfMean;

  Leaning(Candidates candidates, Budget budget) {
    this.candidates = candidates;
    costOfMean = COST * Math.sqrt(Budget.TEASER / budget.editorsWords());
  }

  /**
   * How far an extract leans, in the mean of its sentences and of the title above them, which leans
   * on nothing.
   *
   * @param sum how far all its sentences lean
   * @param sentences their number
   */
  static double mean(double sum, int sentences) {
    return sum / (sentences + 1);
  }

  /** What it costs, in expected F1, that an extract leans so far; see {@link #mean}. */
  double cost(double sum, int sentences) {
    return costOfMean * mean(sum, sentences);
  }

  /**
   * What a sentence adds to how far an extract leans; less than nothing if it brings what the
   * sentence behind it needs.
   *
   * @param before the extract's nearest sentence before it; −1 if there is none
   * @param behind the nearest behind it; the number of all sentences if there is none
   */
  double added(int sentence, int before, int behind) {
    double own = of(sentence, before);
    return behind == candidates.size() ? own : own + of(behind, sentence) - of(behind, before);
  }

  /**
   * How far a sentence leans that stands behind another one; −1 if it is an extract's first, before
   * which nobody expects more.
   */
  private double of(int sentence, int before) {
    int gap = sentence - before - 1;
    if (gap == 0 || (before < 0 && sentence == candidates.first())) {
      return 0;
    }
    double ofGap = before < 0 ? 0 : OF_GAP[Math.min(LARGEST_GAP, gap)];
    return candidates.openness(sentence) + ofGap;
  }
}
