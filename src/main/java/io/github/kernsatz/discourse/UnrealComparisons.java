package io.github.kernsatz.discourse;

/**
 * Tells a sentence that only likens what the one before said to what is not so: "Als hätte der
 * Streit nicht gereicht."
 */
final class UnrealComparisons {

  private UnrealComparisons() {}

  /** Whether a sentence opens with "als ob", or with "als" and its verb, and has no main clause. */
  static boolean open(Words words) {
    boolean opens =
        words.is(1, WordKind.VERB)
            || words.is(1, "ob")
            || words.is(1, "gäbe")
            || words.is(1, "ginge");
    return opens && words.is(0, "Als") && words.isJoinedToPrevious(1) && !hasMainClause(words);
  }

  /** "Als wäre nichts geschehen, ging Voss ins Rathaus": behind a comma a verb goes on. */
  private static boolean hasMainClause(Words words) {
    for (int i = 2; i < words.size(); i++) {
      if (Signs.isBefore(words, ',', i) && (words.is(i, "so") || isVerb(words, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Words words, int i) {
    return words.isSmall(i)
        && !words.is(i, WordKind.SUBORDINATING)
        && VerbForms.mayBeFinite(words, i);
  }
}
