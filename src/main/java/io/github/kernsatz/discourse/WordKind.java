package io.github.kernsatz.discourse;

import java.util.Locale;

/** The classes of words in {@code references.txt}, which says what each is for. */
enum WordKind {
  OPENER,
  PHRASE,
  DEMONSTRATIVE,
  NEAR,
  ARTICLE,
  SOME,
  VERB,
  EXPLETIVE,
  SPEECH,
  EARLY,
  SPEAKER,
  ROLE,
  ROLE_END,
  PERSON,
  DETERMINER,
  LOCATIVE,
  PREPOSITION,
  WHOSE,
  GENITIVE,
  PERSONAL,
  PLACE,
  SOURCE,
  WHEREOF,
  REPORT,
  REPORTED,
  ATTRIBUTION,
  CONNECTIVE,
  FINITE,
  SUBORDINATING,
  CLAUSE,
  ADVERB,
  THING,
  LEADING,
  LATER,
  UNIT,
  UNMEASURED,
  CONTRAST,
  TITLE,
  GREETING,
  POLITE,
  ORDINAL,
  NUMBERED,
  INDEFINITE,
  BODY,
  OURS,
  YONDER,
  FIRST_PERSON;

  /** The name of its section in the file. */
  String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its bit in what {@link ReferenceWords} says of a word. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
  long bit() {
    return 1L << ordinal();
  }
}
