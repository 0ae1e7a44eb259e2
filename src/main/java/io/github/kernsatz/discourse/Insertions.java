package io.github.kernsatz.discourse;

/**
 * Finds where a main clause goes on whose first part, without its verb, is followed by a relative
 * clause or another insertion: "Für den Rat, der im Mai gewählt wird, ist das teuer."
 */
final class Insertions {

  private Insertions() {}

  /** The first word behind the insertion; −1 if the main clause is not interrupted. */
  static int end(Words words) {
    int inserted = words.clauseEnd();
    if (!Signs.isBefore(words, ',', inserted)
        || words.isInLowerCase(0, WordKind.CLAUSE)
        || words.isInLowerCase(0, WordKind.SUBORDINATING)
        || VerbForms.mayBeFinite(words, 0)
        || VerbForms.anyMayBeFinite(words, 1, inserted)) {
      return -1; // most sentences
    }
    for (int i = inserted + 1; i < words.size(); i++) {
      if (Signs.isBefore(words, ',', i)) {
        return i;
      }
    }
    return -1;
  }
}
