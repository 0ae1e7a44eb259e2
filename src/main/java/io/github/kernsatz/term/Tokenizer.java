package io.github.kernsatz.term;

/**
 * Finds the words of a text one after the other: runs of letters and digits with what joins them
 * inside a word ("E-Mail", "2,5", "20.45", "radiokoeln.de", "Leser*innen"), percentages ("2%"),
 * spaced abbreviations ("z. B.") and truncated compounds ("Außen-").
 *
 * <p>Not thread-safe. Time is linear in the text.
 */
final class Tokenizer {

  private CharSequence text = "";
  private int length;
  private int start;
  private int end;
  private boolean abbreviation;
  private boolean domain;
  private boolean sentenceInitial;

  /** Starts with a text. */
  void read(CharSequence other) {
    text = other;
    length = other.length();
    end = 0;
  }

  /** Moves to the next word; false at the text's end. */
  boolean next() {
    sentenceInitial = end == 0;
    int i = end;
    while (i < length && !isWord(text.charAt(i))) {
      sentenceInitial |= startsSentence(text.charAt(i));
      i++;
    }
    if (i == length) {
      return false;
    }
    start = i;
    abbreviation = false;
    domain = false;
    end = abbreviationEnd(i);
    if (end > start) {
      abbreviation = true;
    } else {
      end = wordEnd(i);
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether the word is a row of single letters with full stops, such as "z. B." or "E. T. A.". */
  boolean isAbbreviation() {
    return abbreviation;
  }

  /** Whether the word is an address such as "radiokoeln.de". */
  boolean isDomain() {
    return domain;
  }

  boolean isNumber() {
    return isDigit(text.charAt(start));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(start));
  }

  /** Whether the characters before the word end a sentence or open a quotation. */
  boolean isSentenceInitial() {
    return sentenceInitial;
  }

  private static boolean startsSentence(char c) {
    return switch (c) {
      case '.', '!', '?', ':', '…', '„', '“', '”', '"', '»', '«', '›', '‹', '•', '\n' -> true;
      default -> false;
    };
  }

  private int wordEnd(int from) {
    int i = from + 1;
    while (i < length) {
      char c = text.charAt(i);
      if (isWord(c)) {
        i++;
      } else if (joins(c, i)) {
        i += 2;
      } else {
        break;
      }
    }
    if (i < length) {
      char c = text.charAt(i);
      boolean percent = c == '%' && isDigit(text.charAt(i - 1));
      boolean truncated = c == '-' && i - from > 2 && isWord(text.charAt(i - 1));
      if (percent || truncated) {
        i++;
      }
    }
    return i;
  }

  /** Whether a character between two others holds a word together. */
  private boolean joins(char c, int at) {
    if (at + 1 >= length || !isWord(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '‐', '‑', '\'', '’', 'ʼ', '@', '&' -> true;
      case '.' -> (isDigit(before) && isDigit(after)) || joinsAddress(before, after);
      case ',' -> isDigit(before) && isDigit(after);
      case ':' -> (isDigit(before) && isDigit(after)) || startsFeminine(at + 1);
      case '*', '_', '/' -> startsFeminine(at + 1);
      default -> false;
    };
  }

  private boolean joinsAddress(char before, char after) {
    boolean address = Character.isLowerCase(after) && !isDigit(before);
    domain |= address;
    return address;
  }

  /** Whether "in" or "innen" stands there, as in "Leser*innen". */
  private boolean startsFeminine(int at) {
    int i = at;
    if (i + 1 < length && text.charAt(i) == 'i' && text.charAt(i + 1) == 'n') {
      i += 2;
      if (i + 2 < length && text.charAt(i) == 'n' && text.charAt(i + 1) == 'e') {
        i += 3;
      }
      return i >= length || !isWord(text.charAt(i));
    }
    return false;
  }

  /** The end of a row of single letters with full stops, or {@code from} if there is none. */
  private int abbreviationEnd(int from) {
    int i = from;
    int letters = 0;
    while (i + 1 < length && text.charAt(i + 1) == '.' && Character.isLetter(text.charAt(i))) {
      letters++;
      int after = i + 2;
      int next = after;
      while (next < length && next - after < 2 && Character.isSpaceChar(text.charAt(next))) {
        next++;
      }
      i = next;
      if (next + 1 >= length || text.charAt(next + 1) != '.') {
        return letters >= 2 ? after : from;
      }
    }
    return from;
  }

  static boolean isWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || c == 0xAD;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
