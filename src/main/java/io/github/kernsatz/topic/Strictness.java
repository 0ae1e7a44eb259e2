package io.github.kernsatz.topic;

/**
 * How sure the filter must be before it calls a block off-topic.
 *
 * <p>Each preset is a threshold on {@link ParagraphVerdict#relevance()}, the probability that a
 * block belongs to the story: a block below it is {@link Verdict#OFF_TOPIC}.
 */
public enum Strictness {
  /** Drops only what is almost certainly foreign: belongs with a probability below 3 %. */
  LENIENT(0.03),
  /**
   * The default, below 28 %: a dropped true paragraph is worse than a kept foreign one. Chosen so
   * that of the paragraphs of clean articles no more than one in two hundred is dropped.
   */
  BALANCED(0.28),
  /** Drops whatever is more likely foreign than not: below one half. */
  STRICT(0.5);

  private final double threshold;

  Strictness(double threshold) {
    this.threshold = threshold;
  }

  /**
   * The relevance below which a block is off-topic.
   *
   * @return a probability in (0, 1)
   */
  public double threshold() {
    return threshold;
  }
}
