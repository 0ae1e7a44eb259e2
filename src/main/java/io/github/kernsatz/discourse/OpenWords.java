package io.github.kernsatz.discourse;

/**
 * Counts words anywhere in a sentence that may mean what other sentences say: hints to learn from,
 * wider than what {@link BackReferences} tells, since what they mean may as well stand in the
 * sentence itself or be known to everybody.
 *
 * @param pronouns "er", "ihr", "dort", "dieser" that stand before any noun or name, whatever comes
 *     behind: "Für ihn sind Räte …", "In diesem Jahr …"
 * @param demonstratives "diese", "solche" anywhere, but not "in diesem Jahr"
 * @param thats "das", "die" before what may be a verb, as words for what was said: "Ob das reicht"
 */
record OpenWords(int pronouns, int demonstratives, int thats) {

  private static final OpenWords NONE = new OpenWords(0, 0, 0);

  /** Counts those of a sentence. */
  static OpenWords of(Words words) {
    int pronouns = words.hasInLowerCase(WordKind.EARLY) ? pronouns(words) : 0;
    int demonstratives = words.hasInLowerCase(WordKind.DEMONSTRATIVE) ? demonstratives(words) : 0;
    int thats = words.hasInLowerCase(WordKind.ARTICLE) ? thats(words) : 0;
    return pronouns + demonstratives + thats == 0
        ? NONE
        : new OpenWords(pronouns, demonstratives, thats);
  }

  private static int pronouns(Words words) {
    int count = 0;
    for (int i = 0; i < words.size() && !isNoun(words, i); i++) {
      count += words.isInLowerCase(i, WordKind.EARLY) ? 1 : 0;
    }
    return count;
  }

  private static int demonstratives(Words words) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += BackReferences.isDemonstrative(words, i) ? 1 : 0;
    }
    return count;
  }

  /** Whether a word is written as nouns and names are; the first one, if it is no other word. */
  private static boolean isNoun(Words words, int i) {
    if (i > 0) {
      return words.isCapitalized(i);
    }
    return !words.isFunctionWord(0)
        && words.kindsInLowerCase(0) == 0
        && !words.startsWithDigit(0)
        && !OpeningParticiples.open(words);
  }

  private static int thats(Words words) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += isThat(words, i) ? 1 : 0;
    }
    return count;
  }

  private static boolean isThat(Words words, int i) {
    return (!isRelative(words, i)
            && words.isSmall(i + 1)
            && BackReferences.isPronounBeforeVerb(words, i))
        || (i > 0 && PronounDas.isPronoun(words, i));
  }

  /** Behind a comma it means what stands before that: "das Haus, das leer steht", "…, in dem". */
  private static boolean isRelative(Words words, int i) {
    if (i == 0) {
      return false;
    }
    boolean behindPreposition =
        words.isArticleOrPreposition(i - 1) && !words.isJoinedToPrevious(i - 1);
    return !words.isJoinedToPrevious(i) || (i > 1 && behindPreposition);
  }
}
