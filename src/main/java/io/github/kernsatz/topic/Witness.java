package io.github.kernsatz.topic;

/** Knows one kind of evidence about the units of an article. */
interface Witness {

  /**
   * Says what it knows about a unit.
   *
   * @param unit a unit's number
   * @param row takes the features, each at {@link Feature#at()}; all are 0 before
   */
  void testify(int unit, float[] row);
}
