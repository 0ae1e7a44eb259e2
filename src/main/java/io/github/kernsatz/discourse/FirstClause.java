package io.github.kernsatz.discourse;

/** Tells words behind a sentence's first ones that stand for what was named before. */
final class FirstClause {

  private FirstClause() {}

  /** Whether a word of the first clause stands for what was named before. */
  static boolean pointsBack(Words words) {
    return pronoun(words) || demonstrative(words) || place(words) || summary(words);
  }

  /**
   * "Mit dem Gesetz will sie …": a personal pronoun of the first clause hardly ever means what the
   * same clause names (roughly principle B of Chomsky 1981, "Lectures on government and binding"),
   * unless behind a preposition: "Biden will wie alle vor ihm schwören".
   */
  private static boolean pronoun(Words words) {
    if (!words.has(WordKind.EARLY)) {
      return false; // most sentences
    }
    boolean quoted = Signs.opensWithSign(words); // "„Viel zu teuer“ sei sie"
    for (int i = 1; i < words.size(); i++) {
      if (!Signs.isJoinedOverBrackets(words, i) && !(quoted && Signs.isInOneClause(words, i))) {
        return false;
      }
      boolean pronoun = words.is(i, WordKind.PERSONAL) || isIhr(words, i);
      if (pronoun && !words.isArticleOrPreposition(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Die Stadt will in dieser Halle …", "Der Rat meint, dass in dieser …", but not "… in diesem
   * Jahr", "… jene Hallen, die" or "… solche Hallen, die".
   */
  private static boolean demonstrative(Words words) {
    if (!words.has(WordKind.DEMONSTRATIVE)) {
      return false; // most sentences
    }
    for (int i = BackReferences.OPENING; Signs.isJoinedOverBrackets(words, i); i++) {
      if (words.is(i, WordKind.DEMONSTRATIVE)) {
        int noun = VerbForms.isLikeAdjective(words, i + 1) ? i + 2 : i + 1;
        boolean relative =
            words.is(noun + 1, WordKind.ARTICLE) && Signs.isBefore(words, ',', noun + 1);
        return words.isCapitalized(noun)
            && !relative
            && !words.is(i, WordKind.YONDER)
            && !words.is(noun, WordKind.NEAR)
            && !words.is(noun, WordKind.OURS);
      }
    }
    return false;
  }

  /** "Viele Menschen treffen sich hier …", but not "Voss kam nach Lindenau und arbeitet dort". */
  private static boolean place(Words words) {
    if (!words.has(WordKind.PLACE) && !words.has(WordKind.ROLE)) {
      return false; // most sentences, as "Ort" is a role
    }
    for (int i = 1; i < words.clauseEnd() && !words.is(i, "und"); i++) {
      boolean onSite = words.is(i, "Ort") && words.is(i - 1, "vor");
      if (onSite
          || (words.is(i, WordKind.PLACE) && !words.isInLowerCase(i - 1, WordKind.DETERMINER))) {
        return true;
      }
    }
    return false;
  }

  /** "Für all das reicht das Geld nicht", "Moorbach plant so etwas". */
  private static boolean summary(Words words) {
    for (int i = 1; i < words.clauseEnd(); i++) {
      if ((words.is(i - 1, "all") && isSummary(words, i)) || isSoEtwas(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "so etwas", but not "so etwas wie ein Bad", "so etwas Schönes", "Wer so etwas kauft, …". */
  private static boolean isSoEtwas(Words words, int i) {
    return words.is(i, "etwas")
        && words.is(i - 1, "so")
        && !words.is(i + 1, "wie")
        && !words.isCapitalized(i + 1)
        && !words.isInLowerCase(0, WordKind.SUBORDINATING);
  }

  private static boolean isSummary(Words words, int i) {
    return words.is(i, "das") || words.is(i, "dies") || words.is(i, "dem") || words.is(i, "diesem");
  }

  /** "Als Beispiel dient ihr ein Regal": no noun follows whose owner it would tell. */
  private static boolean isIhr(Words words, int i) {
    return words.is(i, "ihr")
        && (words.is(i + 1, WordKind.DETERMINER) || words.is(i + 1, WordKind.PREPOSITION));
  }
}
