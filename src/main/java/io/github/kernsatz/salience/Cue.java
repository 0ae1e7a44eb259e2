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
  REASON;

  static final int COUNT = values().length;

  /** Its place in an array of all. */
  @SuppressWarnings("EnumOrdinal") // lives no longer than the program
  int at() {
    return ordinal();
  }

  /** Its bit in what {@link CueWords} says of a word. */
  int bit() {
    return 1 << at();
  }
}
