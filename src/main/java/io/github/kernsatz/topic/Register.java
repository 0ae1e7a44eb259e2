package io.github.kernsatz.topic;

import java.util.List;

/** Measures of how a stretch of text speaks, apart from what it speaks about. */
enum Register {
  /** Share of stop words. */
  STOP_WORDS,
  /** "ich", "wir": share of words. */
  FIRST_PERSON,
  /** "du", "Sie" and their forms, as address: share of words. */
  ADDRESS,
  /** Verbs of the past: share of words. */
  PAST,
  /** Verbs of the present: share of words. */
  PRESENT,
  /** "dieser", "dabei", "doch": share of words. */
  COHESION,
  /** Numbers: share of words. */
  NUMBERS,
  /** Quotation marks a word. */
  QUOTES,
  /** Characters of a content word. */
  WORD_LENGTH,
  /** Words of a sentence, in tens. */
  SENTENCE_LENGTH,
  /** Question marks a sentence. */
  QUESTIONS,
  /** Words of web portals: share of content words. */
  PORTAL;

  /** All of them, in order. */
  static final List<Register> ALL = List.of(values());

  static final int SIZE = ALL.size();

  /** Its place in an array of all. */
  @SuppressWarnings("EnumOrdinal") // the order is the format
  int at() {
    return ordinal();
  }
}
