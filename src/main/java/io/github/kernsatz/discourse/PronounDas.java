package io.github.kernsatz.discourse;

/**
 * Tells "das" that stands for what was said before from the article. In doubt it is the article.
 */
final class PronounDas {

  /** So many words may stand between an article and its noun: "das in Bonn neu gebaute Haus". */
  private static final int LONGEST_PHRASE = 7;

  private PronounDas() {}

  /** "Das zumindest sagt der Rat", "Das gaben Räte bekannt". */
  static boolean opens(Words words) {
    return words.is(0, "Das")
        && !VerbForms.isBeforeNoun(words, 2) // "Das nur halb so teure Werk"
        && (isAdverbBeforeVerb(words, 1) || VerbForms.isPlural(words, 1));
  }

  private static boolean isAdverbBeforeVerb(Words words, int i) {
    return words.is(i, WordKind.ADVERB)
        && words.isJoinedToPrevious(i + 1)
        && VerbForms.mayBeFinite(words, i + 1);
  }

  /** "Die Stadt will das nicht", "Für die Stadt ist das ein Erfolg", "Damals war das teuer". */
  static boolean isPronoun(Words words, int i) {
    if (!words.is(i, "das")) {
      return false;
    }
    return (words.is(i + 1, WordKind.ADVERB) || isBehindVerb(words, i) || opensClause(words, i))
        && !Signs.isQuoted(words, i + 1) // "das „Echo“"
        && !hasNoun(words, i);
  }

  /** "will das", "lässt sich das". */
  private static boolean isBehindVerb(Words words, int i) {
    int verb = words.is(i - 1, "sich") && i > 1 ? i - 2 : i - 1;
    return words.isSmall(verb) && VerbForms.mayBeFinite(words, verb);
  }

  /** "Weil das bisher nicht gelungen ist, wartet der Rat". */
  private static boolean opensClause(Words words, int i) {
    return i == 1 && words.isInLowerCase(0, WordKind.CLAUSE);
  }

  /** "Reuter ist der Mann, der das möglich machte": what, was said before. */
  static boolean opensRelative(Words words) {
    int relative = words.clauseEnd();
    return words.isInLowerCase(relative, WordKind.ARTICLE)
        && Signs.isBefore(words, ',', relative)
        && (words.is(relative + 1, "das") || words.is(relative + 1, "dies"))
        && words.isJoinedToPrevious(relative + 2)
        && !hasNoun(words, relative + 1);
  }

  /** Whether a noun follows with what belongs to it: adjectives, and what belongs to them. */
  private static boolean hasNoun(Words words, int article) {
    int i = article + 1;
    if (Signs.isInOneClause(words, i) && (!words.isSmall(i) || isAttribute(words, i))) {
      return true;
    }
    for (i++; i <= article + LONGEST_PHRASE && Signs.isInOneClause(words, i); i++) {
      if (!words.isSmall(i) && isAttribute(words, i - 1) && !isOfOther(words, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is an adjective as it stands behind "das". */
  private static boolean isAttribute(Words words, int i) {
    return words.is(i, WordKind.ORDINAL)
        || (words.endsWith(i, "e") && VerbForms.isLikeAdjective(words, i));
  }

  /** Whether an adjective stands behind another article: "das für die ganze Stadt". */
  private static boolean isOfOther(Words words, int i) {
    return words.isInLowerCase(i - 1, WordKind.DETERMINER) || words.isArticleOrPreposition(i - 1);
  }
}
