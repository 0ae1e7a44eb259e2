package io.github.kernsatz.discourse;

/** Tells reported speech without a speaker by its subjunctive: "Die Kosten seien zu hoch." */
final class ReportedSpeech {

  /** A sentence with a larger share in quotation marks tells somebody's words. */
  private static final float QUOTED = 0.3f;

  private ReportedSpeech() {}

  /**
   * Whether somebody's words are told and nobody is named as their speaker.
   *
   * @param quotedShare the share of the sentence that stands in quotation marks
   */
  static boolean lacksSpeaker(Words words, float quotedShare) {
    if (quotedShare <= QUOTED && !words.has(WordKind.REPORTED)) {
      return false; // most sentences
    }
    for (int i = 0; i < words.size(); i++) {
      boolean says = i > 0 && words.is(i, WordKind.SPEECH);
      boolean so = words.is(i, "so") && words.isJoinedToPrevious(i);
      if (words.is(i, WordKind.ATTRIBUTION) || (says && !so) || words.isFollowedBy(i, ':')) {
        return false;
      }
    }
    return true;
  }
}
