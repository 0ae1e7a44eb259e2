package io.github.kernsatz.discourse;

import java.util.Locale;

/**
 * The classes of words in {@code references.txt} and {@code verbforms.txt}, which say what each is
 * for.
 */
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
  BODY_GENITIVE,
  VOICE,
  OURS,
  YONDER,
  FIRST_PERSON,
  OFFICE,
  HALF,
  RELATION,
  AUXILIARY,
  STRONG,
  NO_PARTICIPLE,

  /** Of {@code verbforms.txt}: a finite form that the ending does not show. */
  FINITE_FORM,

  /** Of {@code verbforms.txt}: a word with the ending of a verb that is none. */
  OTHER_FORM;

  /** The name of its section in its file. */
  String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is of {@code verbforms.txt}. */
  boolean isVerbForm() {
    return this == FINITE_FORM || this == OTHER_FORM;
  }

  /** The bits of the kinds that are for a single rule, and alone make no function word. */
  static long ofSingleRules() {
    return FINITE_FORM.bit()
        | OTHER_FORM.bit()
        | HALF.bit()
        | ROLE_END.bit()
        | OFFICE.bit()
        | BODY_GENITIVE.bit()
        | VOICE.bit()
        | RELATION.bit()
        | AUXILIARY.bit()
        | STRONG.bit()
        | NO_PARTICIPLE.bit();
  }

  /** Its bit in what {@link Vocabulary} says of a word. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
  long bit() {
    return 1L << ordinal();
  }
}
