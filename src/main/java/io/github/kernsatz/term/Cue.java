package io.github.kernsatz.term;

/**
 * Classes of words that say what kind of sentence they stand in; {@code cues.txt} lists them. At
 * most twelve: {@link TermSequence} has the bits of them all twice in an int, beside others.
 */
public enum Cue {
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

  /** The number of classes. */
  public static final int COUNT = values().length;

  /** The bits of the classes of the word {@code [start, end)} of a text, as it is printed. */
  public static int of(String text, int start, int end) {
    return CueWords.german().of(text, start, end);
  }

  /** The same for the word in lower case. */
  public static int ofLowerCase(String text, int start, int end) {
    return CueWords.german().ofLowerCase(text, start, end);
  }

  /** Its place in an array of all. */
  @SuppressWarnings("EnumOrdinal") // lives no longer than the program
  public int at() {
    return ordinal();
  }

  /** Its bit in what {@link TermSequence} tells of a word. */
  public int bit() {
    return 1 << at();
  }
}
