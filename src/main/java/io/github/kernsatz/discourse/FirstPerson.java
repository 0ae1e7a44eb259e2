package io.github.kernsatz.discourse;

/** Sentences in which the writer speaks of himself: outside the text nobody knows who that is. */
final class FirstPerson {

  private FirstPerson() {}

  /**
   * Whether "ich", "wir", "unser" or the like stand outside quotation marks, and no label says who
   * speaks ("Reuter: Wir bauen …").
   *
   * @param quoted whether the sentence begins inside a quotation
   */
  static boolean speaks(Words words, boolean quoted) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isInLowerCase(i, WordKind.FIRST_PERSON)
          && !Quotations.isInside(words.sentence(), words.start(i), quoted)) {
        return InterviewTurns.label(words) == 0;
      }
    }
    return false;
  }
}
