package io.github.kernsatz.discourse;

import java.util.List;

/**
 * Tells whether a sentence leans on the one before it by how it opens: "Er", "Dort", "Dieser
 * Schritt", "Das ist", or by whom it names as a speaker: "sagte sie".
 */
final class BackReferences {

  /** How many words belong to a sentence's opening. */
  static final int OPENING = 4;

  private BackReferences() {}

  /** Whether a sentence's first word means somebody: even a text cannot begin with "Er". */
  static boolean opensWithPronoun(Words words) {
    return words.isInLowerCase(0, WordKind.EARLY);
  }

  /** Whether the opening or the speaker of a sentence is a word for something named before. */
  static boolean pronoun(Words words) {
    if (words.size() == 0) {
      return false;
    }
    return words.isInLowerCase(0, WordKind.OPENER)
        || (isEs(words, 0) && !isExpletive(words))
        || isPronounBeforeVerb(words, 0)
        || PronounDas.opens(words)
        || (words.isInLowerCase(0, "da") && isVerb(words, 1))
        || (words.isInLowerCase(0, WordKind.SOME) && isVerbOfSome(words, 1))
        || startsWithPhrase(words)
        || demonstrative(words)
        || pronounBeforeNoun(words)
        || FirstClause.pointsBack(words)
        || timeBeforeVerb(words)
        || opensWithDenen(words)
        || ReportedSpeech.isSaidByPronoun(words);
  }

  /**
   * Whether a sentence has no subject of its own, as in speech: "Ging dann aber gleich nach Hause."
   * What else opens with its verb asks, calls for something, or goes on behind a comma ("Kommt der
   * Bau, wird es laut").
   */
  static boolean lacksSubject(Words words) {
    String sentence = words.sentence();
    if (words.isInLowerCase(0, WordKind.VERB) && Signs.isFollowedBy(words, 0, ':')) {
      return true; // "Bedeutet: …"
    }
    if (words.is(1, "sich")
        && words.isJoinedToPrevious(1)
        && words.isArticleOrPreposition(2)
        && !words.isInLowerCase(2, WordKind.DETERMINER)
        && sentence.indexOf('?') < 0
        && VerbForms.mayBeFinite(words, 0)) {
      return true; // "Richtete sich an die Räte, war aber teuer."
    }
    return words.isInLowerCase(0, WordKind.VERB)
        && !words.isCapitalized(1)
        && sentence.indexOf(',') < 0
        && sentence.indexOf('?') < 0
        && sentence.indexOf('!') < 0;
  }

  private static boolean startsWithPhrase(Words words) {
    List<List<String>> phrases = words.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      List<String> phrase = phrases.get(i);
      if (phrase.size() <= words.size() && opensWith(words, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence goes on as a phrase does that begins with its first word. */
  private static boolean opensWith(Words words, List<String> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!words.isInLowerCase(i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean demonstrative(Words words) {
    for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
      if (words.isInLowerCase(i, WordKind.DEMONSTRATIVE)) {
        return isDemonstrative(words, i);
      }
    }
    return false;
  }

  /** "diese", but not of what readers see themselves: "in diesem Jahr". */
  static boolean isDemonstrative(Words words, int i) {
    return words.isInLowerCase(i, WordKind.DEMONSTRATIVE)
        && !words.is(i + 1, WordKind.NEAR)
        && !words.is(i + 2, WordKind.NEAR);
  }

  private static boolean pronounBeforeNoun(Words words) {
    if (!words.isFunctionWord(0)) {
      return false; // "Italien will seine Grenzen öffnen"
    }
    for (int i = 1; i < words.size() && isNoAntecedent(words, i); i++) {
      if (words.is(i, WordKind.EARLY)) {
        return !words.is(i + 1, WordKind.NEAR);
      }
    }
    return false;
  }

  /** Whether a word is no name or noun, or one of a time. */
  private static boolean isNoAntecedent(Words words, int i) {
    return !words.isCapitalized(i) || words.is(i, WordKind.NEAR);
  }

  /** "Ein halbes Jahr später", "Schon in der Woche zuvor": a time before the verb. */
  private static boolean timeBeforeVerb(Words words) {
    if (!words.has(WordKind.LATER) || words.isInLowerCase(0, WordKind.SUBORDINATING)) {
      return false; // most sentences; "Als er zwei Jahre später kam"
    }
    for (int i = 1; words.isJoinedToPrevious(i); i++) {
      if (words.isSmall(i - 1) && VerbForms.mayBeFinite(words, i - 1)) {
        return false;
      }
      if (words.is(i, WordKind.LATER) && words.is(i - 1, WordKind.NEAR)) {
        return !words.is(i + 1, "als"); // "später als geplant"
      }
    }
    return false;
  }

  /** "Das ist", "Der hat", "Das zwingt die Stadt". */
  static boolean isPronounBeforeVerb(Words words, int i) {
    return words.isInLowerCase(i, WordKind.ARTICLE) && isVerb(words, i + 1);
  }

  /** "Viele sind", "Manche nennen ihn", but not "Alle möglichen Leute". */
  private static boolean isVerbOfSome(Words words, int i) {
    return words.isInLowerCase(i, WordKind.VERB)
        || (VerbForms.isPlural(words, i)
            && words.isJoinedToPrevious(i + 1)
            && words.isSmall(i + 1)
            && !VerbForms.isBeforeNoun(words, i + 1));
  }

  private static boolean isVerb(Words words, int i) {
    return words.isInLowerCase(i, WordKind.VERB) || VerbForms.isPredicate(words, i);
  }

  /** "Es gibt", "Es ist teuer", but not "Es ist ein Erfolg", "Es ist eines der größten". */
  private static boolean isExpletive(Words words) {
    boolean copula = words.is(1, "ist") || words.is(1, "war") || words.is(1, "sei");
    boolean kind = words.is(2, "ein") || words.is(2, "eine");
    boolean oneOf = (kind || words.is(2, "einer") || words.is(2, "eines")) && words.is(3, "der");
    boolean named = oneOf || (kind && words.sentence().indexOf(',') < 0);
    return words.isInLowerCase(1, WordKind.EXPLETIVE) && !(copula && named);
  }

  /** "Bei denen ist viel los", "In dem stand …", but not "Bei denen, die das wissen". */
  private static boolean opensWithDenen(Words words) {
    boolean joined = words.isJoinedToPrevious(1) && words.isJoinedToPrevious(2);
    boolean preposition =
        words.isArticleOrPreposition(0) && !words.isInLowerCase(0, WordKind.ARTICLE);
    return joined && (words.is(1, "denen") || (preposition && isPronounBeforeVerb(words, 1)));
  }

  private static boolean isEs(Words words, int i) {
    return words.isInLowerCase(i, "es");
  }
}
