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
      label = Signs.isFollowedBy(words, i, ':') ? i + 1 : label;
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
    boolean loneClause = words.isInLowerCase(first, WordKind.CLAUSE) && !goesOn(words, first);
    boolean leans =
        first > 0
            && (words.isInLowerCase(first, WordKind.OPENER)
                || BackReferences.isPronounBeforeVerb(words, first));
    return loneClause || leans;
  }

  /** Whether a clause may follow, or the first one asks. */
  private static boolean goesOn(Words words, int first) {
    for (int i = first + 1; i < words.size(); i++) {
      if (Signs.isBefore(words, ',', i) || Signs.isBefore(words, ':', i)) {
        return true;
      }
    }
    return Reader.isQuestion(words.sentence());
  }

  /** "Frau Voss, Sie haben …", "Das ist teuer, Herr Reuter, und Sie …": somebody is spoken to. */
  static boolean addresses(Words words) {
    if (!words.has(WordKind.TITLE)) {
      return false; // most sentences
    }
    for (int i = 0; i < words.size() - 2; i++) {
      if (words.is(i, WordKind.TITLE)
          && words.isCapitalized(i + 1)
          && Signs.isFollowedBy(words, i + 1, ',')) {
        boolean opens = i == label(words) || (i == 1 && words.is(0, WordKind.GREETING));
        return opens || (Signs.isBefore(words, ',', i) && hasPoliteYou(words, i));
      }
    }
    return false;
  }

  private static boolean hasPoliteYou(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.is(i, WordKind.POLITE)) {
        return true;
      }
    }
    return false;
  }
}
