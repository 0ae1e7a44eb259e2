package io.github.kernsatz.select;

/**
 * How much rather a reader takes one short extract of an article than another: the log odds are the
 * difference of what {@link #of} tells of the two.
 *
 * <p>A linear function of what readers who ranked extracts of three sentences went by; its weights
 * are those that {@code lab.ReaderPreferences} finds in {@code src/lab/reader-rankings.txt}, within
 * their chance.
 */
final class Preference {

  /** For a sentence that an editor surely takes. */
  private static final double EDITOR = 2.77;

  /** For each place where anything is left out between two sentences. */
  private static final double BREAK = -0.28;

  /** For each unit of the logarithm of 1 + the number of sentences that are left out there. */
  private static final double DISTANCE = -0.25;

  /**
   * For a first sentence that speaks of what is surely missed, unless the article opens with it.
   */
  private static final double OPENNESS = -1.98;

  private final Candidates candidates;

  Preference(Candidates candidates) {
    this.candidates = candidates;
  }

  /** What a reader likes about an extract, in log odds; only differences mean anything. */
  double of(Extract extract) {
    double liking = 0;
    for (int i = 0; i < extract.size(); i++) {
      int sentence = extract.sentence(i);
      liking += EDITOR * candidates.editor(sentence);
      liking += i == 0 ? ofOpening(sentence) : ofGap(sentence - extract.sentence(i - 1) - 1);
    }
    return liking;
  }

  private double ofOpening(int sentence) {
    return sentence == 0 ? 0 : OPENNESS * candidates.openness(sentence);
  }

  private static double ofGap(int leftOut) {
    return leftOut == 0 ? 0 : BREAK + DISTANCE * StrictMath.log(1 + leftOut);
  }
}
