package io.github.kernsatz.topic;

/**
 * How a paragraph opens. Interviews, tickers, questionnaires and lists open many of theirs alike,
 * whatever these are about.
 */
enum Opening {
  /** With a sentence. */
  SENTENCE,
  /** With a label before a colon: a speaker, a place, a question of a form. */
  LABEL,
  /** With a number: a time, a rank. */
  NUMBER,
  /** With a quotation mark. */
  QUOTE,
  /** With a small letter or a sign. */
  OTHER;

  static final int COUNT = values().length;

  /** A label has at most so many characters. */
  private static final int LABEL_LENGTH = 40;

  /** A label has at most so many blanks. */
  private static final int LABEL_BLANKS = 3;

  /** Its place in an array of all. */
  @SuppressWarnings("EnumOrdinal") // the order is the format
  int at() {
    return ordinal();
  }

  static Opening of(String text) {
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (first == '"' || first == '„' || first == '»' || first == '“' || first == '›') {
      return QUOTE;
    }
    if (!Character.isUpperCase(first)) {
      return OTHER;
    }
    int end = Math.min(text.length(), LABEL_LENGTH);
    int blanks = 0;
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return LABEL;
      }
      blanks += c == ' ' ? 1 : 0;
      if (blanks > LABEL_BLANKS || c == ',' || c == '!' || c == '?' || c == '"' || c == '„') {
        return SENTENCE;
      }
    }
    return SENTENCE;
  }
}
