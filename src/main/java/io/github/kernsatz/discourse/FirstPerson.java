package io.github.kernsatz.discourse;

/** Sentences in which the writer speaks of himself: outside the text nobody knows who that is. */
final class FirstPerson {

  private FirstPerson() {}

  /**
   * Whether "ich", "wir", "unser" or the like stand outside quotation marks, and no label of the
   * sentence itself says who speaks ("Reuter: Wir bauen …").
   *
   * @param quoted whether the sentence begins inside a quotation
   */
  static boolean speaks(Words words, boolean quoted) {
    if (!words.hasInLowerCase(WordKind.FIRST_PERSON)) {
      return false; // most sentences
    }
    boolean inside = quoted;
    int read = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, WordKind.FIRST_PERSON) || (i == 0 && opens(words))) {
        inside = Quotations.isInside(words.sentence(), read, words.start(i), inside);
        read = words.start(i);
        if (!inside) {
          return InterviewTurns.label(words) == 0;
        }
      }
    }
    return false;
  }

  private static boolean opens(Words words) {
    return words.isInLowerCase(0, WordKind.FIRST_PERSON);
  }
}
