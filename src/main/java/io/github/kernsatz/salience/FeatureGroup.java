package io.github.kernsatz.salience;

import java.util.List;

/** Some features of an article's sentences that are found in one way. */
interface FeatureGroup {

  /** The features' names, in order, without blanks. */
  List<String> names();

  /**
   * Writes the features of a sentence.
   *
   * @param sentence its index
   * @param row what is written to
   * @param at where the first feature goes
   */
  void fill(int sentence, float[] row, int at);
}
