package io.github.kernsatz.layout;

/** The quotes and brackets around a sentence, and whether it has a beginning: for every room. */
public final class SentenceMarks {

  /** A letter before a full stop abbreviates, as in "z.B."; more may be a domain's name. */
  private static final int SHORTEST_DOMAIN = 2;

  private SentenceMarks() {}

  /** Whether a quotation mark or bracket may stand before a sentence's first word. */
  public static boolean opens(char c) {
    return switch (c) {
      case '"', '\'', '„', '“', '”', '»', '«', '‚', '‘', '›', '‹', '(', '[' -> true;
      default -> false;
    };
  }

  /** Whether a quotation mark or bracket may stand behind a sentence's end mark. */
  public static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '“', '”', '»', '«', '‘', '’', '›', '‹', ')', ']' -> true;
      default -> false;
    };
  }

  /**
   * Whether a text goes on with a sentence that began before it: with a small letter, but not with
   * a name such as "eBay", "iPhone-Nutzer" or "bahn.de".
   *
   * @param text the text
   * @param start where its first word begins
   * @param end where the text ends
   */
  public static boolean startsSmall(CharSequence text, int start, int end) {
    if (start >= end || !Character.isLowerCase(text.charAt(start))) {
      return false;
    }
    for (int i = start + 1; i < end && !FoldedText.isSpace(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        boolean domain =
            i - start >= SHORTEST_DOMAIN && i + 1 < end && Character.isLetter(text.charAt(i + 1));
        return !domain;
      }
      if (Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }
}
