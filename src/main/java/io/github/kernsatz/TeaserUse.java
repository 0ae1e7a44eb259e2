package io.github.kernsatz;

/** Whether the article's own teaser may give sentences to a summary. */
public enum TeaserUse {
  /** Its sentences compete like all others. The default. */
  COMPETE,
  /** Its sentences do not compete. */
  EXCLUDE
}
