package io.github.kernsatz.discourse;

/**
 * What tells by its words alone whether a sentence goes on with what the one before it said: "Diese
 * Kosten seien daher …" does, "In Lindenau hat der Rat …" opens something.
 */
final class ContinuationFeatures {

  /** More words of a first clause are not looked at. */
  private static final int LONGEST_CLAUSE = 60;

  private static final int YEAR_DIGITS = 4;

  /** Where a word stands that counts by itself. */
  enum Place {
    FIRST,
    SECOND,
    THIRD,
    /** Anywhere in the first clause. */
    CLAUSE
  }

  /** What counts besides words. */
  enum Mark {
    NUMBER_FIRST,
    NUMBER_SECOND,
    NUMBER_THIRD,
    NOUN_SECOND,
    NOUN_THIRD,
    /** "der Unterschied": nothing says whose it is. */
    BARE_NOUN,
    DIGITS,
    YEAR,
    QUOTATION,
    QUOTATION_FIRST,
    QUESTION
  }

  /** Takes the features of a sentence. */
  interface Sink {
    /** Takes a word that counts by itself, by its number in the sentence. */
    void word(Place place, int word);

    /** Takes something else that counts. */
    void mark(Mark mark);
  }

  private ContinuationFeatures() {}

  /** Finds the features of a folded sentence; none of a sentence without words. */
  static void find(Words words, Sink sink) {
    if (words.size() == 0) {
      return;
    }
    if (words.startsWithDigit(0)) {
      sink.mark(Mark.NUMBER_FIRST);
    } else {
      sink.word(Place.FIRST, 0);
      sink.word(Place.CLAUSE, 0);
    }
    near(words, 1, Place.SECOND, Mark.NUMBER_SECOND, Mark.NOUN_SECOND, sink);
    near(words, 2, Place.THIRD, Mark.NUMBER_THIRD, Mark.NOUN_THIRD, sink);
    firstClause(words, sink);
    digits(words, sink);
    quotations(words, sink);
  }

  private static void near(Words words, int i, Place place, Mark number, Mark noun, Sink sink) {
    if (words.startsWithDigit(i)) {
      sink.mark(number);
    } else if (words.isCapitalized(i)) {
      sink.mark(noun);
    } else if (i < words.size()) {
      sink.word(place, i);
    }
  }

  private static void firstClause(Words words, Sink sink) {
    boolean bare = false;
    int end = Math.min(words.size(), LONGEST_CLAUSE);
    for (int i = 1; i < end && words.isJoinedToPrevious(i); i++) {
      if (words.isSmall(i)) {
        sink.word(Place.CLAUSE, i);
      } else if (words.isInLowerCase(i - 1, WordKind.ARTICLE)) {
        bare |= BareRoles.isBare(words, i);
      }
    }
    if (bare) {
      sink.mark(Mark.BARE_NOUN);
    }
  }

  private static void digits(Words words, Sink sink) {
    if (!words.hasDigits()) {
      return; // most sentences
    }
    sink.mark(Mark.DIGITS);
    for (int i = 0; i < words.size(); i++) {
      if (words.length(i) == YEAR_DIGITS && words.isNumber(i)) {
        sink.mark(Mark.YEAR);
        return;
      }
    }
  }

  private static void quotations(Words words, Sink sink) {
    String sentence = words.sentence();
    if (Quotations.isMark(sentence.charAt(0))) {
      sink.mark(Mark.QUOTATION_FIRST);
    }
    if (words.hasQuotationMark()) {
      sink.mark(Mark.QUOTATION);
    }
    if (Reader.isQuestion(sentence)) {
      sink.mark(Mark.QUESTION);
    }
  }
}
