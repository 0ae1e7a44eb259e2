package io.github.kernsatz.discourse;

/** Who speaks in a printed interview, and which answers need their question. */
final class InterviewTurns {

  /** How many words the name of a speaker has, as it stands before an answer. */
  private static final int LABEL = 3;

  private InterviewTurns() {}

  /** The words of a speaker's name at the start, as in a printed interview: "Reuter: Das …". */
  static int label(Words words) {
    int label = 0;
    for (int i = 0; i < Math.min(LABEL, words.size() - 1) && words.isCapitalized(i); i++) {
      label = words.isFollowedBy(i, ':') ? i + 1 : label;
    }
    return label;
  }

  /**
   * An answer that is only a clause ("Weil es regnet."), or whose words behind the speaker's name
   * lean back ("Reuter: Das ist teuer.").
   */
  static boolean answers(Words words) {
    int first = label(words);
    if (first >= words.size()) {
      return false;
    }
    boolean loneClause =
        words.isInLowerCase(first, WordKind.CLAUSE) && words.sentence().indexOf(',') < 0;
    boolean leans =
        first > 0
            && (words.isInLowerCase(first, WordKind.OPENER)
                || BackReferences.isPronounBeforeVerb(words, first));
    return loneClause || leans;
  }
}
