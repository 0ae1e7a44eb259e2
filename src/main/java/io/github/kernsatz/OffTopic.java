package io.github.kernsatz;

/** Whether blocks judged off-topic may still give sentences to a summary. */
public enum OffTopic {
  /** Their sentences do not compete. The default. */
  DROP,
  /** They are judged, but their sentences compete like all others. */
  KEEP
}
