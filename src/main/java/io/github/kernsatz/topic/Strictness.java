package io.github.kernsatz.topic;

/**
 * How sure the filter must be before it calls a block off-topic.
 *
 * <p>Each preset is a threshold on {@link ParagraphVerdict#relevance()}: a block below it is {@link
 * Verdict#OFF_TOPIC}.
 */
public enum Strictness {
  /** Drops only what is almost certainly foreign. */
  LENIENT(0.03),
  /** The default: a dropped true paragraph is worse than a kept foreign one. */
  BALANCED(0.12),
  /** Drops whatever is more likely foreign than not. */
  STRICT(0.35);

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
