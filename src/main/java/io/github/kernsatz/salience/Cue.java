package io.github.kernsatz.salience;

/** Classes of words that say what kind of sentence they stand in; {@code cues.txt} lists them. */
enum Cue {
  /** "ich", "wir", "unser", "man". */
  PERSON,
  /** "sagte", "laut". */
  SPEECH,
  /** "weil", "wenn": counted only as a sentence's first word. */
  SUBORDINATE,
  /** "Montag". */
  WEEKDAY,
  /** "der", "die", "dem". */
  DEFINITE,
  /** "ein", "einer". */
  INDEFINITE,
  /** "in", "mit", "gegen". */
  PREPOSITION,
  /** "und", "oder". */
  CONJUNCTION,
  /** "ist", "hat", "wurde". */
  AUXILIARY,
  /** "soll", "will", "kann". */
  MODAL,
  /** "sei", "habe", "würde". */
  SUBJUNCTIVE,
  /** "nicht", "kein". */
  NEGATION,
  /** "dass". */
  THAT,
  /** "Prozent", "Millionen". */
  QUANTITY,
  /** "heute", "künftig". */
  TIME,
  /** "er", "sie", "ihr". */
  PRONOUN,
  /** "doch", "jedoch". */
  CONTRAST,
  /** "wegen", "weil". */
  REASON
}
