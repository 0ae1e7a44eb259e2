package io.github.kernsatz.discourse;

/** Reads the sentences of a text one by one. */
final class Reader {

  /** A sentence with fewer words cannot say what the question before it was about. */
  private static final int BRIEF = 10;

  private Reader() {}

  /** Reads a text's first sentence, which has nothing to point back to. */
  static Reading first(Words words) {
    return reading(words, isFragment(words), BackReferences.opensWithPronoun(words), false);
  }

  /**
   * Reads any later sentence.
   *
   * @param before the sentence before it
   * @param quoted the share of the sentence in a quotation that ends with it
   * @param toldOn whether it goes on with somebody's words
   */
  static Reading later(Words words, Words before, float quoted, boolean toldOn) {
    boolean fragment =
        isFragment(words)
            || Fragments.breaksOff(before)
            || Fragments.isRest(words, before)
            || TornClauses.lacksMonth(before);
    boolean pointsBack = toldOn || pointsBack(words, quoted);
    return reading(words, fragment, pointsBack, BareRoles.opens(words));
  }

  private static boolean pointsBack(Words words, float quoted) {
    return BackReferences.pronoun(words)
        || BackReferences.lacksSubject(words)
        || BareRoles.standsBehindVerb(words)
        || BareRoles.isPredicate(words)
        || BareRoles.opensWithPlace(words)
        || PronounDas.opensRelative(words)
        || Relations.pointBack(words)
        || UnrealComparisons.open(words)
        || OpeningParticiples.open(words)
        || BareRoles.speaks(words)
        || BareRoles.speakFor(words)
        || ReportedSpeech.lacksSpeaker(words, quoted)
        || Connectives.leansBack(words)
        || Countings.countsOn(words)
        || Countings.countedBefore(words)
        || Countings.opensWithLater(words)
        || Countings.opensWithAll(words)
        || InterviewTurns.answers(words);
  }

  private static Reading reading(
      Words words, boolean fragment, boolean pointsBack, boolean opensWithRole) {
    return new Reading(
        fragment,
        isQuestion(words.sentence()),
        words.size() < BRIEF,
        SourceNotes.onlyNamesTheSource(words),
        HalfSaid.saysHalf(words) || HalfSaid.announces(words),
        HalfSaid.concedes(words),
        InterviewTurns.label(words) > 0,
        pointsBack,
        opensWithRole,
        OpenWords.of(words),
        ContinuationModel.german().logOdds(words));
  }

  private static boolean isFragment(Words words) {
    return Fragments.isFragment(words.sentence())
        || TornClauses.isTorn(words)
        || TornClauses.isGlued(words)
        || TornClauses.lacksNumber(words)
        || TornClauses.lacksMonth(words)
        || VerblessSentences.isVerbless(words);
  }

  /** Whether a sentence ends in a question mark. */
  static boolean isQuestion(String sentence) {
    return sentence.indexOf('?', Math.max(0, sentence.length() - 3)) >= 0;
  }
}
