package io.github.kernsatz.sentence;

/** What stands behind a sentence's end mark and still belongs to it. */
final class SentenceTail {

  /** Quotation marks and brackets that may close. */
  static final String CLOSERS = "\"'“”»«‘’›‹)]";

  /** The number of a footnote and the bracket before it, in characters. */
  private static final int LONGEST_NOTE = 4;

  private SentenceTail() {}

  /** The offset behind the closing quotes and brackets, footnote signs and emoji of a sentence. */
  static int end(String text, int marksEnd) {
    int behind = marksEnd;
    while (behind < text.length()
        && CLOSERS.indexOf(text.charAt(behind)) >= 0
        && !opens(text, behind)) {
      behind++;
    }
    return skipEmoji(text, skipNotes(text, behind));
  }

  /** The signs of footnotes, as in "alt.[1]" or "alt.*", belong to the sentence before them. */
  private static int skipNotes(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '*' || c == '†' || c == '¹' || c == '²' || c == '³') {
        i++;
        continue;
      }
      int close = i + 1;
      while (c == '[' && close < text.length() && Character.isDigit(text.charAt(close))) {
        close++;
      }
      boolean note = close > i + 1 && close < text.length() && text.charAt(close) == ']';
      if (!note || close - i > LONGEST_NOTE) {
        break;
      }
      i = close + 1;
    }
    return i;
  }

  /** Emoji behind an end mark belong to the sentence that it ends. */
  private static int skipEmoji(String text, int from) {
    int behind = from;
    int i = from;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      boolean emoji =
          Character.getType(codePoint) == Character.OTHER_SYMBOL
              || (Character.getType(codePoint) == Character.MODIFIER_SYMBOL && codePoint > 0xFFFF)
              || codePoint == 0xFE0F;
      if (emoji) {
        i += Character.charCount(codePoint);
        behind = i;
      } else if (codePoint == ' ') {
        i++;
      } else {
        break;
      }
    }
    return behind;
  }

  /** Whether a quotation mark or bracket behind an end mark opens what comes next. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean wordBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBehind && c != ')' && c != ']' && c != '’';
  }
}
