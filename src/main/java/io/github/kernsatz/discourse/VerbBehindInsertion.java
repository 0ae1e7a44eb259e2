package io.github.kernsatz.discourse;

/**
 * Finds the verb of a main clause whose first part is followed by a relative clause or another
 * insertion: "Für den Rat, der im Mai gewählt wird, ist das teuer."
 */
final class VerbBehindInsertion {

  private VerbBehindInsertion() {}

  /** The place of the verb; −1 if the main clause is not interrupted. */
  static int of(Words words) {
    int inserted = words.clauseEnd();
    if (!Signs.isBefore(words, ',', inserted)
        || words.isInLowerCase(0, WordKind.CLAUSE)
        || words.isInLowerCase(0, WordKind.SUBORDINATING)
        || hasVerb(words, inserted)) {
      return -1; // most sentences
    }
    for (int i = inserted + 1; i < words.size(); i++) {
      if (Signs.isBefore(words, ',', i)) {
        boolean verb =
            words.isSmall(i)
                && VerbForms.mayBeFinite(words, i)
                && !words.isInLowerCase(i, WordKind.SPEECH);
        return verb ? i : -1;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Words words, int end) {
    for (int i = 0; i < end; i++) {
      if ((i == 0 || words.isSmall(i)) && VerbForms.mayBeFinite(words, i)) {
        return true;
      }
    }
    return false;
  }
}
