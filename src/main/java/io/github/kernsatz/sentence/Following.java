package io.github.kernsatz.sentence;

/** What stands behind an end mark and the space after it. */
final class Following {

  /** In characters; what is longer is no word. */
  private static final int LONGEST_WORD = 50;

  private final String text;
  private final int from;
  private final int wordStart;
  private final int wordEnd;

  /**
   * Looks behind the mark.
   *
   * @param from where something other than a space begins
   * @param wordStart the same without opening quotes, brackets and dashes
   */
  Following(String text, int from, int wordStart) {
    this.text = text;
    this.from = from;
    this.wordStart = wordStart;
    int end = wordStart;
    while (end < text.length()
        && end - wordStart < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    this.wordEnd = end;
  }

  boolean isEmpty() {
    return from >= text.length();
  }

  /** Whether it goes on with punctuation that no sentence begins with. */
  boolean isMark() {
    char c = text.charAt(from);
    return c == ',' || c == ';' || c == ':' || c == ')' || c == ']';
  }

  boolean isLowerCase() {
    return wordStart < text.length() && Character.isLowerCase(text.charAt(wordStart));
  }

  boolean isDigit() {
    return wordStart < text.length() && Character.isDigit(text.charAt(wordStart));
  }

  /** Whether a number follows, in digits or in Roman numerals. */
  boolean isNumber() {
    boolean roman = wordEnd > wordStart;
    for (int i = wordStart; i < wordEnd && roman; i++) {
      roman = "IVXLCDM".indexOf(text.charAt(i)) >= 0;
    }
    return isDigit() || roman;
  }

  /** Whether a domain or a name such as "iPhone" or "eBay" begins small. */
  boolean isDomain() {
    if (wordEnd + 1 < text.length()
        && text.charAt(wordEnd) == '.'
        && wordEnd - wordStart > 1
        && Character.isLetter(text.charAt(wordEnd + 1))) {
      return true;
    }
    return wordEnd - wordStart > 2
        && Character.isUpperCase(text.charAt(wordStart + 1))
        && Character.isLowerCase(text.charAt(wordStart + 2));
  }

  boolean opensQuote() {
    return from < wordStart && "„\"»«“‚".indexOf(text.charAt(from)) >= 0;
  }

  /** Whether a word of a closed class follows, capitalized. */
  boolean isStarter() {
    return wordEnd > wordStart
        && Character.isUpperCase(text.charAt(wordStart))
        && (wordEnd == text.length() || text.charAt(wordEnd) != '.')
        && WordClasses.german().beginsSentences(word());
  }

  boolean isMonth() {
    return WordClasses.german().isMonth(word());
  }

  String word() {
    return text.substring(wordStart, wordEnd);
  }
}
