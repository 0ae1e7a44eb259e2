package io.github.kernsatz.discourse;

/** Tells words that may be a finite verb, by lists and endings. In doubt a word may be one. */
final class VerbForms {

  /** The kinds of words that are finite verbs. */
  private static final long VERBS =
      WordKind.VERB.bit()
          | WordKind.EXPLETIVE.bit()
          | WordKind.SPEECH.bit()
          | WordKind.FINITE.bit()
          | WordKind.REPORT.bit()
          | WordKind.REPORTED.bit()
          | WordKind.ATTRIBUTION.bit()
          | WordKind.AUXILIARY.bit()
          | WordKind.STRONG.bit()
          | WordKind.FINITE_FORM.bit();

  /** The letters of the shortest prefix of a verb: "an" in "anrief". */
  private static final int SHORTEST_PREFIX = 2;

  /** The letters of the longest prefix of a verb: "wider" in "widerrief". */
  private static final int LONGEST_PREFIX = 6;

  /** So many words may stand between an article and its noun. */
  private static final int LONGEST_PHRASE = 4;

  private static final int YEAR_DIGITS = 4;

  private VerbForms() {}

  /** Whether a word may be a finite verb; one within a noun phrase is none. */
  static boolean mayBeFinite(Words words, int i) {
    if (words.kindsInLowerCase(i) != 0) {
      return (words.kindsInLowerCase(i) & VERBS) != 0;
    }
    if (isParticiple(words, i) || isInfinitive(words, i)) {
      return false;
    }
    return words.endsWith(i, "t")
        || isPrefixed(words, i)
        || (isInflected(words, i) && !isAttribute(words, i));
  }

  /**
   * Whether any small word from one up to another, which is not looked at, may be a finite verb.
   */
  static boolean anyMayBeFinite(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isSmall(i) && mayBeFinite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word behind "das" is surely a finite verb and no adjective: "Das zwingt die Stadt",
   * "Das änderte sich".
   */
  static boolean isPredicate(Words words, int i) {
    if (!words.isSmall(i) || words.isFunctionWord(i)) {
      return false;
    }
    if (words.kindsInLowerCase(i) != 0) {
      return words.isInLowerCase(i, WordKind.FINITE_FORM);
    }
    if (isBeforeNoun(words, i + 1) || words.startsWithDigit(i + 1)) {
      return false; // "Die privat geführte Klinik"
    }
    return (words.endsWith(i, "t") && !words.has("-", i))
        || isPrefixed(words, i)
        || ((words.endsWith(i, "te") || words.endsWith(i, "en")) && isBeforeNominal(words, i));
  }

  /** "Die nennen sich", "Den trugen wir", but not "Die geplanten vier", "Die meisten der". */
  private static boolean isBeforeNominal(Words words, int i) {
    return words.is(i + 1, "sich")
        || words.is(i + 1, WordKind.PERSONAL)
        || (words.is(i + 1, WordKind.DETERMINER)
            && !words.is(i + 1, WordKind.SOME)
            && !words.is(i + 1, WordKind.GENITIVE));
  }

  /**
   * Whether a word has the ending of a verb of the plural, which no adjective has behind "das" and
   * few have behind "viele".
   */
  static boolean isPlural(Words words, int i) {
    return words.isJoinedToPrevious(i)
        && words.isSmall(i)
        && (words.kindsInLowerCase(i) == 0 || (words.kindsInLowerCase(i) & VERBS) != 0)
        && (words.endsWith(i, "en") || words.endsWith(i, "ern") || words.endsWith(i, "eln"))
        && !words.endsWith(i, "chen"); // "Das bisschen Geld"
  }

  /** "zugelassenen", but not "dienen"; "gekippt", as few verbs begin with "ge". */
  private static boolean isParticiple(Words words, int i) {
    boolean weak = words.endsWith(i, "t") && words.sentence().startsWith("ge", words.start(i));
    return weak || (words.endsWith(i, "enen") && !words.endsWith(i, "ienen"));
  }

  /** "zu bauen", "aufzubauen". */
  static boolean isInfinitive(Words words, int i) {
    return words.isSmall(i)
        && words.endsWith(i, "n")
        && (words.has("zu", i) || (i > 0 && words.is(i - 1, "zu")));
  }

  private static boolean isPrefixed(Words words, int i) {
    return words.endsIn(i, SHORTEST_PREFIX, LONGEST_PREFIX, WordKind.FINITE_FORM);
  }

  private static boolean isInflected(Words words, int i) {
    return words.endsWith(i, "e")
        || words.endsWith(i, "en")
        || words.endsWith(i, "rn")
        || words.endsWith(i, "ln");
  }

  /** Whether a word stands between an article or the like and its noun. */
  private static boolean isAttribute(Words words, int i) {
    int noun = i + 1;
    while (noun - i < LONGEST_PHRASE && isLikeAdjective(words, noun)) {
      noun++;
    }
    int article = i - 1;
    while (i - article < LONGEST_PHRASE && article > 0 && isLikeAdjective(words, article)) {
      article--;
    }
    return words.isCapitalized(noun)
        && article >= 0
        && (words.isInLowerCase(article, WordKind.DETERMINER)
            || (isCount(words, article) && isCounted(words, i, article))
            || words.isArticleOrPreposition(article)
            || isInNestedPhrase(words, article));
  }

  /** "eine vom Rat geplante Halle", but not "viele in Bonn planten Hallen". */
  private static boolean isInNestedPhrase(Words words, int noun) {
    for (int i = noun; i > 0 && noun - i < LONGEST_PHRASE && words.isJoinedToPrevious(i); i--) {
      boolean preposition =
          words.isArticleOrPreposition(i) && !words.isInLowerCase(i, WordKind.ARTICLE);
      boolean article =
          words.isInLowerCase(i - 1, WordKind.ARTICLE)
              || words.isInLowerCase(i - 1, WordKind.INDEFINITE);
      if (preposition && article) {
        return true;
      }
    }
    return false;
  }

  /** "20", "154.175", but no year and no "20." */
  private static boolean isCount(Words words, int i) {
    return words.startsWithDigit(i)
        && !Signs.isFollowedBy(words, i, '.')
        && !(words.isNumber(i) && words.length(i) == YEAR_DIGITS);
  }

  /** "20 neue", "mit 20 neuen", but not "20 starben". */
  private static boolean isCounted(Words words, int i, int count) {
    return words.endsWith(i, "e") || (count > 0 && words.isArticleOrPreposition(count - 1));
  }

  /** Whether a word looks like an adjective and a noun follows. */
  static boolean isBeforeNoun(Words words, int i) {
    return isLikeAdjective(words, i) && words.isCapitalized(i + 1);
  }

  /** Whether a small word has the ending of an adjective before its noun. */
  static boolean isLikeAdjective(Words words, int i) {
    return words.isSmall(i)
        && !words.isFunctionWord(i)
        && (words.endsWith(i, "e")
            || words.endsWith(i, "en")
            || words.endsWith(i, "er")
            || words.endsWith(i, "es")
            || words.endsWith(i, "em"));
  }
}
