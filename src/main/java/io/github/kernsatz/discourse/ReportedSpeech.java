package io.github.kernsatz.discourse;

import java.util.Set;

/** Tells reported speech without a speaker by its subjunctive: "Die Kosten seien zu hoch." */
final class ReportedSpeech {

  private final Set<String> subjunctive;
  private final Set<String> speech;
  private final Set<String> attribution;

  ReportedSpeech(ReferenceWords words) {
    subjunctive = words.of("reported");
    speech = words.of("speech");
    attribution = words.of("attribution");
  }

  /** Whether somebody's words are told and nobody is named as their speaker. */
  boolean lacksSpeaker(Words words) {
    boolean reported = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      if (attribution.contains(word) || (i > 0 && speech.contains(word) && !word.equals("so"))) {
        return false;
      }
      reported |= subjunctive.contains(word);
    }
    return reported;
  }
}
