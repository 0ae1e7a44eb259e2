package io.github.kernsatz.sentence;

import org.jspecify.annotations.Nullable;

/** What stands behind a sentence's end mark and still belongs to it. */
final class SentenceTail {

  /** Quotation marks and brackets that may close. */
  static final String CLOSERS = "\"'“”»«‘’›‹)]´";

  /** What a footnote's brackets hold, in characters: "[12]", "[1, S. 5]", "[Anm. 3]". */
  private static final int LONGEST_NOTE = 12;

  /**
   * Signs that begin a line of their own, among signs that are not: telephones, stars, boxes,
   * hands.
   */
  private static final String BEGINNERS = "☎☏★☆☐☑☒☛☞";

  /** The hand that points to the right: to what comes next. */
  private static final int POINTING_HAND = 0x1F449;

  /** From here on all signs are pictures; below them pictures and others are mixed. */
  private static final int FIRST_PICTOGRAPH = 0x1F000;

  private static final int VARIATION = 0xFE0F;

  private final String text;

  /** Read only of a text with a mark that may open or close. */
  private @Nullable QuoteDepth quotes;

  SentenceTail(String text) {
    this.text = text;
  }

  /** The offset behind the closing quotes and brackets, footnote signs and emoji of a sentence. */
  int end(int marksEnd) {
    int behind = marksEnd;
    while (behind < text.length() && CLOSERS.indexOf(text.charAt(behind)) >= 0 && !opens(behind)) {
      behind++;
    }
    return skipEmoji(skipNotes(behind));
  }

  /** The signs of footnotes, as in "alt.[1] [2]" or "alt.*", belong to the sentence before them. */
  private int skipNotes(int from) {
    int behind = from;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = isNoteSign(c) ? i + 1 : c == '[' || c == '(' ? noteEnd(i) : i;
      if (end == i) {
        break;
      }
      behind = end;
      boolean another = end + 1 < text.length() && text.charAt(end) == ' ';
      i = another && text.charAt(end + 1) == '[' ? end + 1 : end;
    }
    return behind;
  }

  private static boolean isNoteSign(char c) {
    return c == '*' || c == '†' || c == '‡' || isSuperscript(c);
  }

  private static boolean isSuperscript(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹' && c != 'ⁱ');
  }

  /** Behind the bracket that closes a note, or where it opens if that is none. */
  private int noteEnd(int open) {
    boolean round = text.charAt(open) == '(';
    boolean digit = false;
    int i = open + 1;
    while (i < text.length() && i - open <= LONGEST_NOTE) {
      char c = text.charAt(i);
      if (c == (round ? ')' : ']')) {
        boolean letter = !round && i - open == 2 && Character.isLetter(text.charAt(i - 1));
        return digit || letter ? i + 1 : open;
      }
      if (c == '[' || c == '(' || (round && !Character.isDigit(c))) {
        return open;
      }
      digit |= Character.isDigit(c);
      i++;
    }
    return open;
  }

  /** Emoji behind an end mark belong to the sentence that it ends. */
  private int skipEmoji(int from) {
    int behind = from;
    int i = from;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (isEmoji(codePoint) || (codePoint == VARIATION && i == behind)) {
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

  /** Whether a sign shows a mood, and is no bullet, no sign of a credit and none that points on. */
  private static boolean isEmoji(int codePoint) {
    if (codePoint >= FIRST_PICTOGRAPH) {
      int type = Character.getType(codePoint);
      return codePoint != POINTING_HAND
          && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL);
    }
    boolean weatherAndFaces = codePoint >= '☀' && codePoint <= '⛿';
    boolean heartsAndHands =
        (codePoint >= '❣' && codePoint <= '❧') || (codePoint >= '✊' && codePoint <= '✍');
    return heartsAndHands
        || codePoint == '✨'
        || (weatherAndFaces && BEGINNERS.indexOf(codePoint) < 0);
  }

  /** Whether a quotation mark or bracket behind an end mark opens what comes next. */
  private boolean opens(int at) {
    char c = text.charAt(at);
    boolean wordBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBehind && c != ')' && c != ']' && c != '’' && !isQuoted(at);
  }

  private boolean isQuoted(int at) {
    if (quotes == null) {
      quotes = new QuoteDepth(text);
    }
    return quotes.isOpenAt(at);
  }
}
