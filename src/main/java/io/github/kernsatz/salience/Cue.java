package io.github.kernsatz.salience;

/** Classes of words that say what kind of sentence they stand in; {@code cues.txt} lists them. */
enum Cue {
  /** "ich", "wir", "unser", "man". */
  PERSON,
  /** "sagte", "laut". */
  SPEECH,
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
  /** "Prozent", "Millionen". */
  QUANTITY,
  /** "er", "sie", "ihr". */
  PRONOUN;

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
