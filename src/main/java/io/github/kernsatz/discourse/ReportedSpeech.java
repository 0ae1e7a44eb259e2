package io.github.kernsatz.discourse;

/** Tells speech whose speaker is not named, or only by a pronoun. */
final class ReportedSpeech {

  /** A sentence with a larger share in quotation marks tells somebody's words. */
  private static final float QUOTED = 0.3f;

  private ReportedSpeech() {}

  /**
   * Whether somebody's words are told, as the subjunctive shows ("Die Kosten seien zu hoch.") or
   * quotation marks, and nobody is named as their speaker.
   *
   * @param quotedShare the share of the sentence that stands in quotation marks
   */
  static boolean lacksSpeaker(Words words, float quotedShare) {
    if (quotedShare <= QUOTED && !words.has(WordKind.REPORTED)) {
      return false; // most sentences
    }
    boolean reported = false; // "Das Problem sei: Geld fehlt": the colon names nobody
    for (int i = 0; i < words.size(); i++) {
      boolean sameClause = i == 0 || words.isJoinedToPrevious(i);
      reported = words.is(i, WordKind.REPORTED) || (reported && sameClause);
      boolean says = i > 0 && words.is(i, WordKind.SPEECH);
      boolean so = words.is(i, "so") && words.isJoinedToPrevious(i);
      if (words.is(i, WordKind.ATTRIBUTION)
          || isWriter(words, i)
          || (says && !so)
          || (!reported && Signs.isFollowedBy(words, i, ':'))) {
        return false;
      }
    }
    return true;
  }

  /** "Ich sehe drei Gründe" is no subjunctive; nor is "Es wirkt, als wisse …" reported. */
  private static boolean isWriter(Words words, int i) {
    return words.is(i, "Ich") || (words.is(i, "als") && words.is(i + 1, WordKind.REPORTED));
  }

  /**
   * Whether somebody's words go on, whose subjunctive sounds like a condition: "Viele Häuser würden
   * zu spät fertig." behind what is told or quoted.
   *
   * @param quotedBefore the share of the sentence before that stands in quotation marks
   */
  static boolean goesOn(Words words, Words before, float quotedBefore) {
    boolean told = before.has(WordKind.REPORTED) || quotedBefore > QUOTED;
    if (!told
        || words.hasInLowerCase(WordKind.ATTRIBUTION)
        || words.has(WordKind.SPEECH)
        || Reader.isQuestion(words.sentence())) {
      return false; // most sentences
    }
    for (int i = 1; i < words.clauseEnd(); i++) {
      if (words.is(i, "würde") || words.is(i, "würden")) {
        return true;
      }
    }
    return false;
  }

  /** "Die Kosten, sagte sie, …", "Die Pläne seien viel zu teuer, schimpft er." */
  static boolean isSaidByPronoun(Words words) {
    if (endsInPronoun(words)) {
      return true;
    }
    if (!words.has(WordKind.SPEECH)) {
      return false; // most sentences
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.isJoinedToPrevious(i)
          && words.is(i, WordKind.SPEAKER)
          && words.is(i - 1, WordKind.SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /** "Die Pläne seien viel zu teuer, schimpft er." */
  private static boolean endsInPronoun(Words words) {
    int last = words.size() - 1;
    return last > 1
        && words.is(last, WordKind.SPEAKER)
        && words.isJoinedToPrevious(last)
        && words.isSmall(last - 1)
        && Signs.isBefore(words, ',', last - 1)
        && VerbForms.mayBeFinite(words, last - 1)
        && !words.isInLowerCase(0, WordKind.SUBORDINATING);
  }
}
