package io.github.kernsatz.discourse;

/** Tells which signs stand between the words of a sentence. */
final class Signs {

  private Signs() {}

  /**
   * Behind the last word of a sentence's first clause, or of what surely belongs to it: up to it,
   * each word {@linkplain #isJoinedOverBrackets is joined} to the one before. At least 1.
   */
  static int clauseEnd(Words words) {
    int end = 1;
    while (isJoinedOverBrackets(words, end)) {
      end++;
    }
    return end;
  }

  /**
   * Whether nothing but a blank stands between a word and the one before, or the brackets around a
   * single name: "Reuter (SPD) lehnt …".
   */
  static boolean isJoinedOverBrackets(Words words, int i) {
    return words.isJoinedToPrevious(i)
        || isNameInBrackets(words, i)
        || (i > 0 && i < words.size() && isNameInBrackets(words, i - 1) && hasOnly(words, " )", i));
  }

  private static boolean isNameInBrackets(Words words, int i) {
    return i > 0
        && words.isCapitalized(i)
        && isFollowedBy(words, i, ')')
        && hasOnly(words, " (", i);
  }

  private static boolean hasOnly(Words words, String signs, int i) {
    for (int c = words.end(i - 1); c < words.start(i); c++) {
      if (signs.indexOf(words.sentence().charAt(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence begins with a quotation mark or another sign. */
  static boolean opensWithSign(Words words) {
    return words.size() > 0 && words.start(0) > 0;
  }

  /** Whether nothing but a blank and quotation marks stands between a word and the one before. */
  static boolean isInOneClause(Words words, int i) {
    return i > 0 && i < words.size() && hasOnly(words, " \"„“”»«", i);
  }

  /** Whether nothing but a quotation mark and a blank stands there: "die Zeitung „taz“". */
  static boolean isQuoted(Words words, int i) {
    return isInOneClause(words, i) && !words.isJoinedToPrevious(i);
  }

  /** Whether a sign stands among those before a word and behind the one before it. */
  static boolean isBefore(Words words, char sign, int i) {
    if (i < 0 || i > words.size()) {
      return false;
    }
    int to = i < words.size() ? words.start(i) : words.sentence().length();
    for (int c = i == 0 ? 0 : words.end(i - 1); c < to; c++) {
      if (words.sentence().charAt(c) == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands behind a word. */
  static boolean isAtEnd(Words words, int i) {
    return words.end(i) == words.sentence().length();
  }

  /** Whether a sign stands right behind a word. */
  static boolean isFollowedBy(Words words, int i, char sign) {
    return i < words.size()
        && words.end(i) < words.sentence().length()
        && words.sentence().charAt(words.end(i)) == sign;
  }
}
