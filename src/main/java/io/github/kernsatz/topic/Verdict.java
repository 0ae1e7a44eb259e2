package io.github.kernsatz.topic;

/** The judgement about a block, whatever the caller's options are. */
public enum Verdict {
  /** It belongs to the story. */
  KEPT,
  /** It is about something else, or heads a section that is. */
  OFF_TOPIC,
  /** It is what the page around the article says. */
  BOILERPLATE,
  /** It says again what an earlier block said. */
  REPEATED
}
