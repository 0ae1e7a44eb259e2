package io.github.kernsatz.discourse;

import java.util.Set;

/** Tells reported speech without a speaker by its subjunctive: "Die Kosten seien zu hoch." */
final class ReportedSpeech {

  /** A sentence with a larger share in quotation marks tells somebody's words. */
  private static final float QUOTED = 0.3f;

  private final Set<String> subjunctive;
  private final Set<String> speech;
  private final Set<String> attribution;

  ReportedSpeech(ReferenceWords words) {
    subjunctive = words.of("reported");
    speech = words.of("speech");
    attribution = words.of("attribution");
  }

  /**
   * Whether somebody's words are told and nobody is named as their speaker.
   *
   * @param quotedShare the share of the sentence that stands in quotation marks
   */
  boolean lacksSpeaker(Words words, float quotedShare) {
    boolean reported = quotedShare > QUOTED;
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      boolean says = i > 0 && speech.contains(word);
      boolean so = word.equals("so") && words.isJoinedToPrevious(i);
      if (attribution.contains(word) || (says && !so) || words.isFollowedBy(i, ':')) {
        return false;
      }
      reported |= subjunctive.contains(word);
    }
    return reported;
  }
}
