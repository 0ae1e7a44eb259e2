package io.github.kernsatz.select;

/**
 * How much rather a reader takes one short extract of an article than another: the log odds are the
 * difference of what {@link #of} tells of the two.
 *
 * <p>A linear function of what readers who ranked extracts of three sentences went by. Its
 * constants are round numbers near those that {@code lab.ReaderPreferences} finds in {@code
 * src/lab/reader-rankings.txt}; see {@code models/README.md}.
 */
final class Preference {

  /** The sentences of the extracts that readers ranked: others are compared as if of as many. */
  private static final int RANKED = 3;

  /** For a sentence that an editor surely takes. */
  private static final double EDITOR = 2.8;

  /** For each place where anything is left out between two sentences. */
  private static final double BREAK = -0.3;

  /** For each unit of the logarithm of 1 + the number of sentences that are left out there. */
  private static final double DISTANCE = -0.25;

  /**
   * For a first sentence that speaks of what is surely missed, unless the article opens with it.
   */
  private static final double OPENNESS = -2;

  private final Candidates candidates;

  Preference(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * What a reader likes about an extract, in log odds; only differences mean anything.
   *
   * @param extract of one sentence or more
   */
  double of(Extract extract) {
    double editor = 0;
    double reading = 0;
    for (int i = 0; i < extract.size(); i++) {
      int sentence = extract.sentence(i);
      editor += EDITOR * candidates.editor(sentence);
      reading += i == 0 ? ofOpening(sentence) : ofGap(sentence - extract.sentence(i - 1) - 1);
    }
    return RANKED * editor / extract.size() + reading;
  }

  private double ofOpening(int sentence) {
    return sentence == candidates.first() ? 0 : OPENNESS * candidates.openness(sentence);
  }

  private static double ofGap(int leftOut) {
    return leftOut == 0 ? 0 : BREAK + DISTANCE * StrictMath.log(1 + leftOut);
  }
}
